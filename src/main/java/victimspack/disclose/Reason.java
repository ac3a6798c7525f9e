package victimspack.disclose;

/** Why a cell is hidden, or a table is left out. */
public enum Reason {
    FEW_COUNTED("fewer counted than the threshold"),
    FEW_NOT_COUNTED("fewer not counted than the threshold"),
    WHOLE_GROUP("a whole group falls in one category"),
    SINGLE_QUARTER("a measure about persons shows four quarters together"),
    WORKED_OUT("another hidden cell could be worked out from it"),
    TOTAL_HIDDEN("its total is hidden, and could be worked out from it"),
    TELLS_OF_ANOTHER("a hidden number of another table could be worked out from it"),
    HIDDEN_BEFORE("a sealed public pack hides it, and could be worked out from it"),
    TOO_MUCH_HIDDEN("more than 20% of the table would be hidden"),
    NOT_PROTECTED("no further cell can be hidden to protect those that must be"),
    NOT_PROVEN("the check could not prove that its hidden cells stay unknown");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

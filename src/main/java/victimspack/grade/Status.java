package victimspack.grade;

/** Whether a row has a value, and if not, why. */
public enum Status {
    OK("ok"),
    NO_BASE("no-base"),
    NOT_SUPPLIED("not-supplied"),
    NOT_APPLICABLE("not-applicable"),
    INSUFFICIENT_DATA("insufficient-data"),
    NEW_MEASURE("new-measure"),
    ANNUAL("annual"),
    AWAITING("awaiting"),
    FIGURES_NOT_PUBLISHED("figures-not-published"),
    HIDDEN("hidden");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** As it stands in measures.csv. */
    public String code() {
        return code;
    }
}

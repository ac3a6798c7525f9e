package victimspack.grade;

/** How a quarter compares with the one before, equal to one decimal being the same. */
public enum Trend {
    BETTER("Better"),
    SAME("Same"),
    WORSE("Worse"),
    /** For measures of which neither direction is better. */
    UP("Up"),
    /** For measures of which neither direction is better. */
    DOWN("Down"),
    /** One of the two has no value or no grade. */
    NONE("");

    private final String words;

    Trend(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

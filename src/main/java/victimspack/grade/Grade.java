package victimspack.grade;

import java.util.stream.Stream;

/** The committee's three grades, best first, and what stands in a grade's place where there is none. */
public enum Grade {
    SATISFACTORY("Satisfactory", true),
    CLOSE_MONITORING("Close Monitoring", true),
    REQUIRES_ACTION("Requires Action", true),
    NOT_GRADED("Not graded", false),
    NEW_MEASURE("New measure", false),
    REPORTED_ANNUALLY("Reported annually", false),
    INSUFFICIENT_DATA("Insufficient data", false),
    NOT_SUPPLIED("Not supplied", false),
    AWAITING_DATA("Awaiting data", false),
    FIGURES_NOT_PUBLISHED("Figures not published", false);

    private final String words;
    private final boolean counts;

    Grade(String words, boolean counts) {
        this.words = words;
        this.counts = counts;
    }

    /** The exact words, as in every file. */
    public String words() {
        return words;
    }

    /**
     * The grade that words name.
     *
     * @throws IllegalArgumentException where they name none
     */
    public static Grade named(String words) {
        return Stream.of(values())
                .filter(grade -> grade.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + words + "\" is no grade"));
    }

    /** Whether it is one of the three grades, and so counts in a roll-up. */
    public boolean isGrade() {
        return counts;
    }
}

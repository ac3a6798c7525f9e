package victimspack.grade;

/** What a value is compared with, or why there is nothing to compare it with. */
sealed interface Reference {

    /**
     * @param baseline    what it is
     * @param phrase      in a sentence: {@code the 62.7% of 2020-21}
     * @param independent whether it shares no rows with the value it is compared with
     * @param length      the time of the value as a share of the baseline's; 1 where the baseline is stated
     */
    record Found(Baseline baseline, String phrase, boolean independent, double length) implements Reference {}

    /**
     * @param why   the rest of a sentence that began with the value
     * @param grade what stands in the grade's place
     */
    record Missing(String why, Grade grade) implements Reference {

        /** Nothing to compare with, as of a measure that is new. */
        Missing(String why) {
            this(why, Grade.NEW_MEASURE);
        }
    }
}

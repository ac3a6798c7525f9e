package victimspack.disclose;

import victimspack.measure.Tally;

/**
 * One thing that was done to protect people, or that a person must decide. It holds what the public may not see.
 *
 * @param kind     what was done
 * @param measure  the measure's id
 * @param slice    the breakdown's name; empty for the measure's own figures
 * @param category the category; empty where the finding is about a whole table
 * @param period   as it stands in files; empty where the finding is about a whole table
 * @param why      the reason, in words
 * @param tally    the true numbers; {@link Tally#NONE} where the finding is about a whole table
 */
public record Finding(
        Kind kind, String measure, String slice, String category, String period, String why, Tally tally) {

    /** What was done. */
    public enum Kind {
        /** Four quarters stand in the place of single ones. */
        POOLED("pooled"),
        /** Small categories stand together. */
        MERGED("merged"),
        LEFT_OUT("left out"),
        HIDDEN("hidden"),
        GRADE_WITHHELD("grade withheld"),
        /** A revision took a cell below its threshold that a sealed pack shows; it stays visible. */
        TO_DECIDE("to decide");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Finding ofTable(Kind kind, String measure, String slice, String why) {
        return new Finding(kind, measure, slice, "", "", why, Tally.NONE);
    }
}

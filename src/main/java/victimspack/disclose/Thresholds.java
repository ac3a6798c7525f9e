package victimspack.disclose;

import victimspack.measure.DisclosureClass;

/**
 * From which size on numbers of people are shown. A number from 1 to the threshold less 1 is too small.
 *
 * @param strict whether open figures have the threshold of guarded ones
 */
public record Thresholds(boolean strict) {

    /** No threshold: every number is shown. */
    public static final int NONE = 0;

    private static final int GUARDED = 5;
    private static final int PERSONAL = 10;

    /** The threshold of a table, or {@link #NONE}. */
    public int of(DisclosureClass table) {
        return switch (table) {
            case OPEN -> strict ? GUARDED : NONE;
            case GUARDED -> GUARDED;
            case PERSONAL -> PERSONAL;
        };
    }
}

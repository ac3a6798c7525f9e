package victimspack.sample;

/**
 * Draws that keep near their rate. Where a quarter has 20 or 50 rows, chance alone would drown the story of {@link Rate};
 * here a shortfall so far raises the next chance a little, and the reverse.
 */
final class Quota {

    private static final double PULL = 0.5;

    private double owed;

    /** Whether this row counts, given its rate (0 to 1) and a random number from 0 to below 1. */
    boolean draw(double rate, double unit) {
        boolean yes = unit < rate + PULL * owed;
        owed += rate - (yes ? 1 : 0);
        return yes;
    }
}

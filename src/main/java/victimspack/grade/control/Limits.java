package victimspack.grade.control;

/**
 * What the process does by itself: nearly all months of an unchanged process lie between the limits.
 *
 * @param mean  the centre line
 * @param lower the lower process limit, not below what is possible
 * @param upper the upper process limit, not above what is possible
 * @param nearLower two thirds of the way from the mean to the lower limit as calculated
 * @param nearUpper two thirds of the way from the mean to the upper limit as calculated
 */
public record Limits(double mean, double lower, double upper, double nearLower, double nearUpper) {

    private static final double NEAR = 2.0 / 3.0;

    /** Differences that only binary arithmetic makes are none: equal months lie on their mean. */
    private static final double EQUAL = 1e-9;

    /** Limits so far from a mean on either side, cut off where no value can lie. */
    static Limits around(double mean, double distance, Range possible) {
        return new Limits(
                mean,
                Math.max(possible.lowest(), mean - distance),
                Math.min(possible.highest(), mean + distance),
                mean - NEAR * distance,
                mean + NEAR * distance);
    }

    /** 1 above the mean, -1 below, 0 on it. */
    int side(double value) {
        return exceeds(value, mean) ? 1 : exceeds(mean, value) ? -1 : 0;
    }

    /** 1 above the upper limit, -1 below the lower, 0 between. */
    int outside(double value) {
        return exceeds(value, upper) ? 1 : exceeds(lower, value) ? -1 : 0;
    }

    /** Whether a value lies beyond two thirds of the way to a limit, outside the limit included. */
    boolean isFar(double value) {
        return exceeds(value, nearUpper) || exceeds(nearLower, value);
    }

    private static boolean exceeds(double one, double other) {
        return one - other > EQUAL * Math.max(1, Math.abs(other));
    }
}

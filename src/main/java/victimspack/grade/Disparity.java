package victimspack.grade;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Tally;

/**
 * The rate of one group beside that of the reference group.
 *
 * @param gap           the group's rate minus the reference group's, a fraction
 * @param gapInterval   Newcombe's 95 % interval of the gap, as fractions
 * @param ratio         the group's rate divided by the reference group's; null where the latter is 0
 * @param ratioInterval 95 % interval of the ratio on the scale of logarithms; null where either rate is 0
 */
public record Disparity(
        BigFraction gap,
        Interval gapInterval,
        @Nullable BigFraction ratio,
        @Nullable Interval ratioInterval) {

    /** The smallest base of a group whose rate is shown and compared. */
    public static final long FLOOR = 30;

    /** Nothing where a group is hidden or has a base under {@link #FLOOR}. */
    public static Optional<Disparity> between(Tally group, Tally reference) {
        return isComparable(group) && isComparable(reference) ? Optional.of(of(group, reference)) : Optional.empty();
    }

    /** Whether a group's rate may be shown: its numbers are known and its base is not under {@link #FLOOR}. */
    public static boolean isComparable(Tally group) {
        return !group.hidden() && group.denominator() >= FLOOR;
    }

    private static Disparity of(Tally group, Tally reference) {
        BigFraction rate = BigFraction.of(group.numerator(), group.denominator());
        BigFraction other = BigFraction.of(reference.numerator(), reference.denominator());
        boolean none = group.numerator() == 0 || reference.numerator() == 0;
        return new Disparity(
                rate.subtract(other),
                Intervals.newcombe(
                        group.numerator(), group.denominator(), reference.numerator(), reference.denominator()),
                other.isZero() ? null : rate.divide(other),
                none
                        ? null
                        : Intervals.ratio(
                                group.numerator(),
                                group.denominator(),
                                reference.numerator(),
                                reference.denominator()));
    }

    /** Whether the gap is more than chance alone would usually produce; the ratio's interval is not asked. */
    public boolean beyondChance() {
        return !gapInterval.contains(0);
    }
}

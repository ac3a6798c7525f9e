package victimspack.grade;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two values, made before any rounding.
 *
 * @param exact    value minus what it is compared with: a fraction for percentages (0.055 is 5.5 percentage points)
 * @param interval 95 % interval of the difference, as fractions: Newcombe's of two independent rates; against a fixed value
 *                 or target, which is taken as exact, the value's own interval less that value. Null where there is no
 *                 test of a difference: snapshots, means, two counts, overlapping periods
 * @param ratio    of two counts, the exact 95 % interval of the ratio of what is to be expected in equal times; otherwise null
 */
public record Change(
        BigFraction exact,
        @Nullable Interval interval,
        @Nullable Interval ratio) {

    /** A difference of anything but two counts. */
    public Change(BigFraction exact, @Nullable Interval interval) {
        this(exact, interval, null);
    }

    /**
     * The difference of two Poisson counts, the earlier scaled to the later one's time.
     *
     * @param now    the later count
     * @param before the earlier count
     * @param length the later count's time as a share of the earlier one's: 0.25 for a quarter beside a year
     */
    static Change ofCounts(BigFraction difference, long now, long before, double length) {
        return new Change(difference, null, now + before == 0 ? null : Intervals.poissonRatio(now, before, length));
    }

    /** The difference of two Poisson counts over equal times. */
    public static Change ofCounts(long now, long before) {
        return ofCounts(BigFraction.of(now - before), now, before, 1);
    }

    /** Whether the change is more than chance alone would usually produce; null where that is not tested. */
    public @Nullable Boolean beyondChance() {
        if (ratio != null) {
            return !ratio.contains(1);
        }
        return interval == null ? null : !interval.contains(0);
    }
}

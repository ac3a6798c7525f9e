package victimspack.grade;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two values, made before any rounding.
 *
 * @param exact    value minus what it is compared with: a fraction for percentages (0.055 is 5.5 percentage points)
 * @param interval 95 % interval of the difference, as fractions: Newcombe's of two independent rates; against a fixed value
 *                 or target, which is taken as exact, the value's Wilson interval less that value. Null where there is no
 *                 test: snapshots, counts, means, overlapping periods
 */
public record Change(BigFraction exact, @Nullable Interval interval) {

    /** Whether the change is more than chance alone would usually produce; null where that is not tested. */
    public @Nullable Boolean beyondChance() {
        return interval == null ? null : !interval.contains(0);
    }
}

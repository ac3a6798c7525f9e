package victimspack.grade;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Tally;

/**
 * A measure's value in one period, exactly.
 *
 * @param tally    what it was made from
 * @param exact    numerator / denominator of a rate or mean, or the count; null where the base is zero
 * @param interval 95 % interval: Wilson's of a rate, the exact one of a Poisson count; null for others and where the base is
 *                 zero
 */
public record Value(
        Tally tally, @Nullable BigFraction exact, @Nullable Interval interval) {

    public Optional<BigFraction> known() {
        return Optional.ofNullable(exact);
    }
}

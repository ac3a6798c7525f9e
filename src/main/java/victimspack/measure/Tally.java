package victimspack.measure;

import java.math.BigDecimal;

/**
 * What was counted of one measure, in one period and slice.
 *
 * @param numerator   rows counted
 * @param denominator rows among which they were counted: the base. For a count the same as the numerator
 * @param pending     rows not yet decidable, outside the base
 * @param excluded    rows of the population that are neither in the base nor pending
 * @param sum         for a mean, the column's sum over the base; otherwise zero
 */
public record Tally(long numerator, long denominator, long pending, long excluded, BigDecimal sum) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, BigDecimal.ZERO);

    public Tally plus(Tally other) {
        return new Tally(
                numerator + other.numerator,
                denominator + other.denominator,
                pending + other.pending,
                excluded + other.excluded,
                sum.add(other.sum));
    }

    /** The tally of whole numbers alone. */
    public static Tally of(long numerator, long denominator, long pending, long excluded) {
        return new Tally(numerator, denominator, pending, excluded, BigDecimal.ZERO);
    }
}

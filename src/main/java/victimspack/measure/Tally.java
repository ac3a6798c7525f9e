package victimspack.measure;

import java.math.BigDecimal;

/**
 * What was counted of one measure, in one period and slice; or {@link #HIDDEN}, which holds no number and refuses to name
 * one.
 *
 * @param numerator   rows counted
 * @param denominator rows among which they were counted: the base. For a count the same as the numerator. For a figure
 *                    supplied without a base, of how many readings it is
 * @param pending     rows not yet decidable, outside the base
 * @param excluded    rows of the population that are neither in the base nor pending
 * @param sum         for a mean, the column's sum over the base; for a supplied figure, the figure times its base;
 *                    otherwise zero
 * @param basis       where the numbers come from, or that they are kept back
 */
public record Tally(long numerator, long denominator, long pending, long excluded, BigDecimal sum, Basis basis) {

    /** Where a tally's numbers come from. Of tallies added up, the last of their bases stands. */
    public enum Basis {
        /** Rows of a case table; also of a period for which nothing was supplied. */
        ROWS,
        /** A count, or a count and its base, that was supplied. */
        COUNTS,
        /** A figure that was supplied with its base; its count is not known. */
        VALUE_OF_BASE,
        /** A figure that was supplied alone. */
        VALUE,
        /** Nowhere to be known: the numbers are kept back. */
        HIDDEN
    }

    private static final long KEPT_BACK = -1;

    public static final Tally NONE = of(0, 0, 0, 0);

    public Tally(long numerator, long denominator, long pending, long excluded, BigDecimal sum) {
        this(numerator, denominator, pending, excluded, sum, Basis.ROWS);
    }

    /** What may not be known. Added to anything it stays hidden; asked for a number it fails. */
    public static final Tally HIDDEN = new Tally(0, 0, 0, 0, BigDecimal.ZERO, Basis.HIDDEN);

    public Tally plus(Tally other) {
        return hidden() || other.hidden()
                ? HIDDEN
                : new Tally(
                        numerator + other.numerator,
                        denominator + other.denominator,
                        hasAsides() && other.hasAsides() ? pending + other.pending : KEPT_BACK,
                        hasAsides() && other.hasAsides() ? excluded + other.excluded : KEPT_BACK,
                        sum.add(other.sum),
                        basis.compareTo(other.basis) < 0 ? other.basis : basis);
    }

    /** The same numbers, without what is outside the base, which is then kept back. */
    public Tally withoutAsides() {
        return hidden() ? this : new Tally(numerator, denominator, KEPT_BACK, KEPT_BACK, sum, basis);
    }

    /** Whether it tells what is outside the base: how many rows are pending, and how many excluded. */
    public boolean hasAsides() {
        return !hidden() && pending != KEPT_BACK;
    }

    /** The tally of whole numbers alone. */
    public static Tally of(long numerator, long denominator, long pending, long excluded) {
        return new Tally(numerator, denominator, pending, excluded, BigDecimal.ZERO);
    }

    /** Numbers that were supplied. */
    public static Tally supplied(long numerator, long denominator) {
        return new Tally(numerator, denominator, 0, 0, BigDecimal.ZERO, Basis.COUNTS);
    }

    /** A figure that was supplied alone: one reading. */
    public static Tally value(BigDecimal value) {
        return new Tally(0, 1, 0, 0, value, Basis.VALUE);
    }

    /** A figure that was supplied with its base. */
    public static Tally value(BigDecimal value, long base) {
        return new Tally(0, base, 0, 0, value.multiply(BigDecimal.valueOf(base)), Basis.VALUE_OF_BASE);
    }

    /** Whether a person supplied it, instead of rows being counted or nothing being known. */
    public boolean isSupplied() {
        return basis != Basis.ROWS;
    }

    /** Whether its count is known: not of a figure. */
    public boolean hasCount() {
        return basis == Basis.ROWS || basis == Basis.COUNTS;
    }

    /** Whether its base is known: not of a figure alone. */
    public boolean hasBase() {
        return basis != Basis.VALUE;
    }

    /** Whether its numbers are kept back so that nobody can be recognised. */
    public boolean hidden() {
        return basis == Basis.HIDDEN;
    }

    @Override
    public long numerator() {
        return known(numerator);
    }

    @Override
    public long denominator() {
        return known(denominator);
    }

    @Override
    public long pending() {
        return aside(pending);
    }

    @Override
    public long excluded() {
        return aside(excluded);
    }

    @Override
    public BigDecimal sum() {
        return known(sum);
    }

    private long aside(long number) {
        if (number == KEPT_BACK) {
            throw new IllegalStateException("a number that is kept back was asked for");
        }
        return known(number);
    }

    private <T> T known(T number) {
        if (hidden()) {
            throw new IllegalStateException("a hidden number was asked for");
        }
        return number;
    }
}

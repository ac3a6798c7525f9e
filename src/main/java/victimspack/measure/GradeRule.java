package victimspack.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is graded. Several parts: the worst of their grades decides.
 *
 * @param over  which value is graded
 * @param parts the conditions of the rule, at least one
 */
public record GradeRule(Over over, List<Part> parts) {

    /** Which value is graded. */
    public enum Over {
        QUARTER,
        YEAR_TO_DATE,
        LAST_FOUR_QUARTERS
    }

    /** What a difference is measured in. */
    public enum Compare {
        /** Percentage points. */
        POINTS,
        /** Per cent of the baseline. */
        RELATIVE,
        /** The value's own unit. */
        AMOUNT
    }

    /** What a value exactly at the threshold counts as. */
    public enum AtThreshold {
        NOT_WORSE,
        WORSE
    }

    /** Which of a measure's numbers a condition is about. */
    public enum Of {
        /** The measure's value. */
        VALUE,
        /** How many it is measured among: the denominator. */
        BASE,
        /** How many were counted: the numerator. */
        COUNTED;

        /** The tally of a count that is this number of a tally; {@link Tally#NONE} where it is not known. */
        Tally of(Tally tally) {
            boolean known = this == BASE ? tally.hasBase() : tally.hasCount();
            if (this == VALUE || !known) {
                return this == VALUE ? tally : Tally.NONE;
            }
            long number = this == BASE ? tally.denominator() : tally.numerator();
            return tally.isSupplied() ? Tally.supplied(number, number) : Tally.of(number, number, 0, 0);
        }
    }

    /**
     * One comparison with one baseline.
     *
     * @param of          which number is compared
     * @param baseline    what it is compared with
     * @param compare     what the difference is measured in
     * @param tolerance   how much worse still counts as not worse
     * @param threshold   how much worse is still Close Monitoring
     * @param atThreshold what exactly the threshold counts as
     */
    public record Part(
            Of of,
            Baseline baseline,
            Compare compare,
            BigDecimal tolerance,
            BigDecimal threshold,
            AtThreshold atThreshold) {

        /** A comparison of the measure's value. */
        public Part(
                Baseline baseline,
                Compare compare,
                BigDecimal tolerance,
                BigDecimal threshold,
                AtThreshold atThreshold) {
            this(Of.VALUE, baseline, compare, tolerance, threshold, atThreshold);
        }
    }

    /** What a value is compared with. */
    public sealed interface Baseline {

        /**
         * A fixed value.
         *
         * @param value  a fraction for percentages (0.627), otherwise in the measure's unit
         * @param source where it comes from, for the reader
         */
        record Fixed(BigDecimal value, String source) implements Baseline {}

        /** A value to reach; the same arithmetic as {@link Fixed}, other words. */
        record Target(BigDecimal value, String source) implements Baseline {}

        /** A named financial year such as {@code 2019-20} or quarter such as {@code 2024-25-Q1}. */
        record Period(String period) implements Baseline {}

        /** The same quarter last year. */
        record SameQuarterLastYear() implements Baseline {}

        /** The four quarters before the value's own. */
        record PreviousFourQuarters() implements Baseline {}
    }

    /** The baseline of the first part, which is the one tables show. */
    public Baseline baseline() {
        return parts.get(0).baseline();
    }

    /** A note on the rule for readers that follows from its form; null where there is none. */
    public @Nullable String pooled() {
        return over == Over.LAST_FOUR_QUARTERS ? "graded on the last four quarters together" : null;
    }
}

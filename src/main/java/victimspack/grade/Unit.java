package victimspack.grade;

import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/** What a value is in, and so how it is shown and what a point of it is. */
public enum Unit {
    /** A fraction shown as a percentage; differences are in percentage points. */
    PERCENT,
    /** How many. */
    COUNT,
    /** A mean, or a supplied figure that is no ratio of whole numbers. */
    NUMBER;

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /**
     * The unit of a measure's value made from a tally. Only a supplied figure's unit depends on the tally: with a base it
     * is a ratio of whole numbers, without one it is a number.
     */
    public static Unit of(Measure measure, Tally tally) {
        if (measure.isPercentage()) {
            return PERCENT;
        }
        if (measure.kind() == Kind.SUPPLIED) {
            return tally.denominator() > 0 && tally.sum().signum() == 0 ? PERCENT : NUMBER;
        }
        return measure.kind() == Kind.MEAN ? NUMBER : COUNT;
    }

    /** A value for the reader: {@code 59.3%}, {@code 2,210}, {@code 12.4}. A count that is an average may have one decimal. */
    public String show(BigFraction value) {
        return this == PERCENT ? Numbers.percent(value) : Numbers.decimal(value, places(value));
    }

    /** A value in the unit that the reader sees: percentages and points instead of fractions. */
    BigFraction asShown(BigFraction value) {
        return this == PERCENT ? value.multiply(HUNDRED) : value;
    }

    /** How many decimals a number in the reader's unit is shown to. */
    int places(BigFraction shown) {
        return this == COUNT && shown.getDenominator().bitLength() == 1 ? 0 : 1;
    }
}

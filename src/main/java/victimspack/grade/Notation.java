package victimspack.grade;

import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Measure;

/** How a measure's values are written for the reader, and what a point of them is. */
public enum Notation {
    /** A fraction written as a percentage; differences are in percentage points. */
    PERCENT,
    /** How many. */
    COUNT,
    /** A mean, or a supplied figure that is no ratio of whole numbers. */
    NUMBER;

    private static final BigFraction HUNDRED = BigFraction.of(100);

    public static Notation of(Measure measure) {
        return switch (measure.unit()) {
            case PERCENT -> PERCENT;
            case COUNT -> COUNT;
            case MEAN -> NUMBER;
        };
    }

    /** A value for the reader: {@code 59.3%}, {@code 2,210}, {@code 12.4}. A count that is an average may have one decimal. */
    public String show(BigFraction value) {
        return this == PERCENT ? Numbers.percent(value) : Numbers.decimal(value, places(value));
    }

    /** A value as the reader sees it: percentages and points instead of fractions. */
    BigFraction asShown(BigFraction value) {
        return this == PERCENT ? value.multiply(HUNDRED) : value;
    }

    /** How many decimals a number is shown to. */
    int places(BigFraction shown) {
        return this == COUNT && shown.getDenominator().bitLength() == 1 ? 0 : 1;
    }
}

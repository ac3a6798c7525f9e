package victimspack.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Tally;

/**
 * How numbers are shown: rounded half up from the exact ratio, thousands with commas, a true minus sign (U+2212) for the
 * reader and a hyphen in CSV. No binary floating point is involved.
 */
public final class Numbers {

    /** What stands before a negative number that a person reads. */
    public static final String MINUS = "\u2212";

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private Numbers() {}

    /** A fraction as a percentage to one decimal: {@code 59.3%}. */
    public static String percent(BigFraction fraction) {
        return decimal(fraction.multiply(HUNDRED), 1) + "%";
    }

    /** A difference of fractions in percentage points, signed, to one decimal: {@code +3.5}, {@code −3.5}, {@code 0.0}. */
    public static String points(BigFraction difference) {
        return signed(difference.multiply(HUNDRED), 1);
    }

    /** A number to so many decimals with its sign, plus included; what rounds to zero has none. */
    public static String signed(BigFraction number, int places) {
        return (rounded(number, places).signum() > 0 ? "+" : "") + decimal(number, places);
    }

    /** A whole number: {@code 2,210}. */
    public static String count(long count) {
        return readable(BigDecimal.valueOf(count));
    }

    /** A count of its base: {@code 131 of 221}. */
    public static String ofCount(Tally tally) {
        return count(tally.numerator()) + " of " + count(tally.denominator());
    }

    /** A number to so many decimals: {@code 2,090.5}. */
    public static String decimal(BigFraction number, int places) {
        return readable(rounded(number, places));
    }

    /** A number for CSV: six decimals, no commas, a hyphen for the minus sign: {@code -0.034200}. */
    public static String sixPlaces(BigFraction number) {
        return rounded(number, 6).toPlainString();
    }

    /** A number rounded half up, that is away from zero at exactly a half. */
    public static BigDecimal rounded(BigFraction number, int places) {
        return number.bigDecimalValue(places, RoundingMode.HALF_UP);
    }

    /** A decimal number as an exact fraction. */
    public static BigFraction exact(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? BigFraction.of(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())));
    }

    private static String readable(BigDecimal number) {
        StringBuilder digits = new StringBuilder(number.abs().toPlainString());
        int point = digits.indexOf(".");
        for (int comma = (point < 0 ? digits.length() : point) - 3; comma > 0; comma -= 3) {
            digits.insert(comma, ',');
        }
        return number.signum() < 0 ? MINUS + digits : digits.toString();
    }
}

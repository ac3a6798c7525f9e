package victimspack.recount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** An exact ratio of whole numbers; the denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(Tally tally) {
        return of(tally.numerator(), tally.denominator());
    }

    static Fraction meanOf(List<Fraction> parts) {
        Fraction sum = parts.stream().reduce(of(0, 1), Fraction::plus);
        return new Fraction(sum.numerator, sum.denominator.multiply(BigInteger.valueOf(parts.size())));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction minus(Fraction other) {
        return plus(other.times(-1));
    }

    boolean isAtMost(long whole) {
        return numerator.compareTo(denominator.multiply(BigInteger.valueOf(whole))) <= 0;
    }

    BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }
}

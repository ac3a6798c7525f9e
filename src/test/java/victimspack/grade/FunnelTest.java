package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    /** The limit from the binomial distribution summed term by term in decimals, by Spiegelhalter's formula. */
    private static double summed(int base, BigFraction rate, double probability) {
        BigDecimal share = rate.bigDecimalValue(40, java.math.RoundingMode.HALF_UP);
        BigDecimal other = BigDecimal.ONE.subtract(share);
        BigDecimal cumulative = BigDecimal.ZERO;
        BigDecimal ways = BigDecimal.ONE;
        for (int count = 0; ; count++) {
            BigDecimal term = ways.multiply(share.pow(count)).multiply(other.pow(base - count));
            cumulative = cumulative.add(term);
            if (cumulative.doubleValue() >= probability) {
                double over = cumulative
                        .subtract(BigDecimal.valueOf(probability))
                        .divide(term, MathContext.DECIMAL64)
                        .doubleValue();
                return Math.max(0, (count - over) / base);
            }
            ways = ways.multiply(BigDecimal.valueOf(base - count))
                    .divide(BigDecimal.valueOf(count + 1), MathContext.DECIMAL128);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 3, 4", "100, 714, 1000", "12, 19, 20", "250, 1, 50", "400, 63, 100"})
    void limitsAreThoseOfTheBinomialDistribution(int base, long numerator, long denominator) {
        BigFraction rate = BigFraction.of(numerator, denominator);
        Funnel funnel = new Funnel(rate);
        assertThat(funnel.inner(base).lower()).isCloseTo(summed(base, rate, 0.025), within(1e-9));
        assertThat(funnel.inner(base).upper()).isCloseTo(summed(base, rate, 0.975), within(1e-9));
        assertThat(funnel.outer(base).lower()).isCloseTo(summed(base, rate, 0.001), within(1e-9));
        assertThat(funnel.outer(base).upper()).isCloseTo(summed(base, rate, 0.999), within(1e-9));
    }

    /** 97.5 % of 100 tosses of a coin give 59 heads at most, and the sum passes 97.5 % within the count of 60. */
    @Test
    void aHundredTossesOfACoin() {
        Interval inner = new Funnel(BigFraction.of(1, 2)).inner(100);
        assertThat(inner.upper()).isBetween(0.59, 0.60);
        assertThat(inner.lower()).isBetween(0.39, 0.40);
    }

    @Test
    void limitsNarrowAsBasesGrow() {
        Funnel funnel = new Funnel(BigFraction.of(7, 10));
        assertThat(funnel.inner(1000).upper()).isLessThan(funnel.inner(50).upper());
        assertThat(funnel.inner(1000).lower()).isGreaterThan(funnel.inner(50).lower());
    }

    @ParameterizedTest
    @CsvSource({"50, WITHIN", "61, ABOVE", "70, FAR_ABOVE", "39, BELOW", "30, FAR_BELOW"})
    void aUnitIsPlacedAmongTheLimits(long heads, Funnel.Place place) {
        assertThat(new Funnel(BigFraction.of(1, 2)).place(heads, 100)).isEqualTo(place);
    }

    /** With a rate of 84% all of ten are counted once in six times, and all of a hundred hardly ever. */
    @ParameterizedTest
    @CsvSource({"10, 10, WITHIN", "100, 100, FAR_ABOVE", "0, 10, FAR_BELOW", "60, 61, FAR_ABOVE", "20, 21, WITHIN"})
    void allOfAFewCasesAreNoRarity(long counted, long base, Funnel.Place place) {
        assertThat(new Funnel(BigFraction.of(84, 100)).place(counted, base)).isEqualTo(place);
    }

    @Test
    void whereAllOrNoneAreCountedEveryUnitIsWithin() {
        assertThat(new Funnel(BigFraction.ONE).place(7, 7)).isEqualTo(Funnel.Place.WITHIN);
        assertThat(new Funnel(BigFraction.ZERO).place(0, 7)).isEqualTo(Funnel.Place.WITHIN);
    }
}

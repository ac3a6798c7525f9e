package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void percentagesHaveOneDecimal() {
        assertThat(Numbers.percent(BigFraction.of(131, 221))).isEqualTo("59.3%");
        assertThat(Numbers.percent(BigFraction.of(84, 260))).isEqualTo("32.3%");
        assertThat(Numbers.percent(BigFraction.ONE)).isEqualTo("100.0%");
    }

    @Test
    void aHalfIsRoundedUpEvenWhereBinaryFloatingPointWouldRoundItDown() {
        assertThat(Numbers.percent(BigFraction.of(2, 16))).isEqualTo("12.5%");
        assertThat(Numbers.percent(BigFraction.of(1, 2000))).isEqualTo("0.1%");
        assertThat(Numbers.percent(BigFraction.of(2003, 20_000))).isEqualTo("10.0%");
        assertThat(Numbers.decimal(BigFraction.of(1005, 1000), 2)).isEqualTo("1.01");
    }

    @Test
    void pointsHaveASignAndATrueMinus() {
        assertThat(Numbers.points(BigFraction.of(35, 1000))).isEqualTo("+3.5");
        assertThat(Numbers.points(BigFraction.of(-35, 1000))).isEqualTo("\u22123.5");
        assertThat(Numbers.points(BigFraction.of(-4, 10_000))).isEqualTo("0.0");
        assertThat(Numbers.points(BigFraction.ZERO)).isEqualTo("0.0");
    }

    @Test
    void thousandsHaveCommas() {
        assertThat(Numbers.count(2_210)).isEqualTo("2,210");
        assertThat(Numbers.count(-1_234_567)).isEqualTo("\u22121,234,567");
        assertThat(Numbers.ofCount(Given.tally(1_310, 2_210))).isEqualTo("1,310 of 2,210");
        assertThat(Numbers.decimal(BigFraction.of(4181, 2), 1)).isEqualTo("2,090.5");
    }

    @Test
    void csvHasSixDecimalsAndAHyphen() {
        assertThat(Numbers.sixPlaces(BigFraction.of(2, 3))).isEqualTo("0.666667");
        assertThat(Numbers.sixPlaces(BigFraction.of(-5, 2))).isEqualTo("-2.500000");
        assertThat(Numbers.sixPlaces(BigFraction.of(1_000_000))).isEqualTo("1000000.000000");
    }

    @Property
    void everyRatioIsRoundedHalfUpToTheNearestTenthOfAPercent(
            @ForAll @IntRange(max = 100_000) int numerator, @ForAll @IntRange(min = 1, max = 100_000) int denominator) {
        long tenths = Math.floorDiv(2L * 1000 * numerator + denominator, 2L * denominator);
        assertThat(Numbers.percent(BigFraction.of(numerator, denominator)))
                .isEqualTo(Numbers.decimal(BigFraction.of(tenths, 10), 1) + "%");
    }

    @Property
    void aDecimalIsTheSameFraction(
            @ForAll @LongRange(min = -1_000_000) long unscaled, @ForAll @IntRange(min = -3, max = 9) int scale) {
        BigDecimal decimal = new BigDecimal(BigInteger.valueOf(unscaled), scale);
        assertThat(Numbers.rounded(Numbers.exact(decimal), 9)).isEqualByComparingTo(decimal);
    }
}

package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import victimspack.measure.Better;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Part;

class WorseningTest {

    private static final Baseline ANY = new Baseline.PreviousFourQuarters();

    /** In whole numbers: worse by a/b - c/d, against t points, is 100 (a d - c b) against t b d. */
    @Property
    void pointsAreComparedAsCrossMultipliedWholeNumbers(
            @ForAll @IntRange(max = 3000) int counted,
            @ForAll @IntRange(min = 1, max = 3000) int base,
            @ForAll @IntRange(max = 9000) int earlierCounted,
            @ForAll @IntRange(min = 1, max = 9000) int earlierBase,
            @ForAll @IntRange(max = 4) int tolerance,
            @ForAll @IntRange(min = 5, max = 9) int threshold,
            @ForAll AtThreshold atThreshold) {
        Assume.that(counted <= base && earlierCounted <= earlierBase);
        BigInteger loss = product(100, earlierCounted, base).subtract(product(100, counted, earlierBase));
        Worsening worsening = points(
                tolerance,
                threshold,
                atThreshold,
                BigFraction.of(counted, base),
                BigFraction.of(earlierCounted, earlierBase));
        assertThat(worsening.grade())
                .isEqualTo(expected(
                        loss.compareTo(product(tolerance, base, earlierBase)),
                        loss.compareTo(product(threshold, base, earlierBase)),
                        atThreshold));
    }

    /** In whole numbers: t per cent of c/d is 100 (c b - a d) against t c b. */
    @Property
    void shareOfTheBaselineIsComparedAsCrossMultipliedWholeNumbers(
            @ForAll @IntRange(max = 3000) int counted,
            @ForAll @IntRange(min = 1, max = 3000) int base,
            @ForAll @IntRange(max = 3000) int earlierCounted,
            @ForAll @IntRange(min = 1, max = 3000) int earlierBase,
            @ForAll AtThreshold atThreshold) {
        BigInteger loss = product(100, earlierCounted, base).subtract(product(100, counted, earlierBase));
        Worsening worsening = new Worsening(
                new Part(ANY, Compare.RELATIVE, new BigDecimal(2), new BigDecimal(5), atThreshold),
                Better.HIGHER,
                Notation.PERCENT,
                BigFraction.of(counted, base),
                BigFraction.of(earlierCounted, earlierBase));
        assertThat(worsening.grade())
                .isEqualTo(expected(
                        loss.compareTo(product(2, earlierCounted, base)),
                        loss.compareTo(product(5, earlierCounted, base)),
                        atThreshold));
    }

    @Property
    void exactlyTheThresholdIsCloseMonitoringAndTheLeastBeyondRequiresAction(
            @ForAll @IntRange(min = 1, max = 10_000) int base, @ForAll @IntRange(max = 10_000) int counted) {
        BigFraction value = BigFraction.of(counted, base);
        BigFraction fivePoints = BigFraction.of(5, 100);
        BigFraction least = BigFraction.of(1, 1_000_000_000_000L);
        BigFraction at = value.add(fivePoints);
        assertThat(points(0, 5, AtThreshold.NOT_WORSE, value, at).grade()).isEqualTo(Grade.CLOSE_MONITORING);
        assertThat(points(0, 5, AtThreshold.WORSE, value, at).grade()).isEqualTo(Grade.REQUIRES_ACTION);
        assertThat(points(0, 5, AtThreshold.NOT_WORSE, value, at.add(least)).grade())
                .isEqualTo(Grade.REQUIRES_ACTION);
        assertThat(points(0, 5, AtThreshold.WORSE, value, at.subtract(least)).grade())
                .isEqualTo(Grade.CLOSE_MONITORING);
        assertThat(points(0, 5, AtThreshold.NOT_WORSE, value, value).grade()).isEqualTo(Grade.SATISFACTORY);
        assertThat(points(0, 5, AtThreshold.NOT_WORSE, value, value.add(least)).grade())
                .isEqualTo(Grade.CLOSE_MONITORING);
    }

    @Property
    void aBetterValueNeverHasAWorseGrade(
            @ForAll @IntRange(max = 500) int less,
            @ForAll @IntRange(max = 500) int more,
            @ForAll @IntRange(max = 500) int baseline,
            @ForAll Compare compare,
            @ForAll AtThreshold atThreshold) {
        Assume.that(less <= more);
        Part part = new Part(ANY, compare, new BigDecimal("2"), new BigDecimal("5"), atThreshold);
        assertThat(graded(part, Better.HIGHER, more, baseline))
                .isLessThanOrEqualTo(graded(part, Better.HIGHER, less, baseline));
        assertThat(graded(part, Better.LOWER, less, baseline))
                .isLessThanOrEqualTo(graded(part, Better.LOWER, more, baseline));
    }

    @Property
    void theShownDifferenceNeverContradictsTheGrade(
            @ForAll @IntRange(min = 1, max = 3000) int base,
            @ForAll @IntRange(max = 3000) int counted,
            @ForAll @IntRange(max = 1000) int thousandths) {
        Assume.that(counted <= base);
        Worsening worsening =
                points(2, 5, AtThreshold.NOT_WORSE, BigFraction.of(counted, base), BigFraction.of(thousandths, 1000));
        String words = new DifferenceWords(worsening).words();
        Assume.that(words.endsWith(" below"));
        BigDecimal shown = new BigDecimal(words.substring(0, words.indexOf(' ')));
        assertThat(worsening.grade())
                .isEqualTo(expected(
                        shown.compareTo(new BigDecimal(2)), shown.compareTo(new BigDecimal(5)), AtThreshold.NOT_WORSE));
    }

    @Test
    void anyRiseFromZeroIsMoreThanAnyShareOfIt() {
        Part part = new Part(ANY, Compare.RELATIVE, new BigDecimal("2"), new BigDecimal("5"), AtThreshold.NOT_WORSE);
        assertThat(graded(part, Better.LOWER, 0, 0)).isEqualTo(Grade.SATISFACTORY);
        assertThat(graded(part, Better.LOWER, 1, 0)).isEqualTo(Grade.REQUIRES_ACTION);
    }

    private static Grade graded(Part part, Better better, int value, int baseline) {
        return new Worsening(part, better, Notation.PERCENT, BigFraction.of(value, 500), BigFraction.of(baseline, 500))
                .grade();
    }

    private static Worsening points(
            int tolerance, int threshold, AtThreshold atThreshold, BigFraction value, BigFraction baseline) {
        Part part = new Part(ANY, Compare.POINTS, new BigDecimal(tolerance), new BigDecimal(threshold), atThreshold);
        return new Worsening(part, Better.HIGHER, Notation.PERCENT, value, baseline);
    }

    private static Grade expected(int toTolerance, int toThreshold, AtThreshold atThreshold) {
        if (toTolerance <= 0) {
            return Grade.SATISFACTORY;
        }
        boolean action = toThreshold > 0 || toThreshold == 0 && atThreshold == AtThreshold.WORSE;
        return action ? Grade.REQUIRES_ACTION : Grade.CLOSE_MONITORING;
    }

    private static BigInteger product(long... factors) {
        BigInteger product = BigInteger.ONE;
        for (long factor : factors) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }
}

package victimspack.grade.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against the published expectations of NHSRplotthedots (tests/testthat/_snaps/ptd_spc_standard.md): twenty standard normal
 * values of R's seed 123, here moved up by ten, for figures of victims are never negative.
 */
class MovingRangesTest {

    private static final double[] NORMAL = {
        -0.56047565,
        -0.23017749,
        1.55870831,
        0.07050839,
        0.12928774,
        1.71506499,
        0.46091621,
        -1.26506123,
        -0.68685285,
        -0.44566197,
        1.22408180,
        0.35981383,
        0.40077145,
        0.11068272,
        -0.55584113,
        1.78691314,
        0.49785048,
        -1.96661716,
        0.70135590,
        -0.47279141
    };

    @Test
    void limitsAreThoseOfTheNhs() {
        Limits limits = MovingRanges.limits(moved(NORMAL), Range.AMOUNT);

        assertThat(limits.mean()).isCloseTo(10 + 0.1416238, within(1e-6));
        assertThat(limits.lower()).isCloseTo(10 - 3.01138, within(1e-5));
        assertThat(limits.upper()).isCloseTo(10 + 3.294627, within(1e-6));
    }

    @Test
    void aLeapIsScreenedOutOfTheMovingRangesAsByTheNhs() {
        double[] values = NORMAL.clone();
        values[14] = 10;

        Limits limits = MovingRanges.limits(moved(values), Range.AMOUNT);

        assertThat(limits.mean()).isCloseTo(10 + 0.6694159, within(1e-6));
        assertThat(limits.lower()).isCloseTo(10 - 2.383666, within(1e-6));
        assertThat(limits.upper()).isCloseTo(10 + 3.722497, within(1e-6));
    }

    @Test
    void whereAllOtherMonthsAreEqualALeapAloneLiesOutside() {
        double[] values = {50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 62};
        List<Observation> months = Months.of(values);

        Limits limits = MovingRanges.limits(months, Range.AMOUNT);

        assertThat(limits.mean()).isEqualTo(51);
        assertThat(limits.upper()).isCloseTo(51 + 2.66 * 12 / 11, within(1e-9));
        assertThat(Signals.of(months, java.util.Collections.nCopies(12, limits)).get(11))
                .isEqualTo(Signal.ABOVE_LIMIT);
        assertThat(limits.outside(50)).isZero();
    }

    @Test
    void monthsThatAreAllEqualLieOnTheirMean() {
        Limits limits = MovingRanges.limits(Months.of(.4, .4, .4, .4), Range.SHARE);

        assertThat(limits.lower()).isEqualTo(limits.upper());
        assertThat(limits.outside(.4)).isZero();
    }

    @Test
    void nearLimitsAreTwoThirdsOfTheWayAndLimitsStayWithinWhatIsPossible() {
        List<Observation> months = Months.of(0.9, 0.5, 0.9, 0.5);

        Limits limits = MovingRanges.limits(months, Range.SHARE);

        assertThat(limits.lower()).isZero();
        assertThat(limits.upper()).isEqualTo(1);
        assertThat(limits.nearUpper()).isCloseTo(0.7 + 2.66 * 0.4 * 2 / 3, within(1e-12));
    }

    @Test
    void aConstantSeriesHasLimitsOnItsMean() {
        Limits limits = MovingRanges.limits(Months.of(5, 5, 5), Range.AMOUNT);

        assertThat(limits).isEqualTo(new Limits(5, 5, 5, 5, 5));
    }

    private static List<Observation> moved(double[] values) {
        return Months.of(
                java.util.Arrays.stream(values).map(value -> value + 10).toArray());
    }
}

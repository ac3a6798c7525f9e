package victimspack.grade.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import victimspack.grade.control.ControlChart.Subject;
import victimspack.measure.Better;

class ControlChartTest {

    private static final Subject HIGHER = new Subject(true, Better.HIGHER, null, List.of());
    private static final double[] STEADY = {.50, .52, .49, .51, .50, .48, .52, .50, .51, .49, .50};

    @Test
    void elevenMonthsAreARunChartWithoutLimits() {
        ControlChart chart = ControlChart.of(HIGHER, Months.of(STEADY));

        assertThat(chart.method()).isEqualTo(Method.RUN_CHART);
        assertThat(chart.variation()).isEqualTo(Variation.NOT_TESTED);
        assertThat(chart.points()).hasSize(11).allMatch(point -> point.limits() == null);
    }

    @Test
    void theTwelfthMonthBringsLimitsAndItsSignalIsTheVariation() {
        assertThat(with(.50, HIGHER).variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(with(.70, HIGHER).variation()).isEqualTo(Variation.IMPROVEMENT);
        assertThat(with(.30, HIGHER).variation()).isEqualTo(Variation.CONCERN);
    }

    @Test
    void whatIsGoodDependsOnTheMeasure() {
        assertThat(with(.70, new Subject(true, Better.LOWER, null, List.of())).variation())
                .isEqualTo(Variation.CONCERN);
        assertThat(with(.30, new Subject(true, Better.LOWER, null, List.of())).variation())
                .isEqualTo(Variation.IMPROVEMENT);
        assertThat(with(.70, new Subject(true, Better.NEITHER, null, List.of())).variation())
                .isEqualTo(Variation.NEUTRAL);
    }

    @Test
    void aTargetIsMetMissedOrHitAndMiss() {
        assertThat(with(.50, target(.99, Better.HIGHER)).assurance()).isEqualTo(Assurance.CONSISTENTLY_MISSED);
        assertThat(with(.50, target(.10, Better.HIGHER)).assurance()).isEqualTo(Assurance.CONSISTENTLY_MET);
        assertThat(with(.50, target(.99, Better.LOWER)).assurance()).isEqualTo(Assurance.CONSISTENTLY_MET);
        assertThat(with(.50, target(.10, Better.LOWER)).assurance()).isEqualTo(Assurance.CONSISTENTLY_MISSED);
        assertThat(with(.50, target(.50, Better.HIGHER)).assurance()).isEqualTo(Assurance.HIT_AND_MISS);
        assertThat(with(.50, target(.50, Better.NEITHER)).assurance()).isNull();
        assertThat(with(.50, HIGHER).assurance()).isNull();
    }

    @Test
    void aRateOnSmallBasesHasLimitsThatFollowTheBase() {
        List<Observation> months = new java.util.ArrayList<>(Months.ofBase(36, STEADY));
        months.add(new Observation(Months.FIRST.plusMonths(11), .50, 9));

        ControlChart chart = ControlChart.of(HIGHER, months);

        assertThat(chart.method()).isEqualTo(Method.P_CHART);
        double rate =
                (36 * (.50 + .52 + .49 + .51 + .50 + .48 + .52 + .50 + .51 + .49 + .50) + 9 * .50) / (36 * 11 + 9);
        assertThat(limits(chart, 0).upper()).isCloseTo(rate + 3 * Math.sqrt(rate * (1 - rate) / 36), within(1e-12));
        assertThat(limits(chart, 11).upper())
                .isCloseTo(Math.min(1, rate + 3 * Math.sqrt(rate * (1 - rate) / 9)), within(1e-12));
    }

    @Test
    void limitsAreDrawnAnewAtARecordedStepChangeOnly() {
        double[] leap = new double[24];
        for (int month = 0; month < 24; month++) {
            leap[month] = STEADY[month % STEADY.length] + (month < 12 ? 0 : .3);
        }
        YearMonth step = Months.FIRST.plusMonths(12);

        ControlChart unrecorded = ControlChart.of(HIGHER, Months.of(leap));
        ControlChart recorded = ControlChart.of(new Subject(true, Better.HIGHER, null, List.of(step)), Months.of(leap));

        assertThat(unrecorded.variation()).isEqualTo(Variation.IMPROVEMENT);
        assertThat(recorded.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(limits(recorded, 11).mean()).isCloseTo(.501, within(.003));
        assertThat(limits(recorded, 12).mean()).isCloseTo(.801, within(.003));
    }

    @Test
    void aPhaseOfTooFewMonthsAfterAStepHasNoLimitsYet() {
        Subject stepped = new Subject(true, Better.HIGHER, null, List.of(Months.FIRST.plusMonths(8)));

        assertThat(with(.70, stepped).variation()).isEqualTo(Variation.NOT_TESTED);
    }

    private static Subject target(double target, Better better) {
        return new Subject(true, better, target, List.of());
    }

    private static ControlChart with(double twelfth, Subject subject) {
        List<Observation> months = new java.util.ArrayList<>(Months.of(STEADY));
        months.add(new Observation(Months.FIRST.plusMonths(11), twelfth, 1_000));
        return ControlChart.of(subject, months);
    }

    private static Limits limits(ControlChart chart, int month) {
        return Objects.requireNonNull(chart.points().get(month).limits());
    }
}

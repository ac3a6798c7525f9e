package victimspack.grade.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
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

    @Test
    void exceptionalMonthsAreShownButNoPartOfLimitsOrRuns() {
        double[] locked = new double[14];
        System.arraycopy(STEADY, 0, locked, 0, 6);
        locked[6] = .05;
        locked[7] = .06;
        System.arraycopy(STEADY, 5, locked, 8, 6);
        double[] usual = new double[12];
        System.arraycopy(locked, 0, usual, 0, 6);
        System.arraycopy(locked, 8, usual, 6, 6);

        ControlChart chart = ControlChart.of(exceptional(6, 7), Months.of(locked));

        ControlChart without = ControlChart.of(HIGHER, Months.of(usual));
        assertThat(chart.points()).extracting(ControlPoint::observation).isEqualTo(Months.of(locked));
        assertThat(chart.points().subList(6, 8)).allMatch(point -> point.leftOut() && point.limits() == null);
        assertThat(limits(chart, 13)).isEqualTo(limits(without, 11));
        assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(ControlChart.of(HIGHER, Months.of(locked)).points().get(6).signal())
                .isEqualTo(Signal.BELOW_LIMIT);
    }

    @Test
    void ofAnExceptionalLatestMonthNothingIsSaid() {
        double[] months = new double[14];
        System.arraycopy(STEADY, 0, months, 0, 11);
        months[11] = .5;
        months[12] = .51;
        months[13] = .05;

        ControlChart chart = ControlChart.of(exceptional(13, 13), Months.of(months));

        assertThat(chart.variation()).isEqualTo(Variation.NOT_TESTED);
        assertThat(chart.assurance()).isNull();
        assertThat(chart.method()).isEqualTo(Method.XMR);
        assertThat(limits(chart, 12)).isNotNull();
    }

    @Test
    void exceptionalMonthsDoNotCountTowardsTheTwelve() {
        ControlChart chart = ControlChart.of(exceptional(2, 2), Months.of(Arrays.copyOf(STEADY, 11)));
        assertThat(chart.method()).isEqualTo(Method.RUN_CHART);
    }

    private static Subject exceptional(int first, int last) {
        return new Subject(
                true,
                Better.HIGHER,
                null,
                List.of(),
                month -> !month.isBefore(Months.FIRST.plusMonths(first))
                        && !month.isAfter(Months.FIRST.plusMonths(last)));
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

package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Given.part;
import static victimspack.grade.Given.rate;
import static victimspack.grade.Given.tallies;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import victimspack.extract.Quarter;
import victimspack.grade.control.Assurance;
import victimspack.grade.control.ControlChart;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Method;
import victimspack.grade.control.Observation;
import victimspack.grade.control.Variation;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.ExceptionalPeriod;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.Kind;
import victimspack.measure.Series;
import victimspack.measure.Tally;

class MonthlyControlTest {

    private static final Given MEASURE = rate("a", tallies(1, 2, 1, 2, 1, 2, 1, 2, 1, 2));
    private static final YearMonth LAST = Given.REPORTED.lastMonth();

    /** A chart of the months given, the last of them the reported quarter's last, with five quarters held. */
    private static ControlChart chart(Given given, List<ExceptionalPeriod> exceptional, List<Tally> tallies) {
        Counts counts = Given.counts(Given.SETTINGS.with(exceptional), given);
        Map<YearMonth, Tally> months = new TreeMap<>();
        for (int i = 0; i < tallies.size(); i++) {
            months.put(LAST.minusMonths(tallies.size() - 1L - i), tallies.get(i));
        }
        Counted counted = new Counted(given.measure(), given.notSupplied(), Series.of(months, false), List.of());
        return MonthlyControl.chart(counts, counted).orElseThrow();
    }

    /** So many months of 290 to 310 in 500. */
    private static List<Tally> steady(int months) {
        return new ArrayList<>(IntStream.range(0, months)
                .mapToObj(month -> Tally.of(290 + 5 * (month * 7 % 5), 500, 0, 0))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PROFILE", "SNAPSHOT", "TEXT"})
    void statesTotalsAndTextsHaveNoChart(Kind kind) {
        assertThat(MonthlyControl.applies(MEASURE.of(kind).measure())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RATE", "COUNT", "MEAN", "SUPPLIED"})
    void ratesCountsMeansAndSuppliedFiguresHaveOneUnlessTheyAreAnnual(Kind kind) {
        assertThat(MonthlyControl.applies(MEASURE.of(kind).measure())).isTrue();
        assertThat(MonthlyControl.applies(MEASURE.of(kind).annual("Once a year").measure()))
                .isFalse();
    }

    @Test
    void whatWasNotSuppliedHasNoChart() {
        Counts counts = Given.counts(MEASURE.needing("vrr.csv"));
        assertThat(MonthlyControl.chart(counts, counts.measure("a"))).isEmpty();
    }

    @Test
    void aMonthWithoutACaseIsNoPointAndMonthsOutsideTheQuartersHeldAreLeftOut() {
        List<Tally> months = steady(17);
        months.set(8, Tally.of(0, 0, 0, 0));

        ControlChart chart = chart(MEASURE, List.of(), months);

        assertThat(chart.points())
                .extracting(point -> point.observation().month())
                .hasSize(14)
                .startsWith(YearMonth.of(2025, 7))
                .doesNotContain(LAST.minusMonths(8))
                .endsWith(LAST);
    }

    @Test
    void aMonthIsItsExactShareOfItsBase() {
        ControlChart chart = chart(MEASURE, List.of(), steady(15));
        assertThat(chart.points().get(0).observation())
                .isEqualTo(new Observation(YearMonth.of(2025, 7), 290 / 500.0, 500));
        assertThat(chart.method()).isEqualTo(Method.XMR);
        assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void aQuarterWithoutAFigureIsNotTested() {
        List<Tally> months = steady(15);
        IntStream.range(12, 15).forEach(month -> months.set(month, Tally.of(0, 0, 0, 0)));

        assertThat(chart(MEASURE, List.of(), months).variation()).isEqualTo(Variation.NOT_TESTED);
    }

    @Test
    void exceptionalMonthsAreLeftOutOfTheLimits() {
        List<Tally> months = steady(15);
        months.set(5, Tally.of(20, 500, 0, 0));
        YearMonth month = LAST.minusMonths(9);
        ExceptionalPeriod closed = new ExceptionalPeriod("Closed", month, month, "closed", List.of());

        ControlChart chart = chart(MEASURE, List.of(closed), months);

        assertThat(chart.points().stream().filter(ControlPoint::leftOut))
                .extracting(point -> point.observation().month())
                .containsExactly(month);
        assertThat(chart.latest().orElseThrow().limits().lower()).isGreaterThan(0.5);
    }

    @Test
    void theTargetOfTheRuleIsAssured() {
        Given met = MEASURE.graded(part(new Baseline.Target(new BigDecimal("0.4"), "plan"), Compare.POINTS, "0", "5"));

        assertThat(MonthlyControl.target(met.measure())).contains(new BigDecimal("0.4"));
        assertThat(chart(met, List.of(), steady(15)).assurance()).isEqualTo(Assurance.CONSISTENTLY_MET);
        assertThat(MonthlyControl.target(
                        MEASURE.graded(Given.points(Given.previousFour())).measure()))
                .isEmpty();
    }

    @Test
    void theChartEndsWithTheReportedQuarter() {
        Quarter reported = Given.REPORTED;
        assertThat(chart(MEASURE, List.of(), steady(15))
                        .latest()
                        .orElseThrow()
                        .observation()
                        .month())
                .isEqualTo(reported.lastMonth());
    }
}

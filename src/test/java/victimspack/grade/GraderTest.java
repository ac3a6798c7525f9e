package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Given.REPORTED;
import static victimspack.grade.Given.counts;
import static victimspack.grade.Given.fixed;
import static victimspack.grade.Given.part;
import static victimspack.grade.Given.points;
import static victimspack.grade.Given.previousFour;
import static victimspack.grade.Given.rate;
import static victimspack.grade.Given.tallies;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.measure.Better;
import victimspack.measure.Caution;
import victimspack.measure.Counts;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

class GraderTest {

    /** Nine quarters, 2024-25-Q2 to 2026-27-Q2, of 41 to 49 in 100. */
    private static final Tally[] NINE =
            tallies(41, 100, 42, 100, 43, 100, 44, 100, 45, 100, 46, 100, 47, 100, 48, 100, 49, 100);

    @Test
    void everyMeasureHasAResultForEveryQuarterOldestFirst() {
        Results results = Grader.grade(Given.counts(rate("a", NINE), rate("b", NINE)), List.of());
        assertThat(results.results())
                .hasSize(18)
                .extracting(result -> result.measure().id() + " " + result.quarter())
                .startsWith("a 2024-25-Q2", "a 2024-25-Q3")
                .endsWith("b 2026-27-Q1", "b 2026-27-Q2");
        assertThat(results.priorities())
                .hasSize(9)
                .allMatch(result -> result.priority().id().equals("justice"));
    }

    @Test
    void sumsNumeratorsAndBasesOfThePreviousFourQuarters() {
        Baseline shifting = previousFour();
        Result result = rate("a", tallies(9, 10, 0, 90, 9, 10, 9, 10, 30, 60))
                .graded(points(shifting))
                .result();
        assertBaseline(result, BigFraction.of(27, 120), "the four quarters before");
        assertThat(result.baseline().tally()).isEqualTo(Given.tally(27, 120));
    }

    @Test
    void everyBaselineOfAQuarter() {
        assertBaseline(nine(Over.QUARTER, previousFour()), percent(465, 10), "the four quarters before");
        assertBaseline(
                nine(Over.QUARTER, new Baseline.SameQuarterLastYear()), percent(45, 1), "the same quarter last year");
        assertBaseline(nine(Over.QUARTER, period("2025-26")), percent(455, 10), "2025-26");
        assertBaseline(nine(Over.QUARTER, period("2024-25-Q3")), percent(42, 1), "October to December 2024");
        assertBaseline(
                nine(Over.QUARTER, fixed("0.123")), BigFraction.of(123, 1000), "baseline (published in May 2022)");
    }

    @Test
    void everyBaselineOfAYearToDate() {
        Result previous = nine(Over.YEAR_TO_DATE, previousFour());
        assertThat(previous.graded().tally()).isEqualTo(Given.tally(97, 200));
        assertBaseline(previous, percent(455, 10), "the four quarters before this financial year");
        assertBaseline(
                nine(Over.YEAR_TO_DATE, new Baseline.SameQuarterLastYear()),
                percent(445, 10),
                "the same months last year");
        assertBaseline(nine(Over.YEAR_TO_DATE, period("2025-26")), percent(445, 10), "the same months of 2025-26");
    }

    @Test
    void everyBaselineOfTheLastFourQuarters() {
        Result previous = nine(Over.LAST_FOUR_QUARTERS, previousFour());
        assertThat(previous.graded().tally()).isEqualTo(Given.tally(190, 400));
        assertThat(previous.value().tally()).isEqualTo(Given.tally(49, 100));
        assertBaseline(previous, percent(435, 10), "the four quarters before");
        assertBaseline(
                nine(Over.LAST_FOUR_QUARTERS, new Baseline.SameQuarterLastYear()),
                percent(435, 10),
                "the four quarters before");
    }

    @Test
    void nothingIsTestedWherePeriodsOverlap() {
        Result overlapping = nine(Over.LAST_FOUR_QUARTERS, period("2025-26"));
        assertThat(overlapping.change().exact()).isEqualTo(percent(2, 1));
        assertThat(overlapping.change().interval()).isNull();
        assertThat(overlapping.reason()).doesNotContain("margin of error").doesNotContain("chance");
        assertThat(nine(Over.QUARTER, period("2025-26")).change().interval()).isNotNull();
    }

    @Test
    void aStatedBaselineIsTakenAsExact() {
        Result result = rate("a", tallies(67, 100)).graded(points(fixed("0.6"))).result();
        assertThat(result.change().interval())
                .isEqualTo(new Interval(
                        result.value().interval().lower() - 0.6,
                        result.value().interval().upper() - 0.6));
    }

    @Test
    void aSnapshotIsItsLastMonthAndComparedWithTheMeanOfTheQuartersWithoutATest() {
        Result result = rate("a", tallies(50, 100, 150, 200, 100, 100, 75, 100, 80, 100))
                .of(Kind.SNAPSHOT)
                .graded(points(previousFour()))
                .result();
        assertBaseline(result, percent(75, 1), "average of the four quarters before");
        assertThat(result.baseline().tally()).isNull();
        assertThat(result.change().interval()).isNull();
        assertThat(result.sincePrevious().interval()).isNull();
        assertThat(result.reason())
                .isEqualTo(
                        "Satisfactory: 80.0% (80 of 100) is 5.0 percentage points above the average of 75.0% over the"
                                + " four quarters before; at or above it is Satisfactory.");
    }

    @Test
    void countsAreComparedOverEqualLengths() {
        Result result = rate("a", counts(10, 20, 30, 40, 50, 60, 70, 80, 90))
                .of(Kind.COUNT)
                .graded(Over.YEAR_TO_DATE, part(previousFour(), Compare.AMOUNT, "0", "5"))
                .result();
        assertThat(result.graded().exact()).isEqualTo(BigFraction.of(170));
        assertThat(result.baseline().exact()).isEqualTo(BigFraction.of(110));
        assertThat(result.value().interval()).isEqualTo(Intervals.poisson(90));
        assertThat(result.change().interval()).isNull();
        assertThat(result.change().ratio()).isEqualTo(Intervals.poissonRatio(170, 220, 0.5));
        assertThat(result.change().beyondChance()).isTrue();
    }

    @Test
    void twoQuartersWithoutACaseAreNotTested() {
        Result result = rate("a", counts(0, 0)).of(Kind.COUNT).result();
        assertThat(result.sincePrevious().exact().isZero()).isTrue();
        assertThat(result.sincePrevious().beyondChance()).isNull();
    }

    @Test
    void changesAreOfTheQuartersOwnValues() {
        Result result = nine(Over.LAST_FOUR_QUARTERS, previousFour());
        assertThat(result.sincePrevious().exact()).isEqualTo(percent(1, 1));
        assertThat(result.sincePrevious().interval()).isEqualTo(Intervals.newcombe(49, 100, 48, 100));
        assertThat(result.sinceLastYear().exact()).isEqualTo(percent(4, 1));
        assertThat(rate("a", tallies(1, 2)).result().sincePrevious()).isNull();
    }

    @Test
    void trendsFollowTheShownValues() {
        assertThat(rate("a", tallies(500, 1000, 501, 1000)).result().trend()).isEqualTo(Trend.BETTER);
        assertThat(rate("a", tallies(500, 1000, 501, 1000))
                        .better(Better.LOWER)
                        .result()
                        .trend())
                .isEqualTo(Trend.WORSE);
        assertThat(rate("a", tallies(501, 1000, 500, 1000))
                        .better(Better.NEITHER)
                        .result()
                        .trend())
                .isEqualTo(Trend.DOWN);
        assertThat(rate("a", tallies(5000, 10_000, 5004, 10_000)).result().trend())
                .isEqualTo(Trend.SAME);
        assertThat(rate("a", tallies(0, 0, 1, 2)).result().trend()).isEqualTo(Trend.NONE);
        assertThat(rate("a", tallies(1, 2)).result().trend()).isEqualTo(Trend.NONE);
    }

    @Test
    void anAnnualGradeMayBeCarriedForward() {
        Given annual =
                rate("survey", tallies(95, 100, 0, 0)).annual("Next in 2027").graded(points(fixed("0.9")));
        assertThat(priority(annual, false).reason()).isEqualTo("Not graded: none of its measures has a grade.");
        assertThat(priority(annual, true).reason())
                .isEqualTo(
                        "Satisfactory: its one graded measure is Satisfactory; a priority is Satisfactory when all its"
                                + " graded measures are. Measure survey counts with its last grade, Satisfactory of April to June"
                                + " 2026.");
    }

    private static PriorityResult priority(Given measure, boolean carryForward) {
        Framework.Settings settings = new Framework.Settings("close-monitoring", carryForward);
        return Grader.grade(Given.counts(settings, measure), List.of())
                .priority("justice", REPORTED)
                .orElseThrow();
    }

    private static Result nine(Over over, Baseline baseline) {
        return rate("a", NINE).graded(over, points(baseline)).result();
    }

    private static Baseline period(String period) {
        return new Baseline.Period(period);
    }

    private static BigFraction percent(int number, int of) {
        return BigFraction.of(number, 100 * of);
    }

    private static void assertBaseline(Result result, BigFraction exact, String words) {
        assertThat(result.baseline()).isNotNull();
        assertThat(result.baseline().exact()).isEqualTo(exact);
        assertThat(result.baseline().words()).isEqualTo(words);
        assertThat(result.change().exact()).isEqualTo(result.graded().exact().subtract(exact));
    }

    /** Five quarters of 50 of 100, the first of them with a caution, graded against the four before. */
    private static Result cautioned(Caution.Kind kind, Quarter cautioned, Quarter asked) {
        Given given =
                rate("a", tallies(50, 100, 50, 100, 50, 100, 50, 100, 50, 100)).graded(points(previousFour()));
        Counts counts = Given.counts(given);
        Caution caution = new Caution("a", kind, List.of(cautioned), "It is so.", "the look-back there is incomplete");
        Counts with = new Counts(counts.framework(), counts.quarters(), counts.measures(), List.of(), List.of(caution));
        return Grader.grade(with, List.of()).result("a", asked).orElseThrow();
    }

    @Test
    void aQuarterThatBreaksTheSeriesIsNoBaseline() {
        Result result = cautioned(Caution.Kind.BREAK, Given.REPORTED.plus(-4), Given.REPORTED);
        assertThat(result.grade()).isEqualTo(Grade.NEW_MEASURE);
        assertThat(result.reason())
                .isEqualTo(
                        "New measure: 50.0% (50 of 100); 1 of the four quarters before cannot be compared with it (the"
                                + " look-back there is incomplete).");
        assertThat(result.sinceLastYear()).isNull();
        assertThat(result.sincePrevious()).isNotNull();
        assertThat(result.cautions()).isEmpty();
    }

    @Test
    void theQuarterAfterABreakHasNoTrend() {
        Result after = cautioned(Caution.Kind.BREAK, Given.REPORTED.plus(-4), Given.REPORTED.plus(-3));
        assertThat(after.trend()).isEqualTo(Trend.NONE);
        assertThat(after.sincePrevious()).isNull();
    }

    @Test
    void aProvisionalValueIsGradedAndItsSentenceSaysSo() {
        Result result = cautioned(Caution.Kind.PROVISIONAL, Given.REPORTED, Given.REPORTED);
        assertThat(result.grade()).isEqualTo(Grade.SATISFACTORY);
        assertThat(result.reason()).startsWith("Satisfactory: ").endsWith(" It is so.");
        assertThat(result.hasCaution(Caution.Kind.PROVISIONAL)).isTrue();
        assertThat(result.hasCaution(Caution.Kind.BREAK)).isFalse();
    }
}

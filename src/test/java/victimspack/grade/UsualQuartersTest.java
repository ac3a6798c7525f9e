package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Given.points;
import static victimspack.grade.Given.previousFour;
import static victimspack.grade.Given.rate;
import static victimspack.grade.Given.tallies;

import java.time.YearMonth;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counts;
import victimspack.measure.ExceptionalPeriod;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Over;

/** What exceptional periods and declared breaks in a series do to baselines, changes and grades. */
class UsualQuartersTest {

    /** Nine quarters, 2024-25-Q2 to 2026-27-Q2, of 41 to 49 in 100. */
    private static final Given NINE =
            rate("a", tallies(41, 100, 42, 100, 43, 100, 44, 100, 45, 100, 46, 100, 47, 100, 48, 100, 49, 100));

    private static Results graded(Given given, ExceptionalPeriod... periods) {
        Framework.Settings settings = Given.SETTINGS.with(List.of(periods));
        return Grader.grade(Given.counts(settings, given), List.of());
    }

    private static Result reported(Given given, ExceptionalPeriod... periods) {
        return graded(given, periods).result("a", Given.REPORTED).orElseThrow();
    }

    private static ExceptionalPeriod closed(String from, String to) {
        return new ExceptionalPeriod(
                "Office closed", YearMonth.parse(from), YearMonth.parse(to), "nobody could be seen", List.of());
    }

    private static BigFraction percent(int numerator, int denominator) {
        return BigFraction.of(numerator, denominator * 100);
    }

    @Test
    void anExceptionalQuarterOfTheBaselineGivesWayToTheSameQuarterAYearEarlier() {
        Result result = reported(NINE.graded(points(previousFour())), closed("2026-01", "2026-02"));

        assertThat(result.baseline().exact()).isEqualTo(percent(45 + 46 + 43 + 48, 4));
        assertThat(result.reason())
                .isEqualTo(
                        "Satisfactory: 49.0% (49 of 100) is 3.5 percentage points above the 45.5% of the four quarters before, with"
                                + " January to March 2025 in place of January to March 2026 (exceptional: Office closed); at or"
                                + " above it is Satisfactory. This difference is within the margin of error.");
        assertThat(result.cautions()).isEmpty();
    }

    @Test
    void aYearOfExceptionsGoesBackToTheLatestUsualYear() {
        Given given = NINE.graded(points(new Baseline.SameQuarterLastYear()));

        Result result = reported(given, closed("2025-08", "2025-08"));

        assertThat(result.baseline().exact()).isEqualTo(percent(41, 1));
        assertThat(result.baseline().words())
                .isEqualTo("the same quarter last year, with July to September 2024 in place of July to September 2025"
                        + " (exceptional: Office closed)");
    }

    @Test
    void whereNoUsualQuarterIsHeldThereIsNoBaseline() {
        Given given = NINE.graded(points(new Baseline.SameQuarterLastYear()));

        Result result = reported(given, closed("2024-07", "2025-09"));

        assertThat(result.grade()).isEqualTo(Grade.NEW_MEASURE);
        assertThat(result.reason())
                .isEqualTo(
                        "New measure: 49.0% (49 of 100); July to September 2025 is left out (exceptional: Office closed), and"
                                + " there are no records of July to September 2023 to stand in its place.");
    }

    @Test
    void aBaselineThatTheFrameworkNamesStaysAndTheSentenceSaysWhatItIncludes() {
        Given given = NINE.graded(points(new Baseline.Period("2025-26")));

        Result result = reported(given, closed("2026-01", "2026-02"));

        assertThat(result.baseline().exact()).isEqualTo(percent(44 + 45 + 46 + 47, 4));
        assertThat(result.reason())
                .contains("45.5% of 2025-26, which includes January to March 2026 (exceptional: Office closed);");
    }

    @Test
    void aYearThatAQuarterGaveWayInIsNotMistakenForAFinancialYear() {
        Given given = NINE.graded(Over.YEAR_TO_DATE, points(previousFour()));

        Result result = reported(given, closed("2025-04", "2025-04"));

        assertThat(result.grade()).isEqualTo(Grade.NEW_MEASURE);
        assertThat(result.reason()).contains("there are no records of April to June 2024 to stand in its place");
    }

    @Test
    void laterQuartersAreNotComparedWithAnExceptionalOneButItIsWithEarlierOnes() {
        Results results = graded(NINE, closed("2026-05", "2026-05"));

        Result after = results.result("a", Given.REPORTED).orElseThrow();
        assertThat(after.sincePrevious()).isNull();
        assertThat(after.trend()).isEqualTo(Trend.NONE);
        assertThat(after.sinceLastYear()).isNotNull();
        Result exceptional = results.result("a", Given.REPORTED.previous()).orElseThrow();
        assertThat(exceptional.sincePrevious()).isNotNull();
        assertThat(exceptional.hasCaution(Caution.Kind.EXCEPTIONAL)).isTrue();
        assertThat(exceptional.reason())
                .endsWith(" May 2026 is left out of baselines and process limits as exceptional (Office closed).");
    }

    @Test
    void aPeriodOfOtherMeasuresDoesNotConcernThisOne() {
        ExceptionalPeriod others = new ExceptionalPeriod(
                "Survey stopped", YearMonth.of(2026, 1), YearMonth.of(2026, 2), "no answers", List.of("b"));

        assertThat(reported(NINE.graded(points(previousFour())), others)
                        .baseline()
                        .exact())
                .isEqualTo(percent(45 + 46 + 47 + 48, 4));
    }

    /** With a break in the series from a month on. */
    private static Result broken(Given given, YearMonth since, Quarter asked) {
        Counts counts = Given.counts(given);
        List<Quarter> before = counts.quarters().stream()
                .filter(quarter -> quarter.firstMonth().isBefore(since))
                .toList();
        Caution caution = new Caution(
                "a", Caution.Kind.BREAK, before, "A break.", "break in series in April 2026: text messages", since);
        Counts with = new Counts(counts.framework(), counts.quarters(), counts.measures(), List.of(), List.of(caution));
        return Grader.grade(with, List.of()).result("a", asked).orElseThrow();
    }

    @Test
    void nothingIsComparedAcrossABreak() {
        Given given = NINE.graded(points(previousFour()));

        Result after = broken(given, YearMonth.of(2026, 4), Given.REPORTED);

        assertThat(after.reason())
                .isEqualTo(
                        "New measure: 49.0% (49 of 100); 3 of the four quarters before cannot be compared with it (break in"
                                + " series in April 2026: text messages).");
        assertThat(after.sincePrevious()).isNotNull();
        assertThat(after.sinceLastYear()).isNull();
        assertThat(after.hasCaution(Caution.Kind.BREAK)).isFalse();
    }

    @Test
    void quartersBeforeABreakAreComparedWithEachOther() {
        Result before = broken(NINE, YearMonth.of(2026, 4), Given.REPORTED.plus(-2));

        assertThat(before.sincePrevious()).isNotNull();
        assertThat(before.sinceLastYear()).isNotNull();
        assertThat(before.hasCaution(Caution.Kind.BREAK)).isTrue();
    }

    @Test
    void aQuarterInWhichTheBreakFallsIsComparedWithNeitherSide() {
        YearMonth may = YearMonth.of(2026, 5);

        assertThat(broken(NINE, may, Given.REPORTED.previous()).sincePrevious()).isNull();
        assertThat(broken(NINE, may, Given.REPORTED).sincePrevious()).isNull();
    }

    @Test
    void quartersOnBothSidesOfABreakAreNotTakenTogether() {
        Given given = NINE.graded(Over.LAST_FOUR_QUARTERS, points(previousFour()));

        Result result = broken(given, YearMonth.of(2026, 4), Given.REPORTED);

        assertThat(result.reason())
                .startsWith(
                        "New measure: it is graded on the last four quarters together, and these cannot be taken together"
                                + " (break in series in April 2026: text messages).");
        assertThat(result.graded().exact()).isNull();
        assertThat(result.value().exact()).isEqualTo(percent(49, 1));
    }
}

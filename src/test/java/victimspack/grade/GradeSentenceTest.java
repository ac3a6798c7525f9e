package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Given.counts;
import static victimspack.grade.Given.fixed;
import static victimspack.grade.Given.part;
import static victimspack.grade.Given.points;
import static victimspack.grade.Given.previousFour;
import static victimspack.grade.Given.rate;
import static victimspack.grade.Given.tallies;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import victimspack.measure.Better;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.GradeRule.Part;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

class GradeSentenceTest {

    /** The committee's published case: 62.7 % to 59.3 %. */
    private static final Tally[] FELL = tallies(197, 314, 197, 314, 197, 314, 197, 314, 131, 221);

    @Test
    void givesValueBaselineDifferenceRuleAndResult() {
        assertThat(rate("a", FELL).graded(points(previousFour())).reason())
                .isEqualTo("Close Monitoring: 59.3% (131 of 221) is 3.5 percentage points below the 62.7% of the four"
                        + " quarters before; up to 5 points below is Close Monitoring."
                        + " The difference is taken before rounding. This difference is within the margin of error.");
    }

    @Test
    void theSameFallIsRequiresActionWhenMeasuredAsAShareOfTheBaseline() {
        Given measure = rate("a", FELL).graded(part(previousFour(), Compare.RELATIVE, "0", "5"));
        assertThat(measure.reason())
                .startsWith(
                        "Requires Action: 59.3% (131 of 221) is 3.5 percentage points (5.5% of the baseline) below the"
                                + " 62.7% of the four quarters before; more than 5% of the baseline below is Requires Action.");
    }

    @Test
    void saysWhenAChangeIsMoreThanChance() {
        assertThat(rate("a", tallies(90, 100, 90, 100, 90, 100, 90, 100, 70, 100))
                        .graded(points(previousFour()))
                        .reason())
                .isEqualTo("Requires Action: 70.0% (70 of 100) is 20.0 percentage points below the 90.0% of the four"
                        + " quarters before; more than 5 points below is Requires Action."
                        + " This is more than chance alone would usually produce.");
    }

    @Test
    void namesPooledQuarters() {
        Tally[] eight = tallies(8, 10, 8, 10, 8, 10, 8, 10, 8, 10, 8, 10, 8, 10, 8, 10);
        assertThat(rate("a", eight)
                        .graded(Over.LAST_FOUR_QUARTERS, part(previousFour(), Compare.POINTS, "2", "5"))
                        .reason())
                .isEqualTo(
                        "Satisfactory: 80.0% (32 of 40) over the last four quarters is equal to the 80.0% of the four"
                                + " quarters before; up to 2 points below is Satisfactory.");
    }

    @Test
    void namesYearToDate() {
        Baseline lastYear = new Baseline.SameQuarterLastYear();
        Tally[] six = tallies(40, 50, 40, 50, 1, 50, 1, 50, 42, 50, 42, 50);
        assertThat(rate("a", six).graded(Over.YEAR_TO_DATE, points(lastYear)).reason())
                .isEqualTo(
                        "Satisfactory: 84.0% (84 of 100) in the year to date is 4.0 percentage points above the 80.0%"
                                + " of the same months last year; at or above it is Satisfactory."
                                + " This difference is within the margin of error.");
    }

    @Test
    void whereLowerIsBetterWorseIsAbove() {
        Given measure = rate("a", tallies(33, 100)).better(Better.LOWER).graded(points(fixed("0.30")));
        assertThat(measure.reason())
                .isEqualTo("Close Monitoring: 33.0% (33 of 100) is 3.0 percentage points above the baseline of 30.0%"
                        + " (published in May 2022); up to 5 points above is Close Monitoring."
                        + " This difference is within the margin of error.");
    }

    @Test
    void theCountComesFirstWhereTheFrameworkWordsItSo() {
        assertThat(rate("number-sent", tallies(1_900, 2_000))
                        .graded(points(fixed("0.95")))
                        .reason())
                .isEqualTo(
                        "Satisfactory: 1,900 of 2,000 (95.0%) is equal to the baseline of 95.0% (published in May 2022);"
                                + " at or above it is Satisfactory.");
    }

    @Test
    void aTargetIsCalledSo() {
        Baseline target = new Baseline.Target(new BigDecimal("0.9"), "Policing Plan");
        assertThat(rate("a", tallies(95, 100)).graded(points(target)).reason())
                .isEqualTo(
                        "Satisfactory: 95.0% (95 of 100) is 5.0 percentage points above the target of 90.0% (Policing"
                                + " Plan); at or above it is Satisfactory. This difference is within the margin of error.");
    }

    @Test
    void showsAsManyDecimalsAsItTakesNotToContradictTheGrade() {
        assertThat(rate("a", tallies(4498, 10_000)).graded(points(fixed("0.5"))).reason())
                .startsWith("Requires Action: 45.0% (4,498 of 10,000) is 5.02 percentage points below the baseline of"
                        + " 50.0% (published in May 2022); more than 5 points below is Requires Action."
                        + " The difference is taken before rounding.");
        assertThat(rate("a", tallies(4999, 10_000)).graded(points(fixed("0.5"))).reason())
                .startsWith("Close Monitoring: 50.0% (4,999 of 10,000) is 0.01 percentage points below the");
    }

    @Test
    void countsAreComparedWithTheAverageOfTheQuartersBefore() {
        Given measure = rate("a", counts(2090, 2091, 2090, 2091, 2310))
                .of(Kind.COUNT)
                .better(Better.LOWER)
                .graded(part(previousFour(), Compare.RELATIVE, "5", "10"));
        assertThat(measure.reason())
                .isEqualTo("Requires Action: 2,310 is 219.5 (10.5%) above the average of 2,090.5 over the four quarters"
                        + " before; more than 10% above is Requires Action. This is more than chance alone would usually"
                        + " produce.");
    }

    @Test
    void meansNameTheirBase() {
        Tally mean = new Tally(40, 40, 0, 0, new BigDecimal("501.0"));
        Given measure = rate("a", mean)
                .of(Kind.MEAN)
                .graded(part(new Baseline.Fixed(new BigDecimal("13.5"), "2020-21"), Compare.AMOUNT, "0.5", "1"));
        assertThat(measure.reason())
                .isEqualTo("Close Monitoring: 12.5 (mean of 40) is 0.98 below the baseline of 13.5 (2020-21); more than"
                        + " 0.5 and up to 1 below is Close Monitoring. The difference is taken before rounding.");
    }

    @Test
    void aThresholdThatCountsAsWorseSaysLessThan() {
        Part strict =
                new Part(fixed("0.95"), Compare.POINTS, new BigDecimal("1"), new BigDecimal("5.0"), AtThreshold.WORSE);
        assertThat(rate("a", tallies(92, 100)).graded(strict).reason())
                .contains("; more than 1 and less than 5 points below is Close Monitoring.");
        assertThat(rate("a", tallies(90, 100)).graded(strict).reason())
                .contains("Requires Action: ")
                .contains("; 5 points or more below is Requires Action.");
        assertThat(rate("a", tallies(94, 100)).graded(strict).reason())
                .contains("; up to 1 point below is Satisfactory.");
    }

    @Test
    void ofSeveralConditionsTheWorstIsExplained() {
        Given measure = rate("a", tallies(92, 100)).graded(points(fixed("0.9")), points(fixed("0.95")));
        assertThat(measure.reason())
                .isEqualTo("Close Monitoring: 92.0% (92 of 100) is 3.0 percentage points below the baseline of 95.0%"
                        + " (published in May 2022); up to 5 points below is Close Monitoring. The rule's other condition"
                        + " gives Satisfactory; the worst decides. This difference is within the margin of error.");
    }

    @Test
    void explainsAnyValue() {
        Grader.Explanation explanation = Grader.explain(
                Given.counts(rate("a", FELL).graded(points(previousFour()))), "a", BigFraction.of(612, 1000));
        assertThat(explanation.grade()).isEqualTo(Grade.CLOSE_MONITORING);
        assertThat(explanation.reason())
                .isEqualTo(
                        "Close Monitoring: 61.2% is 1.5 percentage points below the 62.7% of the four quarters before;"
                                + " up to 5 points below is Close Monitoring.");
    }
}

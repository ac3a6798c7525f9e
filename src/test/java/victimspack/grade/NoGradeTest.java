package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Given.points;
import static victimspack.grade.Given.previousFour;
import static victimspack.grade.Given.rate;
import static victimspack.grade.Given.tallies;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import victimspack.measure.Better;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

class NoGradeTest {

    private static final Tally[] FIVE = tallies(40, 60, 40, 60, 40, 60, 40, 60, 40, 60);

    @Test
    void notSupplied() {
        Result result = rate("a", Tally.NONE)
                .needing("referrals.csv.")
                .graded(points(previousFour()))
                .result();
        assertThat(result.reason()).isEqualTo("Not supplied: this measure needs referrals.csv.");
        assertThat(result.grade()).isEqualTo(Grade.NOT_SUPPLIED);
        assertThat(result.status()).isEqualTo(Status.NOT_SUPPLIED);
        assertThat(result.value().exact()).isNull();
    }

    @Test
    void noRule() {
        Result result = rate("a", tallies(12, 28)).result();
        assertThat(result.reason())
                .isEqualTo("Not graded: 42.9% (12 of 28); the framework sets no rule for this measure.");
        assertThat(result.status()).isEqualTo(Status.OK);
        assertThat(result.lowBase()).isTrue();
    }

    @Test
    void neitherDirectionBetter() {
        assertThat(rate("a", FIVE)
                        .better(Better.NEITHER)
                        .graded(points(previousFour()))
                        .reason())
                .isEqualTo(
                        "Not graded: 66.7% (40 of 60); neither a higher nor a lower value of this measure is better.");
    }

    @Test
    void aBaseOfZeroIsNeverZeroPercent() {
        Result graded = rate("a", tallies(0, 0)).graded(points(previousFour())).result();
        assertThat(graded.reason())
                .isEqualTo("Insufficient data: the base is 0 in July to September 2026, so there is no value.");
        assertThat(graded.status()).isEqualTo(Status.NO_BASE);
        assertThat(graded.value().exact()).isNull();
        assertThat(rate("a", tallies(0, 0)).reason())
                .isEqualTo(
                        "Not graded: the base is 0 in July to September 2026, and the framework sets no rule for this"
                                + " measure.");
    }

    @Test
    void aCountOfZeroIsAValue() {
        Result result = rate("a", tallies(0, 0)).of(Kind.COUNT).result();
        assertThat(result.status()).isEqualTo(Status.OK);
        assertThat(result.reason()).isEqualTo("Not graded: 0; the framework sets no rule for this measure.");
    }

    @Test
    void rowsThatCannotBeDecidedYetAreAwaited() {
        Result one =
                rate("a", Tally.of(0, 0, 1, 0)).graded(points(previousFour())).result();
        assertThat(one.reason()).isEqualTo("Awaiting data: nothing can be decided yet; 1 is pending.");
        assertThat(one.status()).isEqualTo(Status.NO_BASE);
        assertThat(rate("a", Tally.of(0, 0, 1200, 0)).reason())
                .isEqualTo("Awaiting data: nothing can be decided yet; 1,200 are pending.");
    }

    @Test
    void aSmallBaseIsNotGraded() {
        Result result = rate("a", tallies(40, 60, 40, 60, 40, 60, 40, 60, 12, 18))
                .graded(points(previousFour()))
                .result();
        assertThat(result.reason())
                .isEqualTo("Insufficient data: 66.7% (12 of 18) rests on a base of 18; a grade needs at least 30.");
        assertThat(result.status()).isEqualTo(Status.OK);
        assertThat(result.lowBase()).isTrue();
        assertThat(result.change()).isNull();
    }

    @Test
    void aBaseOfExactlyTheMinimumIsGraded() {
        Result result = rate("a", tallies(4, 8, 4, 8, 4, 7, 4, 7, 20, 30))
                .graded(points(previousFour()))
                .result();
        assertThat(result.grade()).isEqualTo(Grade.SATISFACTORY);
        assertThat(result.lowBase()).isFalse();
    }

    @Test
    void aBaselineOnASmallBaseMakesANewMeasure() {
        assertThat(rate("a", tallies(4, 8, 4, 7, 4, 7, 4, 7, 40, 60))
                        .graded(points(previousFour()))
                        .reason())
                .isEqualTo("New measure: 66.7% (40 of 60); the base of the four quarters before is 29, and a comparison"
                        + " needs at least 30.");
    }

    @Test
    void fewerEarlierQuartersThanTheBaselineMakeANewMeasure() {
        assertThat(rate("a", tallies(40, 60, 40, 60, 40, 60, 40, 60))
                        .graded(points(previousFour()))
                        .reason())
                .isEqualTo(
                        "New measure: 66.7% (40 of 60); there are no records of 1 of the four quarters before to compare"
                                + " it with.");
        assertThat(rate("a", tallies(40, 60))
                        .graded(points(new Baseline.SameQuarterLastYear()))
                        .reason())
                .isEqualTo(
                        "New measure: 66.7% (40 of 60); there are no records of the same quarter last year to compare it"
                                + " with.");
        assertThat(rate("a", FIVE)
                        .graded(points(new Baseline.Period("2019-20")))
                        .reason())
                .isEqualTo("New measure: 66.7% (40 of 60); there are no records of 2019-20 to compare it with.");
    }

    @Test
    void pooledGradesNeedEightQuarters() {
        Tally[] seven = tallies(9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10);
        assertThat(rate("a", seven)
                        .graded(Over.LAST_FOUR_QUARTERS, points(previousFour()))
                        .reason())
                .isEqualTo(
                        "New measure: 90.0% (36 of 40) over the last four quarters; there are no records of 1 of the four"
                                + " quarters before to compare it with.");
        assertThat(rate("a", tallies(9, 10, 9, 10, 9, 10))
                        .graded(Over.LAST_FOUR_QUARTERS, points(previousFour()))
                        .reason())
                .isEqualTo("New measure: it is graded on the last four quarters together, and there are records of 3 of"
                        + " those 4 quarters only.");
    }

    @Test
    void aYearToDateNeedsItsFirstQuarter() {
        assertThat(rate("a", tallies(40, 60))
                        .graded(Over.YEAR_TO_DATE, points(Given.fixed("0.5")))
                        .reason())
                .isEqualTo(
                        "New measure: it is graded on the year to date, and there are records of 1 of those 2 quarters"
                                + " only.");
    }

    @Test
    void aPeriodThatHadNotEndedIsNoBaseline() {
        assertThat(rate("a", FIVE)
                        .graded(points(new Baseline.Period("2026-27-Q2")))
                        .reason())
                .isEqualTo("New measure: 66.7% (40 of 60); it is itself the baseline.");
        Results results = Grader.grade(
                Given.counts(rate("a", FIVE).graded(points(new Baseline.Period("2026-27-Q2")))), java.util.List.of());
        assertThat(results.result("a", Given.REPORTED.previous()).orElseThrow().reason())
                .isEqualTo("New measure: 66.7% (40 of 60); it is compared with July to September 2026, which had not"
                        + " ended.");
    }

    @Test
    void annualMeasuresSayWhatAndWhenNext() {
        Result without = rate("a", Tally.NONE)
                .annual("Community survey, next in January to March 2027.")
                .graded(points(previousFour()))
                .result();
        assertThat(without.reason()).isEqualTo("Reported annually: Community survey, next in January to March 2027.");
        assertThat(without.status()).isEqualTo(Status.ANNUAL);
        Result with = rate("a", tallies(90, 100))
                .annual("x")
                .graded(points(Given.fixed("0.9")))
                .result();
        assertThat(with.grade()).isEqualTo(Grade.SATISFACTORY);
    }

    @Test
    void figuresAndTextsAreAwaitedUntilTheyCome() {
        Result figure = rate("a", Tally.NONE).of(Kind.SUPPLIED).result();
        assertThat(figure.reason()).isEqualTo("Awaiting data: figures.csv has no figure for July to September 2026.");
        assertThat(figure.status()).isEqualTo(Status.AWAITING);
        Given text = rate("a", Tally.NONE).of(Kind.TEXT);
        assertThat(text.reason())
                .isEqualTo("Awaiting data: commentary.csv has no text on this measure for July to September 2026.");
        Judgement comment = new Judgement("a", Given.REPORTED, "All well.", null, null, null, null, 2);
        assertThat(text.result(comment).reason()).isEqualTo("Not graded: this measure is reported in words.");
        assertThat(text.result(comment).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void suppliedFiguresMayBeRatiosOrValues() {
        Given ratio = rate("a", tallies(24, 60)).of(Kind.SUPPLIED);
        assertThat(ratio.reason())
                .isEqualTo("Not graded: 40.0% (24 of 60); the framework sets no rule for this measure.");
        Given figure = rate("a", figure("0.735")).of(Kind.SUPPLIED);
        assertThat(figure.reason()).isEqualTo("Not graded: 73.5%; the framework sets no rule for this measure.");
        assertThat(figure.result().lowBase()).isFalse();
        assertThat(figure.result().value().interval()).isNull();
    }

    @Test
    void suppliedFiguresAreAveragedOverQuarters() {
        Tally[] figures = {figure("0.7"), figure("0.8"), figure("0.8"), figure("0.9"), figure("0.7")};
        assertThat(rate("a", figures)
                        .of(Kind.SUPPLIED)
                        .graded(points(previousFour()))
                        .reason())
                .isEqualTo(
                        "Requires Action: 70.0% is 10.0 percentage points below the 80.0% of the four quarters before;"
                                + " more than 5 points below is Requires Action.");
    }

    @Test
    void aBaselineThatLacksFiguresSaysHowMany() {
        Tally[] figures = {Tally.NONE, Tally.NONE, Tally.NONE, Tally.supplied(40, 60), Tally.supplied(50, 70)};
        assertThat(rate("a", figures)
                        .of(Kind.SUPPLIED)
                        .graded(points(previousFour()))
                        .reason())
                .isEqualTo(
                        "New measure: 71.4% (50 of 70); there are no figures of 3 of the four quarters before to compare"
                                + " it with.");
    }

    private static Tally figure(String value) {
        return Tally.value(new BigDecimal(value));
    }
}

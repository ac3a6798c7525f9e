package victimspack.disclose.hide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import victimspack.disclose.Finding;
import victimspack.disclose.Made;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.Unproven;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.grade.Grader;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.measure.Counted;
import victimspack.measure.DisclosureClass;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.LeftOut;
import victimspack.measure.Slice;
import victimspack.measure.Tally;

/** What the public may see of made-up measures. */
class DisclosureTest {

    private static final Thresholds USUAL = new Thresholds(false);

    private static Disclosure.Controlled control(Made made, Thresholds thresholds, Published published) {
        Results truth = Grader.grade(made.counts(), List.of());
        return new Disclosure(thresholds, published, List.of()).control(truth, Corrections.NONE);
    }

    private static Counted shown(Made made) {
        return control(made, USUAL, Published.NOTHING).results().counts().measure("m");
    }

    private static Tally[] quarters(long... counts) {
        return LongStream.of(counts).mapToObj(Made::count).toArray(Tally[]::new);
    }

    private static Made units(DisclosureClass table, long[] east, long[] west, long[] north) {
        long[] totals = new long[east.length];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = east[i] + west[i] + north[i];
        }
        return Made.of(Kind.PROFILE)
                .own(DisclosureClass.OPEN, quarters(totals))
                .by("unit", table)
                .category("unit", "East", quarters(east))
                .category("unit", "West", quarters(west))
                .category("unit", "North", quarters(north));
    }

    private static String cell(Counted counted, String category, Quarter quarter) {
        Tally tally = counted.slices().stream()
                .filter(slice -> slice.category().equals(category))
                .map(slice -> slice.series().quarter(quarter))
                .findFirst()
                .orElseThrow();
        return tally.hidden() ? "[c]" : Long.toString(tally.numerator());
    }

    @Test
    void aSmallNumberIsHiddenWithTheSmallestThatProtectsIt() {
        long[] enough = {20, 20, 20, 20, 20, 20, 20, 20};
        Counted shown =
                shown(units(DisclosureClass.GUARDED, new long[] {20, 20, 20, 20, 20, 20, 20, 3}, enough, new long[] {
                    40, 40, 40, 40, 40, 40, 40, 40
                }));

        assertThat(cell(shown, "East", Made.REPORTED)).isEqualTo("[c]");
        assertThat(cell(shown, "West", Made.REPORTED)).isEqualTo("[c]");
        assertThat(cell(shown, "North", Made.REPORTED)).isEqualTo("40");
        assertThat(cell(shown, "East", Made.REPORTED.previous())).isEqualTo("20");
    }

    @Test
    void zeroIsShown() {
        Counted shown = shown(units(DisclosureClass.GUARDED, new long[] {0}, new long[] {20}, new long[] {30}));

        assertThat(cell(shown, "East", Made.REPORTED)).isEqualTo("0");
    }

    @Test
    void aTableOfManySmallNumbersShowsFourQuartersTogether() {
        long[] few = {4, 4, 4, 4};
        Counted shown = shown(units(DisclosureClass.GUARDED, few, few, few));

        assertThat(shown.slices())
                .extracting(slice -> slice.series().pooled().span().code())
                .containsOnly("2025-26-Q3/2026-27-Q2");
        assertThat(shown.slices())
                .extracting(slice -> slice.series().pooled().tally().numerator())
                .containsOnly(16L);
    }

    @Test
    void smallCategoriesStandTogetherWhereFourQuartersAreTooFew() {
        Made made = Made.of(Kind.PROFILE)
                .own(DisclosureClass.OPEN, quarters(91))
                .by("unit", DisclosureClass.GUARDED)
                .category("unit", "East", quarters(3))
                .category("unit", "West", quarters(4))
                .category("unit", "North", quarters(40))
                .category("unit", "South", quarters(44));

        assertThat(shown(made).slices()).extracting(Slice::category).containsExactly("North", "South", Slice.OTHER);
    }

    @Test
    void aTableThatHidesTooMuchIsLeftOutWithASentence() {
        Counted shown = shown(units(DisclosureClass.GUARDED, new long[] {3}, new long[] {3}, new long[] {3}));

        assertThat(shown.slices()).isEmpty();
        assertThat(shown.leftOut())
                .extracting(LeftOut::why)
                .containsExactly(
                        "left out, since more than a fifth of its figures would have to be hidden so that nobody can"
                                + " be recognised. Members can see it in the restricted pack.");
    }

    @Test
    void aGroupThatFallsInOneCategoryIsLeftOutWithoutSayingThatItDoes() {
        long[] none = {0};
        Counted shown = shown(units(DisclosureClass.PERSONAL, new long[] {50}, none, none));

        assertThat(shown.leftOut())
                .extracting(LeftOut::why)
                .containsExactly(
                        "left out, since more than a fifth of its figures would have to be hidden so that nobody can"
                                + " be recognised. Members can see it in the restricted pack.");
    }

    @Test
    void strictHasAThresholdForOpenFiguresToo() {
        Made made = Made.of(Kind.COUNT).own(DisclosureClass.OPEN, quarters(3));

        assertThat(control(made, USUAL, Published.NOTHING).findings()).isEmpty();
        assertThat(control(made, new Thresholds(true), Published.NOTHING).findings())
                .extracting(Finding::why)
                .containsExactly("fewer counted than the threshold");
    }

    @Test
    void ofAHiddenMeasureNothingIsLeftButItsGrade() {
        Made made = Made.of(Kind.RATE).own(DisclosureClass.GUARDED, Made.rate(30, 60), Made.rate(58, 60));
        Result result = control(made, USUAL, Published.NOTHING)
                .results()
                .result("m", Made.REPORTED)
                .orElseThrow();

        assertThat(result.status()).isEqualTo(Status.HIDDEN);
        assertThat(result.value().exact()).isNull();
        assertThat(result.sincePrevious()).isNull();
        assertThat(result.grade()).isEqualTo(Grade.NOT_GRADED);
        assertThat(result.reason()).isEqualTo("Not graded: the numbers behind it are confidential [c].");
        assertThatIllegalStateException()
                .isThrownBy(() -> result.value().tally().numerator())
                .withMessage("a hidden number was asked for");
    }

    @Test
    void aValueWhoseBaselineIsHiddenHasNoGrade() {
        GradeRule rule = new GradeRule(
                GradeRule.Over.QUARTER,
                List.of(new GradeRule.Part(
                        new GradeRule.Baseline.SameQuarterLastYear(),
                        GradeRule.Compare.POINTS,
                        BigDecimal.ZERO,
                        new BigDecimal("5"),
                        GradeRule.AtThreshold.NOT_WORSE)));
        Made made = Made.of(Kind.RATE)
                .graded(rule, 10)
                .own(
                        DisclosureClass.GUARDED,
                        Made.rate(58, 60),
                        Made.rate(40, 60),
                        Made.rate(40, 60),
                        Made.rate(40, 60),
                        Made.rate(30, 60));
        Result result = control(made, USUAL, Published.NOTHING)
                .results()
                .result("m", Made.REPORTED)
                .orElseThrow();

        assertThat(result.calculated()).isEqualTo(Grade.NOT_GRADED);
        assertThat(result.baseline()).isNull();
        assertThat(result.reason())
                .isEqualTo(
                        "Not graded: 50.0% (30 of 60); the numbers of the same quarter last year are confidential [c].");
    }

    @Test
    void aTellingGradeIsWithheld() {
        Made made = Made.of(Kind.RATE).own(DisclosureClass.GUARDED, Made.rate(58, 60));
        Results truth = Grader.grade(made.counts(), List.of());
        Result result = new Disclosure(USUAL, Published.NOTHING, List.of())
                .control(
                        truth,
                        new Corrections(Set.of(), Set.of(), Set.of(new Corrections.TellingGrade("m", Made.REPORTED))))
                .results()
                .result("m", Made.REPORTED)
                .orElseThrow();

        assertThat(result.reason())
                .isEqualTo("Not graded: its numbers are confidential [c], and the grade would tell too much of them.");
    }

    @Test
    void whatWasShownStaysVisibleAndIsListedForAPerson() {
        String now = Made.REPORTED.toString();
        Published published = new Published(List.of(
                new Published.Row("m", "unit", "East", now, false, false),
                new Published.Row("m", "unit", "West", now, false, false),
                new Published.Row("m", "unit", "North", now, false, false)));
        Disclosure.Controlled controlled = control(
                units(DisclosureClass.GUARDED, new long[] {3}, new long[] {30}, new long[] {30}), USUAL, published);

        assertThat(cell(controlled.results().counts().measure("m"), "East", Made.REPORTED))
                .isEqualTo("3");
        assertThat(controlled.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.TO_DECIDE);
    }

    @Test
    void whatWasHiddenStaysHidden() {
        String now = Made.REPORTED.toString();
        Published published = new Published(List.of(
                new Published.Row("m", "unit", "East", now, true, false),
                new Published.Row("m", "unit", "West", now, true, false),
                new Published.Row("m", "unit", "North", now, false, false)));
        Counted shown = control(
                        units(DisclosureClass.GUARDED, new long[] {25}, new long[] {30}, new long[] {30}),
                        USUAL,
                        published)
                .results()
                .counts()
                .measure("m");

        assertThat(cell(shown, "East", Made.REPORTED)).isEqualTo("[c]");
        assertThat(cell(shown, "West", Made.REPORTED)).isEqualTo("[c]");
    }

    @Test
    void aTableThatIsNotProvenIsLeftOut() {
        Made made = units(DisclosureClass.GUARDED, new long[] {30}, new long[] {30}, new long[] {30});
        Results truth = Grader.grade(made.counts(), List.of());
        Counted shown = new Disclosure(USUAL, Published.NOTHING, List.of())
                .control(truth, new Corrections(Set.of(new Unproven("m", "unit")), Set.of(), Set.of()))
                .results()
                .counts()
                .measure("m");

        assertThat(shown.slices()).isEmpty();
        assertThat(shown.leftOut()).hasSize(1);
    }
}

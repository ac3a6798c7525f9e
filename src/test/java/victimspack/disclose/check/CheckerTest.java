package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import victimspack.disclose.Made;
import victimspack.disclose.Thresholds;
import victimspack.measure.DisclosureClass;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/** What the check finds in files made by hand. */
class CheckerTest {

    private static final String HEADS =
            "numerator,denominator,pending,excluded,value,lower,upper,baseline,change,grade,calculated_grade,status\n";
    private static final String HIDDEN = ",,,,,,,,,,,,hidden\n";

    private static PublicPack pack(String measures, String breakdowns) {
        return PublicPack.read(
                "measure,priority,period," + HEADS + measures,
                "measure,priority,period,slice,category," + HEADS + breakdowns);
    }

    private static List<String> unproven(Measure measure, PublicPack... packs) {
        return new Checker(List.of(measure), new Thresholds(false))
                .check(packs[0], List.of(packs).subList(1, packs.length)).unproven().stream()
                        .map(Verdict.Place::words)
                        .toList();
    }

    private static Measure counts() {
        return Made.of(Kind.COUNT)
                .own(DisclosureClass.OPEN)
                .by("unit", DisclosureClass.GUARDED)
                .measure();
    }

    private static String shown(String place, long count) {
        return "m,p,%s,%d,,0,0,%d,,,,,,,ok\n".formatted(place, count, count);
    }

    private static String hidden(String place) {
        return "m,p," + place + HIDDEN;
    }

    @Test
    void aLoneHiddenCellIsTheRestOfItsTotal() {
        PublicPack pack =
                pack(shown("2026-27-Q2", 30), hidden("2026-27-Q2,unit,East") + shown("2026-27-Q2,unit,West", 27));

        assertThat(unproven(counts(), pack)).containsExactly("m, unit, East, 2026-27-Q2");
    }

    @Test
    void twoHiddenCellsAreUnknownWhereTheirSumLeavesRoom() {
        String two = hidden("2026-27-Q2,unit,East") + hidden("2026-27-Q2,unit,West");

        assertThat(unproven(counts(), pack(shown("2026-27-Q2", 7), two))).isEmpty();
        assertThat(unproven(counts(), pack(shown("2026-27-Q2", 6), two)))
                .containsExactly("m, unit, East, 2026-27-Q2", "m, unit, West, 2026-27-Q2");
    }

    @Test
    void anEarlierPackThatShowsAnotherPeriodGivesAHiddenQuarterAway() {
        String quarters = shown("2026-27-Q1", 40) + shown("2026-27-Q2", 40);
        PublicPack now = pack(
                quarters,
                hidden("2026-27-Q2,unit,East")
                        + hidden("2026-27-Q2,unit,West")
                        + shown("2026-27-Q1,unit,East", 9)
                        + shown("2026-27-Q1,unit,West", 31));
        PublicPack earlier = pack(quarters, shown("2026-27-Q1/2026-27-Q2,unit,East", 12));

        assertThat(unproven(counts(), now)).isEmpty();
        assertThat(unproven(counts(), now, earlier))
                .containsExactly("m, unit, East, 2026-27-Q2", "m, unit, West, 2026-27-Q2");
    }

    @Test
    void ofARevisedQuarterAnOlderPackIsNotUsed() {
        PublicPack now = pack(shown("2026-27-Q2", 41), hidden("2026-27-Q2,unit,East") + hidden("2026-27-Q2,unit,West"));
        PublicPack earlier = pack(shown("2026-27-Q2", 40), shown("2026-27-Q2,unit,East", 3));

        assertThat(unproven(counts(), now, earlier)).isEmpty();
    }

    @Test
    void categoriesTogetherAreThoseThatThePackDoesNotName() {
        String total = shown("2026-27-Q2", 40);
        PublicPack now = pack(
                total,
                shown("2026-27-Q2,unit,North", 20)
                        + hidden("2026-27-Q2,unit,East")
                        + hidden("2026-27-Q2,unit,West")
                        + shown("2026-27-Q2,unit,South", 8));
        PublicPack earlier = pack(
                total,
                shown("2026-27-Q2,unit,North", 20)
                        + hidden("2026-27-Q2,unit,East")
                        + shown("2026-27-Q2,unit,other-categories", 16));

        assertThat(unproven(counts(), now)).isEmpty();
        assertThat(unproven(counts(), now, earlier)).containsExactly("m, unit, West, 2026-27-Q2");
    }

    @Test
    void aCategoryBesideThatShowsTheMeasuresNumbersIsTheMeasure() {
        Measure measure = Made.of(Kind.COUNT)
                .own(DisclosureClass.GUARDED)
                .beside("survey", DisclosureClass.GUARDED)
                .by("unit", DisclosureClass.GUARDED)
                .measure();
        String units = hidden("2026-27-Q2,unit,East") + shown("2026-27-Q2,unit,West", 30);
        PublicPack pack = pack(
                shown("2026-27-Q1", 30) + hidden("2026-27-Q2"),
                shown("2026-27-Q1,survey,victim", 30) + hidden("2026-27-Q2,survey,victim") + units);

        assertThat(unproven(measure, pack)).isEmpty();
    }

    @Test
    void aHiddenRowThatHoldsANumberFails() {
        PublicPack pack = pack(shown("2026-27-Q2", 30), "m,p,2026-27-Q2,unit,East,,,,,0.5,,,,,,,hidden\n");

        assertThat(unproven(counts(), pack)).contains("m, unit, East, 2026-27-Q2");
    }

    @Test
    void aGradeTellsWhereItLeavesTooFewPossibilities() {
        GradeRule rule = new GradeRule(GradeRule.Over.QUARTER, List.of(byPoints(published("0.9"))));
        Measure measure = Made.of(Kind.RATE)
                .own(DisclosureClass.GUARDED)
                .by("unit", DisclosureClass.GUARDED)
                .graded(rule, 5)
                .measure();
        String row = "m,p,2026-27-Q2,,,,,,,,%s,,%2$s,%2$s,hidden\n";
        Checker checker = new Checker(List.of(measure), new Thresholds(false));

        assertThat(checker.check(pack(row.formatted("0.900000", "Satisfactory"), ""), List.of())
                        .isSafe())
                .isTrue();
        PublicPack small = pack(row.formatted("", "Insufficient data"), "");
        assertThat(checker.check(small, List.of()).telling())
                .extracting(Verdict.Place::words)
                .containsExactly("m, 2026-27-Q2");
    }

    private static final GradeRule BEFORE =
            new GradeRule(GradeRule.Over.QUARTER, List.of(byPoints(new GradeRule.Baseline.PreviousFourQuarters())));

    /** A condition of up to five percentage points about a baseline. */
    private static GradeRule.Part byPoints(GradeRule.Baseline baseline) {
        return new GradeRule.Part(
                baseline,
                GradeRule.Compare.POINTS,
                BigDecimal.ZERO,
                new BigDecimal("5"),
                GradeRule.AtThreshold.NOT_WORSE);
    }

    private static GradeRule.Baseline published(String share) {
        return new GradeRule.Baseline.Fixed(new BigDecimal(share), "published");
    }

    /** Five quarters of a rate, the last of them hidden and graded. */
    private static String quarters(String earlier, String grade) {
        return Stream.of("2025-26-Q2", "2025-26-Q3", "2025-26-Q4", "2026-27-Q1")
                        .map(quarter -> "m,p,%s,%s\n".formatted(quarter, earlier))
                        .collect(Collectors.joining())
                + "m,p,2026-27-Q2,,,,,,,,,,%1$s,%1$s,hidden\n".formatted(grade);
    }

    private static List<String> telling(Made made, String measures, String breakdowns) {
        Measure measure = made.measure();
        return new Checker(List.of(measure), new Thresholds(false))
                .check(pack(measures, breakdowns), List.of()).telling().stream()
                        .map(Verdict.Place::words)
                        .toList();
    }

    @Test
    void theBaselineOfAHiddenValueIsAddedUpOfShownQuarters() {
        GradeRule.Part part = new GradeRule.Part(
                new GradeRule.Baseline.PreviousFourQuarters(),
                GradeRule.Compare.AMOUNT,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                GradeRule.AtThreshold.NOT_WORSE);
        Made made = Made.of(Kind.COUNT)
                .own(DisclosureClass.GUARDED)
                .graded(new GradeRule(GradeRule.Over.QUARTER, List.of(part)), 1);

        assertThat(telling(made, quarters("60,,0,0,,,,,,,,ok", "Requires Action"), ""))
                .as("fewer than 59")
                .isEmpty();
        assertThat(telling(made, quarters("5,,0,0,,,,,,,,ok", "Requires Action"), ""))
                .as("fewer than 4")
                .containsExactly("m, 2026-27-Q2");
    }

    @Test
    void aGradeOfAHiddenValueBesideAHiddenBaselineMayNotBeShown() {
        Made made = Made.of(Kind.RATE).own(DisclosureClass.GUARDED).graded(BEFORE, 30);

        assertThat(telling(made, quarters(",,,,,,,,,,,hidden", "Requires Action"), ""))
                .containsExactly("m, 2026-27-Q2");
        assertThat(telling(made, quarters(",,,,,,,,,,,hidden", "Insufficient data"), ""))
                .as("it compares nothing")
                .isEmpty();
    }

    @Test
    void aGradeThatOneOfSeveralConditionsDecidedMayNotBeShown() {
        GradeRule two = new GradeRule(
                GradeRule.Over.QUARTER,
                List.of(byPoints(published("0.4")), BEFORE.parts().get(0)));
        Made made = Made.of(Kind.RATE).own(DisclosureClass.GUARDED).graded(two, 1);
        String shown = "60,80,0,0,,,,,,,,ok";

        assertThat(telling(made, quarters(shown, "Requires Action"), "")).containsExactly("m, 2026-27-Q2");
        assertThat(telling(made, quarters(shown, "Satisfactory"), "")).isEmpty();
    }

    @Test
    void theGradeOfAMeanTellsOfItsBase() {
        Made made = Made.of(Kind.MEAN).own(DisclosureClass.GUARDED).graded(BEFORE, 5);

        assertThat(telling(made, quarters("900,80,0,0,,,,,,,,ok", "Insufficient data"), ""))
                .containsExactly("m, 2026-27-Q2");
    }

    @Test
    void whatWasPublishedOnceDoesNotAddUpWithWhatIsCountedNow() {
        String units = hidden("2026-27-Q1,unit,East") + hidden("2026-27-Q1,unit,West");
        String heads = "measure,priority,period," + HEADS.strip() + ",revision\n";
        String published = "m,p,2026-27-Q1,3,,0,0,3,,,,,,,ok,[r]\n";
        PublicPack now = PublicPack.read(
                heads + published,
                "measure,priority,period,slice,category," + HEADS + units + shown("2026-27-Q1,unit,North", 9));

        assertThat(unproven(counts(), now)).as("9 of 3 would be impossible").isEmpty();
    }

    @Test
    void aSumOfQuartersOfWhichOneIsHiddenFails() {
        GradeRule rule = new GradeRule(GradeRule.Over.LAST_FOUR_QUARTERS, List.of(byPoints(published("0.9"))));
        Measure measure =
                Made.of(Kind.RATE).own(DisclosureClass.GUARDED).graded(rule, 5).measure();
        String heads =
                "measure,period,numerator,denominator,pending,excluded,value,baseline,change,calculated_grade,status,"
                        + "graded_value\n";
        String rows =
                "m,2026-27-Q1,,,,,,,,Satisfactory,hidden,\nm,2026-27-Q2,40,60,0,0,0.666667,,,Satisfactory,ok,%s\n";

        assertThat(unproven(measure, PublicPack.read(heads + rows.formatted(""), heads)))
                .isEmpty();
        assertThat(unproven(measure, PublicPack.read(heads + rows.formatted("0.7"), heads)))
                .containsExactly("m, 2026-27-Q2");
    }
}

package victimspack.disclose.hide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import victimspack.disclose.Finding;
import victimspack.disclose.Made;
import victimspack.disclose.PublicText;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.check.Checker;
import victimspack.disclose.check.PublicPack;
import victimspack.grade.Grade;
import victimspack.grade.Grader;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.DisclosureClass;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

/** A measure about persons shows four quarters together, as far as overlapping ones leave each quarter unknown. */
class FoursTest {

    private static final Thresholds USUAL = new Thresholds(false);

    private static final GradeRule RULE = new GradeRule(
            GradeRule.Over.LAST_FOUR_QUARTERS,
            List.of(new GradeRule.Part(
                    GradeRule.Of.VALUE,
                    new GradeRule.Baseline.PreviousFourQuarters(),
                    GradeRule.Compare.POINTS,
                    BigDecimal.valueOf(2),
                    BigDecimal.valueOf(5),
                    GradeRule.AtThreshold.NOT_WORSE)));

    private static Disclosure.Controlled control(Made made, Published published) {
        Results truth = Grader.grade(made.counts(), List.of());
        return new Disclosure(USUAL, published, List.of()).control(truth, Corrections.NONE);
    }

    private static Result reported(Made made) {
        return control(made, Published.NOTHING)
                .results()
                .result("m", Made.REPORTED)
                .orElseThrow();
    }

    private static Made rates(long... countedThenBase) {
        Tally[] quarters = IntStream.range(0, countedThenBase.length / 2)
                .mapToObj(i -> Made.rate(countedThenBase[2 * i], countedThenBase[2 * i + 1]))
                .toArray(Tally[]::new);
        return Made.of(Kind.RATE).own(DisclosureClass.PERSONAL, quarters).graded(RULE, 30);
    }

    @Test
    void fourQuartersTogetherAreComparedWithTheFourBeforeAndGraded() {
        Result result = reported(rates(20, 40, 21, 40, 22, 40, 20, 40, 20, 40, 19, 40, 20, 40, 22, 40));

        assertThat(result.value().tally().hidden()).isTrue();
        assertThat(result.graded().tally().numerator()).isEqualTo(81);
        assertThat(result.calculated()).isEqualTo(Grade.SATISFACTORY);
        assertThat(result.reason())
                .isEqualTo(
                        "Satisfactory: 50.6% (81 of 160) over the last four quarters is 1.3 percentage points below the "
                                + "51.9% of the four quarters before; up to 2 points below is Satisfactory. This difference is within "
                                + "the margin of error.");
    }

    @Test
    void withoutARuleTheyStandInTheQuartersPlace() {
        Result result = reported(Made.of(Kind.COUNT)
                .own(DisclosureClass.PERSONAL, Made.count(12), Made.count(13), Made.count(14), Made.count(15)));

        assertThat(result.told().tally().numerator()).isEqualTo(54);
        assertThat(result.over()).isEqualTo(GradeRule.Over.LAST_FOUR_QUARTERS);
        assertThat(result.reason())
                .isEqualTo("Not graded: 54 over the last four quarters; its single quarters are confidential [c].");
    }

    @Test
    void aQuarterWithNobodyIsShownAsSuch() {
        Made made = Made.of(Kind.COUNT)
                .own(DisclosureClass.PERSONAL, Made.count(30), Made.count(0), Made.count(14), Made.count(15));

        assertThat(control(made, Published.NOTHING)
                        .results()
                        .result("m", Made.REPORTED.plus(-2))
                        .orElseThrow()
                        .value()
                        .tally()
                        .numerator())
                .isZero();
    }

    @Test
    void fourThatAreTooFewTogetherAreHiddenAndTheAnalystIsToldWhy() {
        Disclosure.Controlled controlled = control(rates(1, 40, 2, 40, 3, 40, 3, 40), Published.NOTHING);

        assertThat(controlled.results().result("m", Made.REPORTED).orElseThrow().reason())
                .isEqualTo("New measure: the numbers behind it are confidential [c].");
        assertThat(controlled.findings())
                .filteredOn(finding -> finding.period().contains("/"))
                .extracting(Finding::period, Finding::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "2025-26-Q3/2026-27-Q2", "fewer counted than the threshold"));
    }

    /** The last quarter is the first and 12 more, and the first is at most 11 of the 12 of the first four. */
    @Test
    void fourThatWouldTellAQuarterOfOverlappingOnesAreHidden() {
        Made made = Made.of(Kind.COUNT)
                .own(
                        DisclosureClass.PERSONAL,
                        Made.count(1),
                        Made.count(3),
                        Made.count(4),
                        Made.count(4),
                        Made.count(13));

        assertThat(control(made, Published.NOTHING).findings())
                .filteredOn(finding -> finding.period().contains("/"))
                .extracting(Finding::period, Finding::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "2025-26-Q2/2026-27-Q1", "another hidden cell could be worked out from it"));
    }

    /** Packs of one quarter after another, each with those before it. */
    @Property(tries = 80, seed = "20260930")
    void eachPackPassesTheCheckWithThoseBeforeItAndMostShowTheNewest(@ForAll long seed) {
        Random random = new Random(seed);
        boolean rate = random.nextBoolean();
        int most = 8 + random.nextInt(16);
        Tally[] all = new Tally[12];
        Arrays.setAll(all, i -> {
            long counted = random.nextInt(most);
            return rate ? Made.rate(counted, counted + random.nextInt(most)) : Made.count(counted);
        });
        List<PublicPack> earlier = new ArrayList<>();
        List<Published.Row> rows = new ArrayList<>();
        for (int last = 8; last <= 12; last++) {
            Made made = Made.of(rate ? Kind.RATE : Kind.COUNT)
                    .back(12 - last)
                    .own(DisclosureClass.PERSONAL, Arrays.copyOf(all, last));
            Results shown = control(made, new Published(rows)).results();
            PublicPack pack = PublicText.pack(shown);
            assertThat(new Checker(List.of(made.measure()), USUAL)
                            .check(pack, earlier)
                            .unproven())
                    .as("%s", Arrays.toString(all))
                    .isEmpty();
            earlier.add(0, pack);
            rows.addAll(PublicText.rows(shown));
            boolean newest = shown.counts()
                    .measure("m")
                    .series()
                    .fours()
                    .containsKey(made.quarters().get(last - 1));
            Statistics.label("the newest four").collect(newest ? "shown" : "hidden");
        }
        Statistics.label("the newest four").coverage(cover -> {
            cover.check("shown").percentage(many -> many > 50);
            cover.check("hidden").percentage(many -> many > 5);
        });
    }
}

package victimspack.pack.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import victimspack.grade.Grade;
import victimspack.measure.Tally;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.appendix.TestedChanges;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.Words;

class MeasureSectionTest {

    private static String text(GivenPack given, String measure) {
        return given.pack().sections().stream()
                .flatMap(section -> section.sections().stream())
                .filter(section -> section.id().equals("measure-" + measure))
                .map(PlainText::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsAGradedMeasureWhole() {
        String text = text(
                new GivenPack()
                        .with("vps-offered", 240, 300, 240, 300, 240, 300, 240, 300, 183, 300)
                        .comment("vps-offered", "Posts were vacant.\n\n- Two are filled"),
                "vps-offered");
        assertThat(text)
                .startsWith("""
                        # Victim Personal Statements offered
                        Requires Action: 61.0% (183 of 300) is 19.0 percentage points below the 80.0% of the four quarters before; more than 5 points below is Requires Action. This is more than chance alone would usually produce.
                        The 95% interval of the difference from the baseline is −25.0 to −13.2 percentage points. Compared with April to June 2026 (80.0%), the quarter's rate fell by 19.0 percentage points, more than chance alone would usually produce (95% interval −26.0 to −11.8). Compared with July to September 2025 (80.0%), the quarter's rate fell by 19.0 percentage points, more than chance alone would usually produce (95% interval −26.0 to −11.8).
                        Month by month: Concern: September 2026 (61.0%) is below the lower process limit. The usual range is 75.7% to 82.0% about a mean of 78.9%.
                        Analyst's comment
                        Posts were vacant.
                        - Two are filled
                        """)
                .contains("Fell from 80.0% in July to September 2025 to 61.0% in "
                        + "July to September 2026; below the baseline of 80.0%.")
                .contains("Quarter's value | 80.0% | 80.0% | 80.0% | 80.0% | 61.0%\n"
                        + "Count | 240 of 300 | 240 of 300 | 240 of 300 | 240 of 300 | 183 of 300\n");
    }

    @Test
    void saysWhatIsPendingAndLeftOut() {
        assertThat(text(new GivenPack().with("vcop-compliance", Tally.of(1_075, 1_987, 12, 34)), "vcop-compliance"))
                .contains(
                        "Not yet decidable and not in the base: 12 (victims with a check whose deadline is not over, and "
                                + "none failed). Left out of the base: 34 (victims to whom no check applies).");
    }

    @Test
    void keepsTheCalculatedGradeBesideAModeratedOne() {
        String text = text(
                new GivenPack()
                        .with("vna-completion", 180, 300)
                        .moderated(
                                "vna-completion",
                                Grade.CLOSE_MONITORING,
                                "one fault, put right",
                                "A. Example",
                                LocalDate.of(2026, 10, 20)),
                "vna-completion");
        assertThat(text)
                .contains("\nThe calculated grade is Requires Action: 60.0%")
                .contains(
                        "# Victim Needs Assessments completed\nClose Monitoring: moderated (calculated: Requires Action) by A. "
                                + "Example on 20 October 2026. "
                                + "Reason: One fault, put right.")
                .contains(
                        "Grade | Satisfactory | Satisfactory | Satisfactory | Satisfactory | Close Monitoring [moderated]");
    }

    @Test
    void marksAValueOnFewCases() {
        assertThat(text(new GivenPack().with("vps-offered", 7, 8), "vps-offered"))
                .contains("Insufficient data: 87.5% (7 of 8) rests on a base of 8; a grade needs at least 30.")
                .contains("Quarter's value | 80.0% | 80.0% | 80.0% | 80.0% | 87.5% [u]")
                .contains(
                        "([u] low reliability: few cases, not graded; [z] not applicable: nothing to measure or compare.)");
    }

    @Test
    void aQuarterWithoutABaseIsAGapAndNotZero() {
        Pack pack =
                new GivenPack().with("vps-offered", 240, 300, 0, 0, 250, 300).pack();
        Block.Figure figure = (Block.Figure) pack.sections().stream()
                .flatMap(section -> section.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Block.Figure one && one.id().equals("figure-vps-offered"))
                .findFirst()
                .orElseThrow();
        Chart.Trend trend = (Chart.Trend) figure.chart();
        assertThat(trend.lines().get(0).points())
                .extracting(Chart.Point::label)
                .containsExactly(
                        "Jul to Sep 2025", "Oct to Dec 2025", "Jan to Mar 2026", "Apr to Jun 2026", "Jul to Sep 2026");
        assertThat(trend.lines().get(0).points().get(3).value()).isNull();
        assertThat(trend.lines().get(0).points().get(4).value()).isEqualByComparingTo("83.333333");
        assertThat(figure.alt()).endsWith("No value for April to June 2026.");
    }

    @Test
    void gradesOverFourQuartersSaySo() {
        assertThat(text(new GivenPack(), "satisfaction-overall"))
                .contains("Last four quarters together | 80.0% | 80.0% | 80.0% | 80.0% | 80.0%")
                .contains("Satisfied overall, last four quarters together, July 2025 to September 2026")
                .contains("Satisfied overall, breakdowns, October 2025 to September 2026\n");
    }

    @Test
    void anUngradedMeasureGivesItsValue() {
        assertThat(text(new GivenPack(), "wanted-support"))
                .contains("July to September 2026: 80.0% (240 of 300). Not graded.");
    }

    @Test
    void saysInASentenceThatAllNumbersAreConfidential() {
        Tally[] hidden = Collections.nCopies(9, Tally.HIDDEN).toArray(Tally[]::new);
        assertThat(text(new GivenPack().with("satisfaction-vva", hidden), "satisfaction-vva"))
                .contains("The numbers of this measure are confidential [c] in all quarters from July 2025 to "
                        + "September 2026.")
                .doesNotContain("Quarter's value");
    }

    @Test
    void givesNoPercentageOfFewCases() {
        assertThat(text(new GivenPack().with("all-crime", 7, 0, 7, 0, 7, 0, 7, 0, 13, 0), "all-crime"))
                .contains(
                        "Compared with April to June 2026 (7), the quarter's figure rose by 6, within the margin of error.");
        assertThat(text(new GivenPack().with("all-crime", 70, 0, 70, 0, 70, 0, 70, 0, 130, 0), "all-crime"))
                .contains(
                        "Compared with April to June 2026 (70), the quarter's figure rose by 60 (85.7%), more than chance"
                                + " alone would usually produce (95% interval +37.8% to +152.0%).");
    }

    @Test
    void aDipSampleIsWeightedByTheCrimesOfItsDepartments() {
        GivenPack pack = new GivenPack().auditPopulation(Map.of("East", 30_000L, "West", 10_000L));
        assertThat(text(pack, "vcop-audit-compliance"))
                .contains("Each department weighted by its crimes, the last four quarters together come to 80.0% (95%"
                        + " interval ");
        assertThat(text(pack, "vna-completion")).doesNotContain("weighted");
    }

    @Test
    void weightedSharesStandInATableAndAWorksheet() {
        Pack pack = new GivenPack()
                .auditPopulation(Map.of("East", 30_000L, "West", 10_000L))
                .pack();
        String priority = pack.sections().stream()
                .filter(section -> section.id().equals("priority-professional"))
                .map(PlainText::of)
                .findFirst()
                .orElseThrow();
        assertThat(priority)
                .contains("audit samples, each department weighted by its crimes")
                .contains("Audited cases that comply with the Code [4q] | 960 of 1,200 | 80.0% | 80.0% | ");
        assertThat(pack.sheets()).extracting(Sheet::name).contains("Weighted_audits");
        assertThat(new GivenPack().pack().sheets()).extracting(Sheet::name).doesNotContain("Weighted_audits");
    }

    @Test
    void aDipSampleOfADepartmentWithoutCrimesIsNotWeighted() {
        assertThat(text(new GivenPack().auditPopulation(Map.of("East", 30_000L)), "vcop-audit-compliance"))
                .contains("Not weighted by department: audit-population.csv has no crimes of West.");
        assertThat(text(new GivenPack(), "vcop-audit-compliance")).doesNotContain("weighted");
    }

    @Test
    void saysHowManyDifferencesChanceAloneMayBringAbout() {
        GivenPack pack = new GivenPack();
        long tests = TestedChanges.count(pack.results());
        assertThat(TestedChanges.inWords(pack.results()))
                .hasValue(
                        "Chance: this pack holds %d differences against chance. Had nothing changed, about %s of them would still"
                                        .formatted(tests, Words.number(Math.round(tests / 20.0)))
                                + " be called more than chance alone would usually produce; and a grade on few cases may move by chance"
                                + " alone.");
    }
}

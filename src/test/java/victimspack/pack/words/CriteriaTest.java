package victimspack.pack.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.Measure;
import victimspack.measure.framework.Frameworks;

class CriteriaTest {

    private static final Framework FRAMEWORK = Frameworks.builtIn("victims-strategy");

    private static Measure measure(String id) {
        return FRAMEWORK.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static GradeRule rule(GradeRule.Baseline baseline, String tolerance, AtThreshold at, Compare compare) {
        return new GradeRule(
                GradeRule.Over.QUARTER,
                List.of(new GradeRule.Part(baseline, compare, new BigDecimal(tolerance), new BigDecimal("5"), at)));
    }

    private static List<String> words(Measure measure, GradeRule rule, String baseline) {
        return Criteria.of(measure, rule, baseline).stream()
                .map(Criteria.Criterion::words)
                .toList();
    }

    @Test
    void aToleranceWidensSatisfactory() {
        Measure measure = measure("vna-completion");
        assertThat(words(measure, measure.rule().orElseThrow(), "84.0%"))
                .containsExactly(
                        "at or better than the 84.0% of the four quarters before, or up to 2 percentage points below it",
                        "more than 2 and up to 5 percentage points below the 84.0% of the four quarters before",
                        "more than 5 percentage points below the 84.0% of the four quarters before");
    }

    @Test
    void lowerMayBeBetterAndTheThresholdWorse() {
        GradeRule rule = rule(new GradeRule.Baseline.SameQuarterLastYear(), "0", AtThreshold.WORSE, Compare.RELATIVE);
        assertThat(words(measure("disengagement"), rule, null))
                .containsExactly(
                        "at or better than the same quarter last year",
                        "less than 5% of the baseline above the same quarter last year",
                        "5% of the baseline or more above the same quarter last year");
    }

    @Test
    void aRuleInOneSentence() {
        Measure measure = measure("disengagement");
        assertThat(Criteria.brief(measure, measure.rule().orElseThrow()))
                .containsExactly(
                        "Compared with the four quarters before: up to 2 percentage points worse is Satisfactory, "
                                + "up to 5 percentage points Close Monitoring, more Requires Action.");
    }

    @Test
    void aRuleWithoutToleranceOnTheYearToDateInOneSentence() {
        GradeRule rule = new GradeRule(
                GradeRule.Over.YEAR_TO_DATE,
                rule(new GradeRule.Baseline.PreviousFourQuarters(), "0", AtThreshold.WORSE, Compare.POINTS)
                        .parts());
        assertThat(Criteria.brief(measure("vna-completion"), rule))
                .containsExactly("Compared with the financial year before: no worse is Satisfactory, less than 5"
                        + " percentage points worse Close Monitoring, 5 or more Requires Action.");
    }

    @Test
    void aStatedBaselineIsNamedWithItsSource() {
        GradeRule rule = rule(
                new GradeRule.Baseline.Fixed(new BigDecimal("0.94"), "Community survey 2020-21"),
                "0",
                AtThreshold.NOT_WORSE,
                Compare.POINTS);
        assertThat(words(measure("vna-completion"), rule, "94.0%"))
                .startsWith("at or better than the baseline of 94.0% (Community survey 2020-21)");
    }
}

package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.grade.Results;
import victimspack.measure.Tally;

/** The framework victims-code-audit on cases whose totals are those published for November 2020. */
class VictimsCodeAuditTest {

    private static final Quarter AUDITED = new Quarter(2020, 3);

    @TempDir
    private static Path work;

    private static Results results;

    @BeforeAll
    static void count() {
        results = Shipped.results("victims-code-audit", work);
    }

    @Test
    void theQuarterOfTheLastAuditIsReportedWithoutCrimes() {
        assertThat(results.counts().quarters()).containsExactly(AUDITED);
        assertThat(results.counts().measures())
                .hasSize(9)
                .noneMatch(counted -> counted.notSupplied().isPresent());
    }

    @Test
    void thePublishedPercentagesAreReproduced() {
        assertThat(percent("code-compliant")).isEqualTo(89);
        assertThat(percent("good-service")).isEqualTo(90);
        assertThat(percent("statement-taken")).isEqualTo(42);
        assertThat(percent("assessed-and-referred")).isEqualTo(57);
    }

    @Test
    void thisAuditIsComparedWithTheOneBefore() {
        assertThat(Shipped.result(results, "code-compliant", "2020-21-Q3").reason())
                .isEqualTo("Satisfactory: 89.1% (212 of 238) is 14.1 percentage points above the baseline of 75.0% (the"
                        + " audit before); up to 2 points below is Satisfactory. This is more than chance alone would"
                        + " usually produce.");
        assertThat(Shipped.result(results, "good-service", "2020-21-Q3")
                        .baseline()
                        .words())
                .isEqualTo("baseline (the audit before)");
    }

    @Test
    void everyBreakdownAddsUpToTheSample() {
        var compliant = results.counts().measure("code-compliant");
        assertThat(compliant.measure().breakdowns())
                .extracting(breakdown -> breakdown.name())
                .containsExactly("department", "category", "victim_sex", "age_band", "ethnic_group");
        assertThat(compliant.measure().breakdowns())
                .allSatisfy(breakdown -> assertThat(compliant.slices(breakdown).stream()
                                .mapToLong(
                                        slice -> slice.series().quarter(AUDITED).denominator())
                                .sum())
                        .isEqualTo(238));
    }

    private static long percent(String measure) {
        Tally tally = results.counts().measure(measure).series().quarter(AUDITED);
        return Math.round(100.0 * tally.numerator() / tally.denominator());
    }
}

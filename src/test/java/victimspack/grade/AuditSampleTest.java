package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import victimspack.measure.Tally;

class AuditSampleTest {

    private static AuditSample.Department department(String name, long crimes, long sampled, long yes, long judged) {
        return new AuditSample.Department(name, crimes, sampled, Tally.of(yes, judged, 0, 0));
    }

    @Test
    void equalFractionsOfAnEndlessPopulationGiveWilsonsInterval() {
        AuditSample sample = new AuditSample(List.of(
                department("Response", 1_000_000_000, 0, 40, 50), department("Crime", 3_000_000_000L, 0, 75, 150)));
        AuditSample.Estimate estimate = sample.estimate().orElseThrow();
        assertThat(estimate.share()).isEqualTo(BigFraction.of(115, 200));
        assertThat(estimate.size()).isCloseTo(200, within(1e-9));
        Interval wilson = Intervals.wilson(115, 200);
        assertThat(estimate.interval().lower()).isCloseTo(wilson.lower(), within(1e-12));
        assertThat(estimate.interval().upper()).isCloseTo(wilson.upper(), within(1e-12));
    }

    @Test
    void departmentsWeighByTheirCrimes() {
        AuditSample sample =
                new AuditSample(List.of(department("Response", 900, 90, 9, 10), department("Crime", 100, 50, 10, 50)));
        AuditSample.Estimate estimate = sample.estimate().orElseThrow();
        assertThat(estimate.share()).isEqualTo(BigFraction.of(83, 100));
        double variance = 0.9 * 0.9 * 0.9 / 10 + 0.1 * 0.1 * 0.5 / 50;
        assertThat(estimate.size()).isCloseTo(1 / variance, within(1e-9));
    }

    @Test
    void aWholePopulationHasNoMargin() {
        AuditSample.Estimate estimate = new AuditSample(List.of(department("Response", 20, 20, 15, 20)))
                .estimate()
                .orElseThrow();
        assertThat(estimate.interval()).isEqualTo(new Interval(0.75, 0.75));
    }

    @Test
    void aDepartmentWithoutAJudgedCaseIsNamed() {
        AuditSample sample =
                new AuditSample(List.of(department("Response", 900, 90, 9, 10), department("Crime", 100, 0, 0, 0)));
        AuditSample.Estimate estimate = sample.estimate().orElseThrow();
        assertThat(estimate.share()).isEqualTo(BigFraction.of(9, 10));
        assertThat(estimate.withoutCase()).containsExactly("Crime");
    }

    @Test
    void hiddenNumbersGiveNoEstimate() {
        assertThat(new AuditSample(List.of(
                                department("Response", 900, 90, 9, 10),
                                new AuditSample.Department("Crime", 100, 0, Tally.HIDDEN)))
                        .estimate())
                .isEmpty();
    }
}

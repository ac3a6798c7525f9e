package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class OutcomeBeforeReportedTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup,outcome_code,outcome_at",
                        "C1,none,2026-07-02T10:00,2026-07-02T10:00,arson,16,2026-07-02T09:00"))
                .containsExactly(
                        "ERROR outcome-before-reported line 2, outcome_at \"2026-07-02T09:00\": expected a time not before reported_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup,outcome_code,outcome_at",
                        "C1,none,2026-07-02T10:00,2026-07-02T10:00,arson,16,2026-07-02T10:00"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup,outcome_code,outcome_at",
                        "C1,none,,2026-07-02T10:00,arson,16,2026-07-01T10:00"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class OutcomeCodeWithoutDateTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,outcome_code,outcome_at",
                        "C1,none,2026-07-02T10:00,arson,1A,"))
                .containsExactly(
                        "ERROR outcome-code-without-date line 2, outcome_at \"null\": expected the time at which the outcome was assigned");
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,outcome_code",
                        "C1,none,2026-07-02T10:00,arson,22"))
                .containsExactly(
                        "ERROR outcome-code-without-date line 2, outcome_at \"null\": expected the time at which the outcome was assigned");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,outcome_code,outcome_at",
                        "C1,none,2026-07-02T10:00,arson,,"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,outcome_code,outcome_at",
                        "C1,none,2026-07-02T10:00,arson,3A,2026-07-03T10:00"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

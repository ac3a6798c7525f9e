package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class OffenceMissingTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,,"))
                .containsExactly(
                        "ERROR required-value-missing line 2, offence_subgroup \"null\": expected a sub-group, or an offence_code to find it from");
        assertThat(problems("crime_ref,victim_type,recorded_at,offence_code", "C1,none,2026-07-02T10:00,"))
                .containsExactly(
                        "ERROR required-value-missing line 2, offence_subgroup \"null\": expected a sub-group, or an offence_code to find it from");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,,arson"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,56,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

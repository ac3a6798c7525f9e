package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class OffenceNotClassifiedTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,theft of a bicycle,"))
                .containsExactly(
                        "WARNING descriptive-value-not-known line 2, offence_code \"theft of a bicycle\": expected at most 12 characters",
                        "WARNING offence-not-classified line 2, offence_subgroup \"null\": expected a sub-group, as the offence code cannot be read");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,44,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

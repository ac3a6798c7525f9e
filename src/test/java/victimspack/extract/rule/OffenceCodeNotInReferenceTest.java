package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class OffenceCodeNotInReferenceTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,999Z,"))
                .containsExactly(
                        "WARNING offence-code-not-in-reference line 2, offence_code \"999Z\": expected a code of the Home Office reference table, or offence_subgroup");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,999Z,arson"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,008n,"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_code,offence_subgroup",
                        "C1,none,2026-07-02T10:00,8N,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class VictimWithoutReferenceTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "victim_ref,crime_ref,victim_type,recorded_at,offence_subgroup",
                        ",C1,person,2026-07-02T10:00,arson"))
                .containsExactly(
                        "ERROR victim-without-reference line 2, victim_ref \"null\": expected a pseudonym of the victim, as victim_type is person or business");
        assertThat(problems("crime_ref,victim_type,recorded_at,offence_subgroup", "C1,business,2026-07-02T10:00,arson"))
                .containsExactly(
                        "ERROR victim-without-reference line 2, victim_ref \"null\": expected a pseudonym of the victim, as victim_type is person or business");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("crime_ref,victim_type,recorded_at,offence_subgroup", "C1,none,2026-07-02T10:00,arson"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup", "C1,not-known,2026-07-02T10:00,arson"))
                .isEmpty();
        assertThat(problems(
                        "victim_ref,crime_ref,victim_type,recorded_at,offence_subgroup",
                        "V1,C1,person,2026-07-02T10:00,arson"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

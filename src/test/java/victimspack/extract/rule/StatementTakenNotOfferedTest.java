package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class StatementTakenNotOfferedTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,vps_taken,vps_offered",
                        "C1,none,2026-07-02T10:00,arson,Y,N"))
                .containsExactly(
                        "WARNING statement-taken-not-offered line 2, vps_taken \"Y\": expected vps_taken only where vps_offered is yes");
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,vps_taken,vps_offered",
                        "C1,none,2026-07-02T10:00,arson,Y,"))
                .containsExactly(
                        "WARNING statement-taken-not-offered line 2, vps_taken \"Y\": expected vps_taken only where vps_offered is yes");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,vps_taken,vps_offered",
                        "C1,none,2026-07-02T10:00,arson,Y,Y"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,vps_taken,vps_offered",
                        "C1,none,2026-07-02T10:00,arson,N,N"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,recorded_at,offence_subgroup,vps_taken",
                        "C1,none,2026-07-02T10:00,arson,Y"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

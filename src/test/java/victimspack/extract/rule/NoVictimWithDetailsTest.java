package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class NoVictimWithDetailsTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "victim_ref,victim_age,victim_sex,victim_ethnicity,crime_ref,victim_type,recorded_at,offence_subgroup",
                        "V1,,,,C1,none,2026-07-02T10:00,arson"))
                .containsExactly(
                        "WARNING no-victim-with-details line 2, victim_ref \"V1\": expected blank where victim_type is none, or another victim_type");
        assertThat(problems(
                        "victim_ref,victim_age,victim_sex,victim_ethnicity,crime_ref,victim_type,recorded_at,offence_subgroup",
                        ",34,,,C1,none,2026-07-02T10:00,arson"))
                .containsExactly(
                        "WARNING no-victim-with-details line 2, victim_age \"34\": expected blank where victim_type is none, or another victim_type");
        assertThat(problems(
                        "victim_ref,victim_age,victim_sex,victim_ethnicity,crime_ref,victim_type,recorded_at,offence_subgroup",
                        ",,F,,C1,none,2026-07-02T10:00,arson"))
                .containsExactly(
                        "WARNING no-victim-with-details line 2, victim_sex \"F\": expected blank where victim_type is none, or another victim_type");
        assertThat(problems(
                        "victim_ref,victim_age,victim_sex,victim_ethnicity,crime_ref,victim_type,recorded_at,offence_subgroup",
                        ",,,W1,C1,none,2026-07-02T10:00,arson"))
                .containsExactly(
                        "WARNING no-victim-with-details line 2, victim_ethnicity \"W1\": expected blank where victim_type is none, or another victim_type");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "victim_ref,victim_age,victim_sex,victim_ethnicity,crime_ref,victim_type,recorded_at,offence_subgroup",
                        ",,,,C1,none,2026-07-02T10:00,arson"))
                .isEmpty();
        assertThat(problems(
                        "victim_ref,victim_age,victim_sex,victim_ethnicity,crime_ref,victim_type,recorded_at,offence_subgroup",
                        ",,U,NS,C1,none,2026-07-02T10:00,arson"))
                .isEmpty();
        assertThat(problems(
                        "victim_ref,victim_age,victim_sex,victim_ethnicity,crime_ref,victim_type,recorded_at,offence_subgroup",
                        "V1,34,F,W1,C1,person,2026-07-02T10:00,arson"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class RecordedBeforeReportedTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup",
                        "C1,none,2026-07-01T10:00:01,2026-07-01T10:00,arson"))
                .containsExactly(
                        "ERROR recorded-before-reported line 2, recorded_at \"2026-07-01T10:00\": expected a time not before reported_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup",
                        "C1,none,2026-07-01T10:00,2026-07-01T10:00,arson"))
                .isEmpty();
        assertThat(problems(
                        "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup",
                        "C1,none,,2026-07-01T10:00,arson"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells).problems();
    }
}

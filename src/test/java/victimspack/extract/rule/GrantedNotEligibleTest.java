package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class GrantedNotEligibleTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems("request_ref,crime_ref,requested_at,eligible,granted", "Q1,C1,2026-07-02T10:00,N,Y"))
                .containsExactly(
                        "ERROR granted-not-eligible line 2, granted \"Y\": expected granted only where eligible is yes");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("request_ref,crime_ref,requested_at,eligible,granted", "Q1,C1,2026-07-02T10:00,Y,Y"))
                .isEmpty();
        assertThat(problems("request_ref,crime_ref,requested_at,eligible,granted", "Q1,C1,2026-07-02T10:00,N,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.VRR, header, cells).problems();
    }
}

package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class ResponseToUndeliveredTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "invitation_ref,invited_at,delivered,responded_at", "I1,2026-07-02T10:00,N,2026-07-03T10:00"))
                .containsExactly(
                        "WARNING response-to-undelivered line 2, delivered \"N\": expected delivered yes, as there is a responded_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "invitation_ref,invited_at,delivered,responded_at", "I1,2026-07-02T10:00,,2026-07-03T10:00"))
                .isEmpty();
        assertThat(problems("invitation_ref,invited_at,delivered,responded_at", "I1,2026-07-02T10:00,N,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.SURVEYS, header, cells).problems();
    }
}

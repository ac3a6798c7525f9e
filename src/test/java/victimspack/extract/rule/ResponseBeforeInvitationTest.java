package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class ResponseBeforeInvitationTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems("invitation_ref,invited_at,responded_at", "I1,2026-07-02T10:00,2026-07-02T09:00"))
                .containsExactly(
                        "ERROR response-before-invitation line 2, responded_at \"2026-07-02T09:00\": expected a time not before invited_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("invitation_ref,invited_at,responded_at", "I1,2026-07-02T10:00,2026-07-02T10:00"))
                .isEmpty();
        assertThat(problems("invitation_ref,invited_at,responded_at", "I1,2026-07-02T10:00,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.SURVEYS, header, cells).problems();
    }
}

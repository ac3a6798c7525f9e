package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class AnswerWithoutResponseTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "invitation_ref,invited_at,responded_at,overall,treatment",
                        "I1,2026-07-02T10:00,,neither,very-satisfied"))
                .containsExactly(
                        "ERROR answer-without-response line 2, treatment \"very-satisfied\": expected blank, or the time of the response in responded_at");
        assertThat(problems("invitation_ref,invited_at,would_recommend", "I1,2026-07-02T10:00,Y"))
                .containsExactly(
                        "ERROR answer-without-response line 2, would_recommend \"Y\": expected blank, or the time of the response in responded_at");
        assertThat(problems("invitation_ref,invited_at,withdrawal_reason", "I1,2026-07-02T10:00,moved-away"))
                .containsExactly(
                        "ERROR answer-without-response line 2, withdrawal_reason \"moved-away\": expected blank, or the time of the response in responded_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("invitation_ref,invited_at,responded_at,overall", "I1,2026-07-02T10:00,,"))
                .isEmpty();
        assertThat(problems(
                        "invitation_ref,invited_at,responded_at,overall",
                        "I1,2026-07-02T10:00,2026-07-03T10:00,dont-know"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.SURVEYS, header, cells).problems();
    }
}

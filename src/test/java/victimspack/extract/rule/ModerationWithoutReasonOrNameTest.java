package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class ModerationWithoutReasonOrNameTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "measure,quarter,moderated_grade,moderation_reason,moderated_by",
                        "all-crime,2026-27-Q2,Close Monitoring,,"))
                .containsExactly(
                        "ERROR moderation-without-reason-or-name line 2, moderation_reason \"null\": expected the reason for the moderated grade",
                        "ERROR moderation-without-reason-or-name line 2, moderated_by \"null\": expected the name of who moderated the grade");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "measure,quarter,moderated_grade,moderation_reason,moderated_by",
                        "all-crime,2026-27-Q2,Requires Action,small base,A. Member"))
                .isEmpty();
        assertThat(problems(
                        "measure,quarter,moderated_grade,moderation_reason,moderated_by", "all-crime,2026-27-Q2,,,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.COMMENTARY, header, cells).problems();
    }
}

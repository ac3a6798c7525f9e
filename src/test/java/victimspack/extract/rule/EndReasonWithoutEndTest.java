package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class EndReasonWithoutEndTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "referral_ref,crime_ref,referred_at,end_reason,ended_at", "R1,C1,2026-07-02T10:00,completed,"))
                .containsExactly(
                        "ERROR end-reason-without-end line 2, ended_at \"null\": expected the time at which support ended, as there is an end_reason");
        assertThat(problems("referral_ref,crime_ref,referred_at,end_reason", "R1,C1,2026-07-02T10:00,other"))
                .containsExactly(
                        "ERROR end-reason-without-end line 2, ended_at \"null\": expected the time at which support ended, as there is an end_reason");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "referral_ref,crime_ref,referred_at,end_reason,ended_at",
                        "R1,C1,2026-07-02T10:00,completed,2026-07-03T10:00"))
                .isEmpty();
        assertThat(problems(
                        "referral_ref,crime_ref,referred_at,end_reason,ended_at",
                        "R1,C1,2026-07-02T10:00,,2026-07-03T10:00"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.REFERRALS, header, cells).problems();
    }
}

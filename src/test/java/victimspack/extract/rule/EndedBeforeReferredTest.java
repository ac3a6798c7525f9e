package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class EndedBeforeReferredTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems("referral_ref,crime_ref,referred_at,ended_at", "R1,C1,2026-07-02T10:00,2026-07-01T10:00"))
                .containsExactly(
                        "ERROR ended-before-referred line 2, ended_at \"2026-07-01T10:00\": expected a time not before referred_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("referral_ref,crime_ref,referred_at,ended_at", "R1,C1,2026-07-02T10:00,2026-07-03T10:00"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.REFERRALS, header, cells).problems();
    }
}

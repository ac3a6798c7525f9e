package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class TakenUpBeforeReferredTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "referral_ref,crime_ref,referred_at,taken_up_at", "R1,C1,2026-07-02T10:00,2026-07-02T09:59"))
                .containsExactly(
                        "ERROR taken-up-before-referred line 2, taken_up_at \"2026-07-02T09:59\": expected a time not before referred_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "referral_ref,crime_ref,referred_at,taken_up_at", "R1,C1,2026-07-02T10:00,2026-07-02T10:00"))
                .isEmpty();
        assertThat(problems("referral_ref,crime_ref,referred_at,taken_up_at", "R1,C1,2026-07-02T10:00,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.REFERRALS, header, cells).problems();
    }
}

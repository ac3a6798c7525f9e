package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class ReviewStepBeforeRequestTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "request_ref,crime_ref,requested_at,eligible,acknowledged_at,reviewer_appointed_at,decided_at",
                        "Q1,C1,2026-07-02T10:00,Y,2026-07-01T10:00,2026-07-01T11:00,2026-07-01T12:00"))
                .containsExactly(
                        "ERROR review-step-before-request line 2, acknowledged_at \"2026-07-01T10:00\": expected a time not before requested_at",
                        "ERROR review-step-before-request line 2, reviewer_appointed_at \"2026-07-01T11:00\": expected a time not before requested_at",
                        "ERROR review-step-before-request line 2, decided_at \"2026-07-01T12:00\": expected a time not before requested_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "request_ref,crime_ref,requested_at,eligible,acknowledged_at,reviewer_appointed_at,decided_at",
                        "Q1,C1,2026-07-02T10:00,Y,2026-07-02T10:00,2026-07-03T10:00,2026-07-04T10:00"))
                .isEmpty();
        assertThat(problems(
                        "request_ref,crime_ref,requested_at,eligible,acknowledged_at,reviewer_appointed_at,decided_at",
                        "Q1,C1,2026-07-02T10:00,Y,,,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.VRR, header, cells).problems();
    }
}

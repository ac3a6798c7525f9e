package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class InformedBeforeEventTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems(
                        "update_ref,crime_ref,event,event_at,informed_at",
                        "U1,C1,charged,2026-07-02T10:00,2026-07-02T09:00"))
                .containsExactly(
                        "ERROR informed-before-event line 2, informed_at \"2026-07-02T09:00\": expected a time not before event_at");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems(
                        "update_ref,crime_ref,event,event_at,informed_at",
                        "U1,C1,charged,2026-07-02T10:00,2026-07-02T10:00"))
                .isEmpty();
        assertThat(problems("update_ref,crime_ref,event,event_at,informed_at", "U1,C1,charged,2026-07-02T10:00,"))
                .isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.UPDATES, header, cells).problems();
    }
}

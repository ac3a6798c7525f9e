package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class QuarterOfCommentaryTest {

    @TempDir
    Path folder;

    @Test
    void aMonthIsNoQuarter() {
        assertThat(Trial.in(folder)
                        .row(Extract.COMMENTARY, "measure,quarter", "all-crime,2026-09")
                        .problems())
                .containsExactly(
                        "ERROR not-a-period line 2, quarter \"2026-09\": expected a quarter such as 2025-26-Q1");
    }
}

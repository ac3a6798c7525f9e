package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class NotAPeriodTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems("measure,period,value", "a,2026-Q2,1"))
                .containsExactly(
                        "ERROR not-a-period line 2, period \"2026-Q2\": expected a quarter such as 2025-26-Q1, a month such as 2025-04 or a year such as 2025-26");
        assertThat(problems("measure,period,value", "a,2026-13,1"))
                .containsExactly(
                        "ERROR not-a-period line 2, period \"2026-13\": expected a quarter such as 2025-26-Q1, a month such as 2025-04 or a year such as 2025-26");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("measure,period,value", "a,2026-27-Q2,1")).isEmpty();
        assertThat(problems("measure,period,value", "a,2026-09,1")).isEmpty();
        assertThat(problems("measure,period,value", "a,2026-27,1")).isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.FIGURES, header, cells).problems();
    }
}

package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Extract;
import victimspack.extract.Trial;

class NotAPeriodTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems("measure,period", "a,2026-Q2"))
                .containsExactly(
                        "ERROR not-a-period line 2, period \"2026-Q2\": expected a quarter such as 2025-26-Q1 or a month such as 2025-04");
        assertThat(problems("measure,period", "a,2026-13"))
                .containsExactly(
                        "ERROR not-a-period line 2, period \"2026-13\": expected a quarter such as 2025-26-Q1 or a month such as 2025-04");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("measure,period", "a,2026-27-Q2")).isEmpty();
        assertThat(problems("measure,period", "a,2026-09")).isEmpty();
    }

    private List<String> problems(String header, String cells) {
        return Trial.in(folder).row(Extract.FIGURES, header, cells).problems();
    }
}

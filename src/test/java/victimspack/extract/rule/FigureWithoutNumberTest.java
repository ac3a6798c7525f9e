package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class FigureWithoutNumberTest {

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems("a,2026-27-Q2,,30,,"))
                .containsExactly(
                        "ERROR figure-without-number line 2, note \"null\": expected a numerator, a value, or a note on why there is no figure");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("a,2026-27-Q2,0,,,")).isEmpty();
        assertThat(problems("a,2026-27-Q2,,,0,")).isEmpty();
        assertThat(problems("a,2026-27-Q2,,,,not published")).isEmpty();
    }

    private List<String> problems(String cells) {
        return Trial.in(folder)
                .row(Extract.FIGURES, "measure,period,numerator,denominator,value,note", cells)
                .problems();
    }
}

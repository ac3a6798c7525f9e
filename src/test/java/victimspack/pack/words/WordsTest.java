package victimspack.pack.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;

class WordsTest {

    @Test
    void numbersBelowTenAreWords() {
        assertThat(Words.many(1, "measure", "measures")).isEqualTo("one measure");
        assertThat(Words.many(9, "measure", "measures")).isEqualTo("nine measures");
        assertThat(Words.many(10, "measure", "measures")).isEqualTo("10 measures");
        assertThat(Words.many(1_204, "row", "rows")).isEqualTo("1,204 rows");
        assertThat(Words.noneOrMany(0, "action", "actions")).isEqualTo("no actions");
    }

    @Test
    void listsAreReadOut() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void sentencesBeginAndEnd() {
        assertThat(Words.sentence(" one fault ")).isEqualTo("One fault.");
        assertThat(Words.sentence("Why?")).isEqualTo("Why?");
        assertThat(Words.phrase("It is.")).isEqualTo("It is");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(Words.day(LocalDate.of(2026, 9, 1))).isEqualTo("1 September 2026");
        assertThat(Words.quarter(new Quarter(2026, 4))).isEqualTo("Quarter 4 2026-27, January to March 2027");
        assertThat(Words.span(List.of(new Quarter(2025, 4), new Quarter(2026, 1))))
                .isEqualTo("January 2026 to June 2026");
        assertThat(Words.span(List.of(new Quarter(2025, 4)))).isEqualTo("January to March 2026");
    }
}

package victimspack.extract.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.InputRejected;
import victimspack.extract.Rule;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;
import victimspack.extract.source.Source;

/** Rows as the bytes say, and what cannot be told apart. */
class RowReaderTest {

    private static final String HEADER = "crime_ref,victim_type,recorded_at,offence_subgroup,unit\n";

    @TempDir
    Path folder;

    private List<RawRow> rows(String text) {
        Source source = Trial.in(folder)
                .bytes("crimes.csv", (HEADER + text).getBytes(StandardCharsets.UTF_8))
                .open()
                .get(Extract.CRIMES);
        List<RawRow> rows = new ArrayList<>();
        try (RowReader reader = new RowReader(source)) {
            for (RawRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            assertThat(reader.next()).isNull();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    @Test
    void linesAreCountedAsInTheFile() {
        List<RawRow> rows = rows("C1,a,b,c,\"two\nlines\"\n\nC2,a,b,c,d\r\nC3,a,b,c,\"x\r\ny\"\rC4,a,b,c,d");

        assertThat(rows).extracting(RawRow::line).containsExactly(2L, 5L, 6L, 8L);
        assertThat(rows).extracting(row -> row.cells().get(0)).containsExactly("C1", "C2", "C3", "C4");
        assertThat(rows).extracting(row -> row.cells().get(4)).containsExactly("two\nlines", "d", "x\ny", "d");
        assertThat(rows).extracting(RawRow::flaw).containsOnlyNulls();
    }

    @Test
    void quotesAndBlanksAreReadAsExportsWriteThem() {
        List<RawRow> rows = rows("\"C,1\", \"a \"\"b\"\"\" ,5'6\",  c ,\t\"d\"\t\n\"\",,   ,\"\"\"\",e\n");

        assertThat(rows.get(0).cells()).containsExactly("C,1", "a \"b\"", "5'6\"", "  c ", "d");
        assertThat(rows.get(1).cells()).containsExactly("", "", "   ", "\"", "e");
    }

    @Test
    void aBadlyQuotedRowIsSetAsideAlone() {
        List<RawRow> rows = rows("""
                C1,none,2026-07-01T10:00,arson,"the "Old" Bailey"
                C2,none,2026-07-01T10:00,arson,"Bank"
                """);

        assertThat(rows).extracting(RawRow::flaw).containsExactly(Rule.BADLY_QUOTED, null);
        assertThat(problems())
                .containsExactly("ERROR badly-quoted line 2, null \"null\": expected every quote inside a quoted"
                        + " text doubled: \"the \"\"Old\"\" Bailey\"");
    }

    @Test
    void raggedRowsAreSetAside() {
        rows("C1,none,2026-07-01T10:00\nC2,none,2026-07-01T10:00,arson,a,b\nC3" + ",".repeat(5_000) + "\n");

        assertThat(problems())
                .containsExactly(
                        "ERROR wrong-number-of-cells line 2, null \"null\": expected 5 cells as in the header, found 3",
                        "ERROR wrong-number-of-cells line 3, null \"null\": expected 5 cells as in the header, found 6",
                        "ERROR wrong-number-of-cells line 4, null \"null\": expected 5 cells as in the header, found"
                                + " more than 1000");
    }

    @Test
    void aRowWithNulCharactersIsSetAside() {
        rows("C1,none,2026-07-01T10:00,arson,\0\0\n");

        assertThat(problems())
                .containsExactly(
                        "ERROR nul-character line 2, null \"null\": expected text without NUL" + " characters");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedByItsLine() {
        String row = "C1,none,2026-07-01T10:00,arson,Bank\n";
        String message = "crimes.csv, line 3: a quote is opened on this line and not closed, so that the rows after it"
                + " cannot be told apart; close it, or double it if it belongs to the text";

        assertThatThrownBy(() -> rows(row + "C2,none,2026-07-01T10:00,arson,\"Bank\n" + row.repeat(10)))
                .isInstanceOf(InputRejected.class)
                .hasMessage(message);
        assertThatThrownBy(() -> rows(row + "C2,none,2026-07-01T10:00,arson,\"Bank\n" + row.repeat(100_000)))
                .hasMessage(message);
        assertThatThrownBy(() -> rows(row + "C2,none,2026-07-01T10:00,arson,\"Bank\n" + row + "C9,\"none\",,,\n"))
                .hasMessage(message);
    }

    @Test
    void aQuoteThatALaterRowHappensToCloseIsFound() {
        String row = "C1,none,2026-07-01T10:00,arson,Bank\n";

        assertThatThrownBy(
                        () -> rows(row + "C2,none,2026-07-01T10:00,arson,\"Bank\n" + row + "C9,none,x,arson,Bank\"\n"))
                .hasMessage(
                        "crimes.csv, line 3: a quoted cell of this row runs on to line 5 and holds whole rows; close"
                                + " its quote, or double it if it belongs to the text");
    }

    @Test
    void aLineThatIsTooLongStopsTheFile() {
        assertThatThrownBy(() -> rows("C1,none,2026-07-01T10:00,arson," + "x".repeat(2 << 20)))
                .hasMessage("crimes.csv, line 2: expected lines of at most 1 MiB, found a longer one; export the file"
                        + " again with a line per row");
        assertThatThrownBy(() -> rows(",".repeat(2 << 20)))
                .hasMessage("crimes.csv, line 2: expected lines of at most 1 MiB, found a longer one; export the file"
                        + " again with a line per row");
    }

    private List<String> problems() {
        return Trial.in(folder).classify(Extract.CRIMES).stream()
                .filter(Placement.Quarantined.class::isInstance)
                .flatMap(row -> new Trial.Row(Schemas.of(Extract.CRIMES), row).problems().stream())
                .toList();
    }
}

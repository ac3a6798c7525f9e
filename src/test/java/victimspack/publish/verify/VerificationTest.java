package victimspack.publish.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.grade.Grade;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.pack.document.Sheet;
import victimspack.pack.document.Table;
import victimspack.publish.FixturePack;
import victimspack.publish.Publication;
import victimspack.publish.SamplePack;

class VerificationTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Publication.complete().write(SamplePack.pack(), null, folder);
    }

    @Test
    void findsNothingWrongWithAWholePack() throws IOException {
        assertThat(Verification.verify(folder, SamplePack.pack())).isEmpty();
    }

    @Test
    void findsNothingWrongWithALargerPack(@TempDir Path other) throws IOException {
        Pack pack = withSheets(FixturePack.pack());
        Publication.complete().write(pack, null, other);

        assertThat(Verification.verify(other, pack)).isEmpty();
    }

    @Test
    void namesAFileThatWasChanged(@TempDir Path other) throws IOException {
        copy(other);
        Files.writeString(other.resolve("measures.csv"), "measure\r\n");

        assertThat(Verification.verify(other, SamplePack.pack()))
                .extracting(Mismatch::file, Mismatch::where)
                .contains(tuple("measures.csv", "checksum"), tuple("measures.csv", "number of rows"));
    }

    @Test
    void namesFilesThatAreMissingOrDoNotOpen(@TempDir Path other) throws IOException {
        copy(other);
        Files.delete(other.resolve("victims-performance-2026-27-q2.html"));
        Files.writeString(other.resolve("victims-performance-2026-27-q2.pdf"), "no PDF");
        Files.writeString(other.resolve("stranger.txt"), "");

        assertThat(Verification.verify(other, SamplePack.pack()))
                .extracting(Mismatch::file)
                .contains("victims-performance-2026-27-q2.html", "victims-performance-2026-27-q2.pdf", "stranger.txt");
    }

    @Test
    void namesEveryFormatThatShowsAnotherGrade() throws IOException {
        assertThat(Verification.verify(folder, otherGrade()))
                .extracting(Mismatch::toString)
                .containsExactly(
                        "victims-performance-2026-27-q2.pdf, table table-1, row 2: expected"
                                + " \"Better information | Satisfactory | Close Monitoring | Same\", found \"no such row\"",
                        "victims-performance-2026-27-q2.html, table table-1, row 2: expected"
                                + " \"Better information | Satisfactory | Close Monitoring | Same\", found"
                                + " \"Better information | ●\u00a0Satisfactory | ●\u00a0Satisfactory | Same\"",
                        "victims-performance-2026-27-q2-cover-report.docx, table table-1, row 2: expected"
                                + " \"Better information | Satisfactory | Close Monitoring | Same\", found"
                                + " \"Better information | ●\u00a0Satisfactory | ●\u00a0Satisfactory | Same\"");
    }

    @Test
    void namesACellOfTheWorkbookWithAnotherNumber() throws IOException {
        assertThat(Verification.verify(folder, otherNumber()))
                .containsExactly(new Mismatch(
                        "victims-performance-2026-27-q2.xlsx",
                        "sheet Procedural_justice, row 7, column 3",
                        "1253.0",
                        "1252.0"));
    }

    private static Pack withSheets(Pack pack) {
        return new Pack(
                pack.identity(),
                pack.cover(),
                pack.sections(),
                SamplePack.pack().sheets(),
                pack.measures(),
                pack.breakdowns(),
                pack.grades(),
                pack.provenance());
    }

    private static Pack otherGrade() {
        Pack pack = SamplePack.pack();
        Section summary = pack.sections().get(0);
        Table table = (Table) summary.blocks().get(1);
        List<Table.Row> rows = new ArrayList<>(table.rows());
        List<Table.Cell> cells = new ArrayList<>(((Table.Cells) rows.get(0)).cells());
        cells.set(2, Table.Cell.of(new Inline.Mark(Grade.CLOSE_MONITORING, false)));
        rows.set(0, new Table.Cells(cells));
        Table changed = new Table(table.id(), table.form(), table.caption(), table.heads(), rows, table.notes());
        Section section = Section.of(
                summary.id(), summary.title(), List.of(summary.blocks().get(0), changed));
        return new Pack(
                pack.identity(),
                pack.cover(),
                List.of(section, pack.sections().get(1)),
                pack.sheets(),
                pack.measures(),
                pack.breakdowns(),
                pack.grades(),
                pack.provenance());
    }

    private static Pack otherNumber() {
        Pack pack = SamplePack.pack();
        List<Sheet> sheets = new ArrayList<>(pack.sheets());
        Sheet sheet = sheets.get(2);
        Sheet.Grid grid = sheet.table();
        List<List<Sheet.Datum>> rows = new ArrayList<>(grid.rows());
        List<Sheet.Datum> row = new ArrayList<>(rows.get(0));
        row.set(2, new Sheet.Number(new BigDecimal("1253")));
        rows.set(0, row);
        sheets.set(
                2,
                new Sheet(
                        sheet.name(),
                        sheet.title(),
                        sheet.lines(),
                        new Sheet.Grid(grid.name(), grid.columns(), rows),
                        sheet.figures()));
        return new Pack(
                pack.identity(),
                pack.cover(),
                pack.sections(),
                sheets,
                pack.measures(),
                pack.breakdowns(),
                pack.grades(),
                pack.provenance());
    }

    private static void copy(Path other) throws IOException {
        for (String name : Publication.complete().fileNames(SamplePack.pack())) {
            Files.copy(folder.resolve(name), other.resolve(name));
        }
    }
}

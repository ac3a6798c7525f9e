package victimspack.publish.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.pack.document.Sheet;
import victimspack.pack.document.Table;
import victimspack.pack.document.TidyRow;
import victimspack.publish.Publication;
import victimspack.publish.SamplePack;

/** A breakdown of which every format shows one digit that is not the pack's. */
class OneDigitTest {

    private static final String STEM = "victims-performance-2026-27-q2";

    private static final String LINE =
            "[vna-completion, procedural-justice, 2026-27-Q2, unit, Sector North, %d, 302, 0, 0, "
                    + "0.738411, , , , , , , ok]";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheWrongDigit() throws IOException {
        Publication.complete().write(packWith(223), null, folder);
    }

    @Test
    void isFoundInEveryFormat() throws IOException {
        assertThat(Verification.verify(folder, packWith(224)))
                .extracting(Mismatch::file, Mismatch::where, Mismatch::expected, Mismatch::found)
                .containsExactlyInAnyOrder(
                        tuple(
                                STEM + ".pdf",
                                "table table-units, row 3",
                                "Sector North | 73.8% | 224 of 302",
                                "no such row"),
                        tuple(
                                STEM + ".html",
                                "table table-units, row 3",
                                "Sector North | 73.8% | 224 of 302",
                                "Sector North | 73.8% | 223 of 302"),
                        tuple(
                                STEM + ".pdf",
                                "table table-units-cover, row 3",
                                "Sector North | 73.8% | 224 of 302",
                                "no such row"),
                        tuple(
                                STEM + ".html",
                                "table table-units-cover, row 3",
                                "Sector North | 73.8% | 224 of 302",
                                "Sector North | 73.8% | 223 of 302"),
                        tuple(
                                STEM + "-cover-report.docx",
                                "table table-units-cover, row 3",
                                "Sector North | 73.8% | 224 of 302",
                                "Sector North | 73.8% | 223 of 302"),
                        tuple(STEM + ".xlsx", "sheet Breakdowns, row 5, column 2", "224.0", "223.0"),
                        tuple("breakdowns.csv", "line 2", LINE.formatted(224), LINE.formatted(223)));
    }

    @Test
    void isNotFoundWhereItIsThePacks() throws IOException {
        assertThat(Verification.verify(folder, packWith(223))).isEmpty();
    }

    private static Pack packWith(int numerator) {
        Pack pack = SamplePack.pack();
        List<Section> sections = new ArrayList<>(pack.sections());
        sections.add(Section.of("units", "Units", List.of(table("table-units", numerator))));
        List<Section> cover = new ArrayList<>(pack.cover().sections());
        cover.add(Section.of("cover-units", "Units", List.of(table("table-units-cover", numerator))));
        List<Sheet> sheets = new ArrayList<>(pack.sheets());
        sheets.add(sheets.size() - 1, sheet(numerator));
        return new Pack(
                pack.identity(),
                new Section(
                        pack.cover().id(),
                        pack.cover().title(),
                        pack.cover().opening(),
                        pack.cover().blocks(),
                        cover),
                sections,
                sheets,
                pack.measures(),
                List.of(row(numerator)),
                pack.grades(),
                pack.provenance());
    }

    private static Table table(String id, int numerator) {
        return new Table(
                id,
                Table.Form.FIGURES,
                "Victim Needs Assessments completed, breakdowns",
                List.of(
                        new Table.Head("Category", Table.Align.LEFT, 40, false),
                        new Table.Head("Value", Table.Align.RIGHT, 30, false),
                        new Table.Head("Count", Table.Align.RIGHT, 30, false)),
                List.of(
                        new Table.Group("By unit"),
                        new Table.Cells(List.of(
                                Table.Cell.of("Sector North"),
                                Table.Cell.of("73.8%"),
                                Table.Cell.of(numerator + " of 302")))),
                List.of());
    }

    private static Sheet sheet(int numerator) {
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("Category", Sheet.Format.TEXT, 30),
                new Sheet.Column("Numerator", Sheet.Format.COUNT, 12));
        List<Sheet.Datum> row =
                List.of(new Sheet.Words("Sector North"), new Sheet.Number(BigDecimal.valueOf(numerator)));
        Sheet.Grid grid = new Sheet.Grid("Breakdowns_slices", columns, List.of(row));
        return new Sheet("Breakdowns", "Breakdowns", List.of(), grid, List.of());
    }

    private static TidyRow row(int numerator) {
        return new TidyRow(
                "vna-completion",
                "procedural-justice",
                "2026-27-Q2",
                "unit",
                "Sector North",
                "" + numerator,
                "302",
                "0",
                "0",
                "0.738411",
                "",
                "",
                "",
                "",
                "",
                "",
                "ok",
                "",
                "",
                "",
                "",
                "",
                TidyRow.Process.NONE);
    }
}

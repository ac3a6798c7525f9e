package victimspack.pack.workbook;

import java.util.List;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;

/** The list of the workbook's sheets. */
final class ContentsSheet {

    private ContentsSheet() {}

    static Sheet of(List<Sheet> sheets, Identity identity) {
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("Worksheet", Sheet.Format.TEXT, 34), new Sheet.Column("Title", Sheet.Format.TEXT, 60));
        List<List<Sheet.Datum>> rows = sheets.stream()
                .map(sheet -> List.<Sheet.Datum>of(new Sheet.Words(sheet.name()), new Sheet.Words(sheet.title())))
                .toList();
        Sheet.Grid grid = new Sheet.Grid("Contents_worksheets", columns, rows);
        List<String> lines =
                SheetLines.of(identity, "This worksheet contains one table: the worksheets that follow.", grid);
        return new Sheet("Contents", "Table of contents", lines, grid, List.of());
    }
}

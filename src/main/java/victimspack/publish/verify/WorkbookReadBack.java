package victimspack.publish.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Sheet;

/** Compares the workbook's sheets and tables with the pack's. */
final class WorkbookReadBack {

    private WorkbookReadBack() {}

    static List<Mismatch> verify(String file, byte[] content, Pack pack) throws IOException {
        Comparison comparison = new Comparison(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            comparison.same("number of sheets", pack.sheets().size(), workbook.getNumberOfSheets());
            for (Sheet sheet : pack.sheets()) {
                XSSFSheet paper = workbook.getSheet(sheet.name());
                comparison.same("sheet " + sheet.name(), "a sheet", paper == null ? "no sheet" : "a sheet");
                if (paper != null) {
                    sheet(comparison, sheet, paper);
                }
            }
        }
        return comparison.mismatches();
    }

    private static void sheet(Comparison comparison, Sheet sheet, XSSFSheet paper) {
        comparison.sameWords(sheet.name() + "!A1", sheet.title(), text(cell(paper, 0, 0)));
        Sheet.Grid grid = sheet.table();
        if (grid == null) {
            return;
        }
        XSSFTable table = paper.getTables().stream()
                .filter(candidate -> grid.name().equals(candidate.getName()))
                .findFirst()
                .orElse(null);
        comparison.same(sheet.name(), "table " + grid.name(), table == null ? "no table" : "table " + grid.name());
        if (table != null) {
            grid(comparison, sheet.name(), grid, paper, table.getStartRowIndex());
        }
    }

    private static void grid(Comparison comparison, String name, Sheet.Grid grid, XSSFSheet paper, int head) {
        for (int column = 0; column < grid.columns().size(); column++) {
            comparison.same(
                    new Where(name, head, column), grid.columns().get(column).head(), text(cell(paper, head, column)));
            for (int row = 0; row < grid.rows().size(); row++) {
                Sheet.Datum expected = grid.rows().get(row).get(column);
                XSSFCell found = cell(paper, head + 1 + row, column);
                datum(comparison, new Where(name, head + 1 + row, column), expected, found);
            }
        }
    }

    private static void datum(Comparison comparison, Where where, Sheet.Datum expected, @Nullable XSSFCell found) {
        if (expected instanceof Sheet.Number number) {
            comparison.same(where, number.value().doubleValue(), number(found));
        } else if (expected instanceof Sheet.Shorthand shorthand) {
            comparison.same(where, shorthand.symbol(), text(found));
        } else if (expected instanceof Sheet.Words words && !words.text().isBlank()) {
            comparison.sameWords(where, words.text(), text(found));
        }
    }

    /** The cell's number, or its text where it has none. */
    private static Object number(@Nullable XSSFCell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : text(cell);
    }

    private static @Nullable XSSFCell cell(XSSFSheet paper, int row, int column) {
        XSSFRow cells = paper.getRow(row);
        return cells == null ? null : cells.getCell(column);
    }

    private static String text(@Nullable XSSFCell cell) {
        return cell == null ? "nothing" : cell.toString();
    }

    /** A cell, told in words where it is not what was expected alone. */
    private record Where(String sheet, int row, int column) {

        @Override
        public String toString() {
            return "sheet %s, row %d, column %d".formatted(sheet, row + 1, column + 1);
        }
    }
}

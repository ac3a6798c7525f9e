package victimspack.publish.excel;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Sheet;
import victimspack.publish.excel.CellLooks.Look;
import victimspack.publish.office.TextMeasure;

/** A sheet of text and at most one table, which is a real one with a name and starts in column A. */
final class TableOnSheet {

    private static final double TEXT_ONLY_WIDTH = 100;
    private static final double NARROWEST_TEXT = 44;
    private static final double WIDEST_TEXT = 56;
    private static final double LINES_BEFORE_WIDENING = 3;
    private static final String LINKED_SHEET = "Contents";
    /** No cell of a table is left empty. */
    private static final String NOT_APPLICABLE = "[z]";

    private TableOnSheet() {}

    static void write(SheetText text, Pack pack, Sheet sheet) {
        Sheet.Grid grid = sheet.table();
        if (grid == null) {
            text.width(0, TEXT_ONLY_WIDTH);
            text.opening(pack.identity(), sheet);
            return;
        }
        widths(text, grid, sheet.lines());
        text.opening(pack.identity(), sheet);
        int head = text.nextRow();
        table(text, grid);
        text.paper()
                .setRepeatingRows(
                        new CellRangeAddress(head, head, 0, grid.columns().size() - 1));
        PageSetUp.sideBySide(
                text.paper(),
                IntStream.range(0, grid.columns().size())
                        .mapToDouble(text::columnWidth)
                        .toArray());
        if (sheet.name().equals(LINKED_SHEET)) {
            link(text, pack.sheets(), head + 1);
        }
    }

    /** Column A is wide enough that the lines above the table are not broken into towers of words. */
    static void widths(SheetText text, Sheet.Grid grid, List<String> lines) {
        double longest = lines.stream().mapToDouble(TextMeasure::width).max().orElse(0);
        double forLines = Math.min(WIDEST_TEXT, Math.max(NARROWEST_TEXT, longest / LINES_BEFORE_WIDENING));
        for (int column = 0; column < grid.columns().size(); column++) {
            Sheet.Column declared = grid.columns().get(column);
            double wanted = Math.max(declared.width(), TextMeasure.longestWord(declared.head()) * 1.1 + 2);
            text.width(column, column == 0 ? Math.max(wanted, forLines) : wanted);
        }
    }

    /** Writes the table from the next row on, in column A. */
    static XSSFTable table(SheetText text, Sheet.Grid grid) {
        int first = text.nextRow();
        heads(text, grid.columns());
        List<Sheet.Datum> nothing = Collections.nCopies(grid.columns().size(), new Sheet.Shorthand(NOT_APPLICABLE));
        for (List<Sheet.Datum> cells : grid.rows().isEmpty() ? List.of(nothing) : grid.rows()) {
            cells(text, grid.columns(), cells);
        }
        return tagged(text, grid, first);
    }

    private static void heads(SheetText text, List<Sheet.Column> columns) {
        XSSFRow row = text.row();
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            Sheet.Column declared = columns.get(column);
            boolean words = declared.format() == Sheet.Format.TEXT;
            text.text(row, column, declared.head(), words ? Look.TEXT_HEAD : Look.NUMBER_HEAD);
            lines = Math.max(lines, TextMeasure.lines(declared.head(), text.columnWidth(column) / 1.1));
        }
        text.height(row, lines, 1);
    }

    private static void cells(SheetText text, List<Sheet.Column> columns, List<Sheet.Datum> cells) {
        XSSFRow row = text.row();
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            Sheet.Datum datum = cells.get(column);
            cell(text, row, column, columns.get(column).format(), datum);
            if (datum instanceof Sheet.Words words) {
                lines = Math.max(lines, TextMeasure.lines(words.text(), text.columnWidth(column)));
            }
        }
        text.height(row, lines, 1);
    }

    private static void cell(SheetText text, XSSFRow row, int column, Sheet.Format format, Sheet.Datum datum) {
        if (datum instanceof Sheet.Number number) {
            text.number(row, column, number.value().doubleValue(), look(format, number));
        } else if (datum instanceof Sheet.Shorthand shorthand) {
            text.text(row, column, shorthand.symbol(), format == Sheet.Format.TEXT ? Look.TEXT : Look.SHORTHAND);
        } else if (datum instanceof Sheet.Words words) {
            text.text(row, column, words.text().isBlank() ? NOT_APPLICABLE : words.text(), Look.TEXT);
        }
    }

    private static Look look(Sheet.Format format, Sheet.Number number) {
        return switch (format) {
            case TEXT, DECIMAL -> number.value().scale() > 0 ? Look.DECIMAL : Look.COUNT;
            case COUNT -> Look.COUNT;
            case PER_CENT -> Look.PER_CENT;
            case POINTS -> Look.POINTS;
            case RATIO -> Look.RATIO;
        };
    }

    private static XSSFTable tagged(SheetText text, Sheet.Grid grid, int first) {
        AreaReference area = new AreaReference(
                new CellReference(first, 0),
                new CellReference(text.nextRow() - 1, grid.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = text.paper().createTable(area);
        table.setName(grid.name());
        table.setDisplayName(grid.name());
        table.updateHeaders();
        return table;
    }

    /** In the list of contents the names of sheets lead to their A1. */
    private static void link(SheetText text, List<Sheet> sheets, int firstRow) {
        List<String> names = sheets.stream().map(Sheet::name).toList();
        for (int row = firstRow; row < text.nextRow(); row++) {
            XSSFCell cell = text.paper().getRow(row).getCell(0);
            String name = cell.getStringCellValue();
            if (names.contains(name)) {
                XSSFHyperlink link =
                        text.paper().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress("'" + name.replace("'", "''") + "'!A1");
                text.text(text.paper().getRow(row), 0, name, Look.LINK).setHyperlink(link);
            }
        }
    }
}

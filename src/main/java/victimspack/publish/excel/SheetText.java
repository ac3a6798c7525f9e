package victimspack.publish.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.publish.excel.CellLooks.Look;
import victimspack.publish.html.Xml;
import victimspack.publish.office.TextMeasure;

/** Writes text into a sheet's cells, top to bottom, with room for every line. */
final class SheetText {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int LONGEST_CELL = 32_767;
    private static final String CUT = " [cut here: a cell holds no more; the whole text is in the HTML file]";
    private static final double UNITS_PER_CHARACTER = 256;
    private static final double WIDEST = 255;

    private final XSSFSheet paper;
    private final CellLooks looks;
    private int nextRow;

    SheetText(XSSFSheet paper, CellLooks looks) {
        this.paper = paper;
        this.looks = looks;
    }

    XSSFSheet paper() {
        return paper;
    }

    /** The row that is written next, from 0. */
    int nextRow() {
        return nextRow;
    }

    void skip(int rows) {
        nextRow += rows;
    }

    /** On paper, what follows begins a page. */
    void newPage() {
        paper.setRowBreak(nextRow - 1);
    }

    /** The width of a column, in characters, which must be set before anything is written into it. */
    void width(int column, double characters) {
        paper.setColumnWidth(column, (int) (Math.min(WIDEST, Math.ceil(characters)) * UNITS_PER_CHARACTER));
    }

    /** Title in A1, then the marking and the banner, then the sheet's own lines, each in column A. */
    void opening(Identity identity, Sheet sheet) {
        line(sheet.title(), Look.TITLE);
        markings(identity, sheet).forEach(line -> line(line, Look.TEXT));
        sheet.lines().forEach(line -> line(line, Look.TEXT));
    }

    /** What the lines above a table will be, for choosing the width of column A. */
    static List<String> markings(Identity identity, Sheet sheet) {
        List<String> markings = new ArrayList<>();
        String banner = identity.banner();
        if (banner != null && sheet.lines().stream().noneMatch(line -> line.contains(banner))) {
            markings.add(banner);
        }
        if (sheet.lines().stream().noneMatch(line -> line.contains(identity.marking()))) {
            markings.add(identity.marking());
        }
        return markings;
    }

    /** A line of its own in column A. */
    void line(String text, Look look) {
        XSSFRow row = paper.createRow(nextRow++);
        text(row, 0, text, look);
        double scale = look == Look.TITLE ? 1.5 : look == Look.SUBTITLE ? 1.3 : 1;
        height(row, TextMeasure.lines(text, columnWidth(0) / scale), scale);
    }

    /** A row ready for cells. */
    XSSFRow row() {
        return paper.createRow(nextRow++);
    }

    /** A cell of text; one that begins like a formula is marked as text. */
    XSSFCell text(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        boolean risky = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellValue(fitting(text));
        cell.setCellStyle(looks.of(risky && look == Look.TEXT ? Look.QUOTED : look));
        return cell;
    }

    XSSFCell number(XSSFRow row, int column, double value, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    /** The text as a cell can hold it: no more than 32,767 characters. */
    static String fitting(String typed) {
        String text = Xml.text(typed);
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - CUT.length()) + CUT;
    }

    double columnWidth(int column) {
        return paper.getColumnWidth(column) / UNITS_PER_CHARACTER;
    }

    /** Makes a row as high as its highest cell; rows of one line keep the sheet's own height. */
    void height(XSSFRow row, int lines, double scale) {
        if (lines > 1 || scale > 1) {
            row.setHeightInPoints((float) Math.min(409, lines * PageSetUp.LINE_POINTS * scale));
        }
    }
}

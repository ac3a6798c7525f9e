package victimspack.publish.excel;

import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a sheet prints: A4 landscape, as wide as the paper or as few papers as can be read, as many pages long as it takes. */
final class PageSetUp {

    /** Height of a line of 12 point text. */
    static final float LINE_POINTS = 16f;

    private static final double SIDES_IN_INCHES = 0.5;
    private static final double ENDS_IN_INCHES = 0.6;

    /** More characters than these across a page are too small to be read. */
    private static final double CHARACTERS_ACROSS = 220;

    /** So many columns name a table's rows. */
    private static final int NAMING = 2;

    private PageSetUp() {}

    /**
     * Prints a wide table on several pages side by side, each with the columns that name its rows.
     *
     * @param widths of its columns, in characters
     */
    static void sideBySide(XSSFSheet paper, double[] widths) {
        double all = DoubleStream.of(widths).sum();
        double names = DoubleStream.of(widths).limit(NAMING).sum();
        if (all > CHARACTERS_ACROSS) {
            paper.getPrintSetup().setFitWidth((short) Math.ceil((all - names) / (CHARACTERS_ACROSS - names)));
            paper.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, NAMING - 1));
        }
    }

    /** Prints the first rows of a sheet alone, as the rest is there to be calculated with. */
    static void firstRows(XSSFSheet paper, int rows, int columns) {
        XSSFWorkbook workbook = paper.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(paper), 0, columns - 1, 0, rows - 1);
    }

    static void landscapeA4(XSSFSheet paper) {
        PrintSetup setUp = paper.getPrintSetup();
        setUp.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setUp.setLandscape(true);
        setUp.setFitWidth((short) 1);
        setUp.setFitHeight((short) 0);
        paper.setFitToPage(true);
        paper.setMargin(PageMargin.LEFT, SIDES_IN_INCHES);
        paper.setMargin(PageMargin.RIGHT, SIDES_IN_INCHES);
        paper.setMargin(PageMargin.TOP, ENDS_IN_INCHES);
        paper.setMargin(PageMargin.BOTTOM, ENDS_IN_INCHES);
        paper.setDefaultRowHeightInPoints(LINE_POINTS);
    }
}

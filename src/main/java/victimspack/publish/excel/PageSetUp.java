package victimspack.publish.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4 landscape, as wide as the paper or as few papers as can be read, as many pages long as it takes. */
final class PageSetUp {

    /** Height of a line of 12 point text. */
    static final float LINE_POINTS = 16f;

    private static final double SIDES_IN_INCHES = 0.5;
    private static final double ENDS_IN_INCHES = 0.6;

    /** More characters than these across a page are too small to be read. */
    private static final double CHARACTERS_ACROSS = 200;

    private static final CellRangeAddress NAMES = CellRangeAddress.valueOf("A:B");

    private PageSetUp() {}

    /** Prints a wide table on several pages side by side, each with the columns that name its rows. */
    static void sideBySide(XSSFSheet paper, double characters) {
        int pages = (int) Math.ceil(characters / CHARACTERS_ACROSS);
        if (pages > 1) {
            paper.getPrintSetup().setFitWidth((short) pages);
            paper.setRepeatingColumns(NAMES);
        }
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

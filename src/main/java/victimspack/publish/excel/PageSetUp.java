package victimspack.publish.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4 landscape, as wide as the paper, as many pages long as it takes. */
final class PageSetUp {

    /** Height of a line of 12 point text. */
    static final float LINE_POINTS = 16f;

    private static final double SIDES_IN_INCHES = 0.5;
    private static final double ENDS_IN_INCHES = 0.6;

    private PageSetUp() {}

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

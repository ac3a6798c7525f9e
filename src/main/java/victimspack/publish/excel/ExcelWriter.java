package victimspack.publish.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Sheet;
import victimspack.publish.office.FixedZip;
import victimspack.publish.office.OfficeProperties;

/**
 * Writes the workbook by the Government Analysis Function's checklist for accessible spreadsheets: real tables, one a
 * sheet, titles as headings, no fills, filters, frozen panes, formulas or merged cells, native charts on the last sheet.
 */
public final class ExcelWriter {

    private ExcelWriter() {}

    /** The workbook's file; the same pack gives the same bytes. */
    public static byte[] write(Pack pack) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(PlainTexts.IN_WORKBOOKS)) {
            OfficeProperties.set(workbook, pack.identity(), "Workbook");
            CellLooks looks = new CellLooks(workbook);
            for (Sheet sheet : pack.sheets()) {
                write(workbook, looks, pack, sheet);
            }
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            looks.nameStyles();
            return FixedZip.of(workbook, pack.identity().asOf(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFWorkbook workbook, CellLooks looks, Pack pack, Sheet sheet) {
        XSSFSheet paper = workbook.createSheet(sheet.name());
        PageSetUp.landscapeA4(paper);
        SheetText text = new SheetText(paper, looks);
        if (sheet.figures().isEmpty()) {
            TableOnSheet.write(text, pack, sheet);
        } else {
            ChartsOnSheet.write(text, pack, sheet);
        }
        paper.setActiveCell(CellAddress.A1);
    }
}

package victimspack.publish.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import victimspack.pack.document.Sheet;
import victimspack.publish.SamplePack;

/** The Government Analysis Function's checklist for accessible spreadsheets, one test a line. */
@DisplayName("Checklist for accessible spreadsheets")
class ChecklistTest {

    private static XSSFWorkbook workbook;
    private static Map<String, String> parts;

    @BeforeAll
    static void write() throws IOException {
        byte[] file = ExcelWriter.write(SamplePack.pack());
        workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        parts = parts(file);
    }

    @Test
    @DisplayName("Sheets in the pack's order, with unique names without blanks")
    void sheets() {
        assertThat(sheetList())
                .extracting(XSSFSheet::getSheetName)
                .containsExactly("Cover", "Contents", "Procedural_justice", "Charts");
    }

    @Test
    @DisplayName("Every table is a real Excel table with a unique name")
    void realTables() {
        List<String> names = tables().stream().map(XSSFTable::getName).toList();
        assertThat(names).containsExactly("Contents", "Procedural_justice", "Chart_data");
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("One header row, every header filled and unique, equal to the table part's column names")
    void headers() {
        for (XSSFTable table : tables()) {
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            List<String> heads = new ArrayList<>();
            table.getColumns().forEach(column -> heads.add(column.getName()));
            assertThat(heads).doesNotHaveDuplicates().noneMatch(String::isBlank);
            Row row = table.getXSSFSheet().getRow(table.getStartRowIndex());
            for (int column = 0; column < heads.size(); column++) {
                assertThat(row.getCell(column).getStringCellValue()).isEqualTo(heads.get(column));
            }
        }
    }

    @Test
    @DisplayName("No merged cells")
    void merged() {
        assertThat(sheetList())
                .allSatisfy(sheet -> assertThat(sheet.getNumMergedRegions()).isZero());
    }

    @Test
    @DisplayName("No blank cells in a table")
    void blank() {
        for (XSSFTable table : tables()) {
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                for (int column = 0; column < table.getColumnCount(); column++) {
                    assertThat(table.getXSSFSheet().getRow(row).getCell(column).toString())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    @DisplayName("Nothing hidden: sheets, rows, columns")
    void hidden() {
        assertThat(sheetList()).allSatisfy(sheet -> {
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
            sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
            for (int column = 0; column < 20; column++) {
                assertThat(sheet.isColumnHidden(column)).isFalse();
            }
        });
    }

    @Test
    @DisplayName("Every table starts in column A, with one table a sheet and nothing below it")
    void columnA() {
        for (XSSFSheet sheet : sheetList()) {
            assertThat(sheet.getTables()).hasSizeLessThanOrEqualTo(1);
            sheet.getTables().forEach(table -> {
                assertThat(table.getStartColIndex()).isZero();
                assertThat(sheet.getLastRowNum()).isEqualTo(table.getEndRowIndex());
            });
        }
    }

    @Test
    @DisplayName("A1 is the title in the style Heading 1")
    void title() {
        assertThat(parts.get("xl/styles.xml")).contains("<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>");
        for (XSSFSheet sheet : sheetList()) {
            XSSFCell title = sheet.getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).isNotBlank();
            assertThat(title.getCellStyle().getCoreXf().getXfId()).isEqualTo(1);
            assertThat(title.getCellStyle().getFont().getBold()).isTrue();
        }
    }

    @Test
    @DisplayName("What the sheet holds, notes and shorthand key stand above the table in column A")
    void linesAboveTheTable() {
        for (Sheet sheet : SamplePack.pack().sheets()) {
            XSSFSheet paper = workbook.getSheet(sheet.name());
            int end = paper.getTables().isEmpty()
                    ? paper.getLastRowNum() + 1
                    : paper.getTables().get(0).getStartRowIndex();
            List<String> above = new ArrayList<>();
            for (int row = 0; row < end; row++) {
                Row cells = paper.getRow(row);
                if (cells != null) {
                    above.add(cells.getCell(0).getStringCellValue());
                    assertThat(cells.getPhysicalNumberOfCells()).isEqualTo(1);
                }
            }
            assertThat(above).containsAll(sheet.lines()).startsWith(sheet.title());
        }
    }

    @Test
    @DisplayName("The marking and the banner are on every sheet")
    void marking() {
        for (XSSFSheet sheet : sheetList()) {
            List<String> opening = new ArrayList<>();
            for (int row = 0; row < 4; row++) {
                opening.add(sheet.getRow(row).getCell(0).getStringCellValue());
            }
            assertThat(opening).containsOnlyOnce("OFFICIAL | Public").containsOnlyOnce("DRAFT | SYNTHETIC DATA");
        }
    }

    @Test
    @DisplayName("Text wraps, and rows are high enough for it")
    void wraps() {
        cells().forEach(cell -> assertThat(cell.getCellStyle().getWrapText()).isTrue());
        XSSFSheet sheet = workbook.getSheet("Procedural_justice");
        assertThat(sheet.getRow(7).getHeightInPoints()).isGreaterThanOrEqualTo(3 * 16f);
    }

    @Test
    @DisplayName("Numbers stay numbers beside shorthand, with one format a column")
    void numbers() {
        XSSFSheet sheet = workbook.getSheet("Procedural_justice");
        Row figures = sheet.getRow(6);
        assertThat(figures.getCell(2).getNumericCellValue()).isEqualTo(1252);
        assertThat(figures.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(figures.getCell(4).getNumericCellValue()).isEqualTo(0.894925);
        assertThat(figures.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(figures.getCell(6).getCellStyle().getDataFormatString()).isEqualTo("+0.0;-0.0;0.0");
        assertThat(figures.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
        assertThat(sheet.getRow(7).getCell(4).getStringCellValue()).isEqualTo("[c]");
    }

    @Test
    @DisplayName("n, N, value and limits have columns of their own")
    void columnsOfTheirOwn() {
        List<String> heads = new ArrayList<>();
        workbook.getTable("Procedural_justice").getColumns().forEach(column -> heads.add(column.getName()));
        assertThat(heads)
                .contains("Numerator (cases)", "Denominator (cases)", "Value (per cent)", "Lower limit (per cent)");
    }

    @Test
    @DisplayName("No filters")
    void filters() {
        assertThat(allXml()).doesNotContain("autoFilter");
    }

    @Test
    @DisplayName("No frozen panes")
    void panes() {
        assertThat(allXml()).doesNotContain("<pane");
    }

    @Test
    @DisplayName("No fills, and no colour that says anything alone")
    void fills() {
        String styles = parts.get("xl/styles.xml");
        assertThat(styles).doesNotContain("solid").doesNotContain("rgb=");
        cells().forEach(cell -> assertThat(
                        ((XSSFCell) cell).getCellStyle().getCoreXf().getFillId())
                .isZero());
        assertThat(allXml()).doesNotContain("conditionalFormatting");
    }

    @Test
    @DisplayName("No images")
    void images() {
        assertThat(parts.keySet()).noneMatch(name -> name.startsWith("xl/media"));
    }

    @Test
    @DisplayName("No macros")
    void macros() {
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vba"));
    }

    @Test
    @DisplayName("No formulas")
    void formulas() {
        cells().forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
    }

    @Test
    @DisplayName("Nothing in headers and footers, no text boxes")
    void headersAndFooters() {
        assertThat(sheetXml()).noneMatch(xml -> xml.contains("headerFooter"));
        assertThat(parts.getOrDefault("xl/drawings/drawing1.xml", "")).doesNotContain("txBody");
    }

    @Test
    @DisplayName("Document title, author, language and keywords")
    void properties() {
        assertThat(parts.get("docProps/core.xml"))
                .contains(">Victim services performance, Quarter 2 2026-27, July to September 2026</dc:title>")
                .contains(">City of London Police</dc:creator>")
                .contains(">en-GB</dc:language>")
                .contains(">victims, police performance, City of London</cp:keywords>");
    }

    @Test
    @DisplayName("Cursor in A1 of every sheet, the first sheet open")
    void cursor() {
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(sheetList()).allSatisfy(sheet -> {
            assertThat(sheet.getActiveCell()).isEqualTo(CellAddress.A1);
            assertThat(sheet.isSelected()).isEqualTo(workbook.getSheetIndex(sheet) == 0);
        });
    }

    @Test
    @DisplayName("Sans serif, 12 points or more")
    void sansSerif() {
        for (int index = 0; index < workbook.getNumberOfFonts(); index++) {
            XSSFFont font = workbook.getFontAt(index);
            assertThat(font.getFontName()).isEqualTo("Arial");
            assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
            assertThat(font.getItalic()).isFalse();
        }
    }

    @Test
    @DisplayName("Native charts on the last sheet only")
    void chartsOnTheLastSheet() {
        for (XSSFSheet sheet : sheetList()) {
            boolean last = workbook.getSheetIndex(sheet) == workbook.getNumberOfSheets() - 1;
            assertThat(sheet.getDrawingPatriarch() != null).isEqualTo(last);
        }
        assertThat(charts()).hasSize(4);
    }

    @Test
    @DisplayName("Every chart has a title and alt text")
    void altText() {
        assertThat(charts()).allSatisfy(chart -> {
            assertThat(chart.getTitleText().getString()).startsWith("Figure ");
        });
        assertThat(parts.get("xl/drawings/drawing1.xml").split(" descr=\"[^\"]"))
                .hasSize(5);
        assertThat(parts.get("xl/drawings/drawing1.xml"))
                .contains("descr=\"Rose from 61.2% in July to September 2025 to 89.5% in July to September 2026;"
                        + " above the baseline of 84.0%.\"");
    }

    @Test
    @DisplayName("Charts take their numbers from a table's cells; a gap is drawn as a gap")
    void chartReferences() {
        int first = workbook.getTable("Chart_data").getStartRowIndex() + 2;
        assertThat(parts.get("xl/charts/chart1.xml"))
                .contains("<c:f>('Charts'!$D$%d:$D$%d,'Charts'!$Z$1,'Charts'!$D$%d:$D$%d)</c:f>"
                        .formatted(first, first + 1, first + 3, first + 4))
                .contains("<c:dispBlanksAs val=\"gap\"/>");
        XSSFSheet sheet = workbook.getSheet("Charts");
        assertThat(sheet.getRow(first - 1).getCell(3).getNumericCellValue()).isEqualTo(61.2);
        assertThat(sheet.getRow(first + 1).getCell(3).getStringCellValue()).isEqualTo("[x]");
        assertThat(sheet.getRow(0).getCell(25)).isNull();
    }

    @Test
    @DisplayName("Intervals are whiskers from the table's cells, and the axis has room for them")
    void whiskers() {
        int first = workbook.getTable("Chart_data").getStartRowIndex() + 2;
        assertThat(parts.get("xl/charts/chart1.xml"))
                .contains("<c:f>'Charts'!$G$%d:$G$%d</c:f>".formatted(first, first + 4))
                .contains("<c:f>'Charts'!$H$%d:$H$%d</c:f>".formatted(first, first + 4))
                .contains("<c:max val=\"95.0\"/><c:min val=\"55.0\"/>");
    }

    @Test
    @DisplayName("Prints on A4 landscape, wide tables side by side, with the header row on every page")
    void printing() {
        assertThat(sheetXml())
                .allSatisfy(xml -> assertThat(xml)
                        .contains("paperSize=\"9\"")
                        .contains("orientation=\"landscape\"")
                        .containsPattern("fitToWidth=\"[1-4]\"")
                        .contains("fitToHeight=\"0\""));
        assertThat(workbook.getSheet("Procedural_justice").getRepeatingRows().formatAsString())
                .isEqualTo("6:6");
    }

    @Test
    @DisplayName("Cells that begin like a formula stay text")
    void hostileCells() {
        Row row = workbook.getSheet("Procedural_justice").getRow(7);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("+44 20 7946 0000");
        assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(row.getCell(9).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    @DisplayName("The contents lead to every sheet")
    void contents() {
        assertThat(workbook.getSheet("Contents").getHyperlinkList())
                .extracting(link -> link.getLocation())
                .containsExactly("'Procedural_justice'!A1", "'Charts'!A1");
    }

    private static List<XSSFSheet> sheetList() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(XSSFSheet.class::cast)
                .toList();
    }

    private static List<XSSFTable> tables() {
        return sheetList().stream().flatMap(sheet -> sheet.getTables().stream()).toList();
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        assertThat(new HashSet<>(cells)).isNotEmpty();
        return cells;
    }

    private static List<XSSFChart> charts() {
        return workbook.getSheet("Charts").getDrawingPatriarch().getCharts();
    }

    private static String allXml() {
        return String.join("\n", parts.values());
    }

    private static List<String> sheetXml() {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().matches("xl/worksheets/sheet\\d+\\.xml"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> byName = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byName.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return byName;
    }
}

package victimspack.publish.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;

/**
 * Writes a table as wide as the text, with a header column, and for figures a header row that comes again on each page.
 * No cells are merged: a heading over several rows stands in the first cell of a row of its own.
 */
final class TableWriter {

    /** What the attributes of the same names say, as the bits that older readers look at. */
    private static final byte[] FIRST_ROW_AND_COLUMN = {0x06, (byte) 0xA0};

    private static final byte[] FIRST_COLUMN = {0x06, (byte) 0x80};

    /** Tables of no more rows than these are not broken over pages. */
    private static final int ROWS_KEPT_TOGETHER = 14;

    private TableWriter() {}

    static void write(XWPFDocument document, Table table) {
        List<Integer> widths = ColumnWidths.of(table);
        XWPFTable written = document.createTable(rowCount(table), widths.size());
        boolean heads = !table.heads().isEmpty();
        properties(written, table, heads);
        grid(written, widths);
        int next = 0;
        if (heads) {
            heads(written.getRow(next++), table.heads());
        }
        for (Table.Row row : table.rows()) {
            row(written.getRow(next++), table, row);
        }
        written.getRows().forEach(row -> row.setCantSplitRow(true));
        if (table.rows().size() <= ROWS_KEPT_TOGETHER) {
            keepTogether(written.getRows());
        }
    }

    /** No page ends between these rows: each but the last stays with the next. */
    private static void keepTogether(List<XWPFTableRow> rows) {
        rows.subList(0, rows.size() - 1).stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private static int rowCount(Table table) {
        return table.rows().size() + (table.heads().isEmpty() ? 0 : 1);
    }

    private static void properties(XWPFTable written, Table table, boolean heads) {
        CTTblPr properties = written.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        written.setStyleID("PackTable");
        written.setWidth(Paper.TEXT_WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(heads);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        look.setVal(heads ? FIRST_ROW_AND_COLUMN : FIRST_COLUMN);
        properties.addNewTblCaption().setVal(table.caption());
        properties.addNewTblDescription().setVal(description(table, heads));
    }

    private static String description(Table table, boolean heads) {
        return table.rows().size() + " rows; the first column names each row"
                + (heads ? ", the first row each column." : ".");
    }

    private static void grid(XWPFTable written, List<Integer> widths) {
        CTTblGrid grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : written.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                var cell = row.getCell(column).getCTTc().addNewTcPr().addNewTcW();
                cell.setType(STTblWidth.DXA);
                cell.setW(BigInteger.valueOf(widths.get(column)));
            }
        }
    }

    private static void heads(XWPFTableRow row, List<Table.Head> heads) {
        row.setRepeatHeader(true);
        for (int column = 0; column < heads.size(); column++) {
            Table.Head head = heads.get(column);
            fill(row.getCell(column), Table.Cell.of(head.text()), head.align(), style(heads.size()));
        }
    }

    private static void row(XWPFTableRow written, Table table, Table.Row row) {
        List<Table.Cell> cells = cells(row);
        for (int column = 0; column < written.getTableCells().size(); column++) {
            Table.Align align = table.heads().isEmpty()
                    ? Table.Align.LEFT
                    : table.heads().get(column).align();
            Table.Cell cell = column < cells.size() ? cells.get(column) : Table.Cell.of("");
            fill(
                    written.getCell(column),
                    row instanceof Table.Total ? strong(cell) : cell,
                    align,
                    style(table.heads().size()));
        }
    }

    private static String style(int columns) {
        return columns > ColumnWidths.MOST_IN_FULL_SIZE ? "TableTextSmall" : "TableText";
    }

    /** A row's cells; a heading over several rows is one. */
    static List<Table.Cell> cells(Table.Row row) {
        if (row instanceof Table.Group group) {
            return List.of(Table.Cell.of(group.title()));
        }
        return row instanceof Table.Total total ? total.cells() : ((Table.Cells) row).cells();
    }

    private static Table.Cell strong(Table.Cell cell) {
        List<List<Inline>> lines = new ArrayList<>();
        for (List<Inline> line : cell.content()) {
            lines.add(line.stream()
                    .map(piece -> piece instanceof Inline.Text text ? new Inline.Strong(text.text()) : piece)
                    .toList());
        }
        return new Table.Cell(lines);
    }

    private static void fill(XWPFTableCell cell, Table.Cell content, Table.Align align, String style) {
        for (int line = 0; line < Math.max(1, content.content().size()); line++) {
            XWPFParagraph paragraph = line == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            paragraph.setStyle(style);
            if (align == Table.Align.RIGHT) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            if (line < content.content().size()) {
                InlineWriter.write(paragraph, content.content().get(line));
            }
        }
    }
}

package victimspack.publish.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Where in the charts' table a chart finds its numbers. A gap is a cell of text in the table, which a chart would draw as
 * zero; the reference goes past it to a cell outside the table that is always empty, which a chart leaves out.
 *
 * @param sheet    the sheet's name
 * @param firstRow of the chart in the sheet, from 0
 */
record ChartCells(String sheet, int firstRow) {

    private static final int NAMES = 1;
    private static final String LABELS = "C";
    private static final String VALUES = "D";
    private static final String TO_LOWER = "G";
    private static final String TO_UPPER = "H";
    private static final String BASES = "J";
    private static final String EMPTY = "$Z$1";

    /** The same for the series that begins that many rows further down. */
    ChartCells after(int rows) {
        return new ChartCells(sheet, firstRow + rows);
    }

    /** The cell with the series' name. */
    CellReference name() {
        return new CellReference(sheet, firstRow, NAMES, true, true);
    }

    String labels(int count) {
        return range(LABELS, 0, count - 1);
    }

    String bases(int count) {
        return range(BASES, 0, count - 1);
    }

    String toLower(int count) {
        return range(TO_LOWER, 0, count - 1);
    }

    String toUpper(int count) {
        return range(TO_UPPER, 0, count - 1);
    }

    String values(List<ChartData.Point> points) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= points.size(); i++) {
            boolean gap = i < points.size() && points.get(i).value() == null;
            if ((gap || i == points.size()) && i > start) {
                parts.add(range(VALUES, start, i - 1));
            }
            if (gap) {
                parts.add(quoted() + EMPTY);
                start = i + 1;
            }
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(",", parts) + ")";
    }

    private String range(String column, int from, int to) {
        return quoted() + "$" + column + "$" + (firstRow + from + 1) + ":$" + column + "$" + (firstRow + to + 1);
    }

    private String quoted() {
        return "'" + sheet.replace("'", "''") + "'!";
    }
}

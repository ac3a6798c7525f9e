package victimspack.publish.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Sheet;
import victimspack.publish.excel.CellLooks.Look;

/**
 * The last sheet: native charts one below the other, each between its title and its source, and under them the one table
 * from whose cells all of them take their numbers.
 */
final class ChartsOnSheet {

    private static final int ROWS_PER_CHART = 20;
    /** On paper; the first page has one, as the opening lines take the place of another. */
    private static final int CHARTS_PER_PAGE = 2;
    /** Charts reach from column A over this many columns. */
    private static final int COLUMNS_PER_CHART = 4;

    private static final String NO_FIGURE = "[x]";
    private static final String NO_INTERVAL = "[z]";

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Figure", Sheet.Format.TEXT, 60),
            new Sheet.Column("Line, bars or marks", Sheet.Format.TEXT, 28),
            new Sheet.Column("Period or category", Sheet.Format.TEXT, 34),
            new Sheet.Column("Value", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Lower limit", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Upper limit", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Value to lower limit", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Value to upper limit", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Unit", Sheet.Format.TEXT, 12),
            new Sheet.Column("Base", Sheet.Format.COUNT, 12));

    private ChartsOnSheet() {}

    static void write(SheetText text, Pack pack, Sheet sheet) {
        List<ChartData> charts = sheet.figures().stream()
                .flatMap(figure -> ChartData.of(figure).stream())
                .toList();
        Sheet.Grid grid = new Sheet.Grid("Chart_data", COLUMNS, rows(charts));
        TableOnSheet.widths(text, grid, sheet.lines());
        text.opening(pack.identity(), sheet);
        text.line(
                "The table below the charts holds the numbers they are drawn from. On paper, the charts are printed without it.",
                Look.TEXT);
        text.line("Shorthand: [x] not available, shown as a gap in the chart; [z] not applicable.", Look.TEXT);
        List<XSSFClientAnchor> places = room(text, charts);
        PageSetUp.firstRows(text.paper(), text.nextRow(), COLUMNS.size());
        text.line("The numbers behind the charts", Look.SUBTITLE);
        int firstRow = text.nextRow() + 1;
        TableOnSheet.table(text, grid);
        draw(text, charts, places, firstRow);
    }

    private static List<XSSFClientAnchor> room(SheetText text, List<ChartData> charts) {
        List<XSSFClientAnchor> places = new ArrayList<>();
        for (ChartData chart : charts) {
            if (places.size() % CHARTS_PER_PAGE == 1) {
                text.newPage();
            }
            text.line(chart.title(), Look.SUBTITLE);
            int top = text.nextRow();
            places.add(new XSSFClientAnchor(0, 0, 0, 0, 0, top, COLUMNS_PER_CHART, top + ROWS_PER_CHART));
            text.skip(ROWS_PER_CHART);
            if (!chart.source().isBlank()) {
                text.line(chart.source(), Look.TEXT);
            }
        }
        return places;
    }

    private static void draw(SheetText text, List<ChartData> charts, List<XSSFClientAnchor> places, int firstRow) {
        XSSFDrawing drawing = text.paper().createDrawingPatriarch();
        int row = firstRow;
        for (int i = 0; i < charts.size(); i++) {
            ChartData chart = charts.get(i);
            NativeChart.draw(
                    drawing.createChart(places.get(i)),
                    chart,
                    new ChartCells(text.paper().getSheetName(), row));
            row += chart.series().stream()
                    .mapToInt(series -> series.points().size())
                    .sum();
        }
    }

    private static List<List<Sheet.Datum>> rows(List<ChartData> charts) {
        List<List<Sheet.Datum>> rows = new ArrayList<>();
        for (ChartData chart : charts) {
            for (ChartData.Series series : chart.series()) {
                series.points().forEach(point -> rows.add(row(chart, series, point)));
            }
        }
        return rows;
    }

    private static List<Sheet.Datum> row(ChartData chart, ChartData.Series series, ChartData.Point point) {
        Interval interval = point.interval();
        return List.of(
                new Sheet.Words(chart.title()),
                new Sheet.Words(series.name()),
                new Sheet.Words(point.label()),
                number(value(chart.unit(), point), NO_FIGURE),
                number(interval == null ? null : BigDecimal.valueOf(interval.lower()), NO_INTERVAL),
                number(interval == null ? null : BigDecimal.valueOf(interval.upper()), NO_INTERVAL),
                number(point.toLower(), NO_INTERVAL),
                number(point.toUpper(), NO_INTERVAL),
                new Sheet.Words(words(chart.unit())),
                number(point.base(), NO_INTERVAL));
    }

    /** The value; a whole count without decimals. */
    private static @Nullable BigDecimal value(Chart.Unit unit, ChartData.Point point) {
        BigDecimal value = point.value();
        if (value == null
                || unit != Chart.Unit.COUNT
                || value.stripTrailingZeros().scale() > 0) {
            return value;
        }
        return value.setScale(0);
    }

    private static Sheet.Datum number(@Nullable BigDecimal value, String otherwise) {
        return value == null ? new Sheet.Shorthand(otherwise) : new Sheet.Number(value);
    }

    private static String words(Chart.Unit unit) {
        return switch (unit) {
            case PER_CENT -> "per cent";
            case COUNT -> "count";
            case NUMBER -> "number";
        };
    }
}

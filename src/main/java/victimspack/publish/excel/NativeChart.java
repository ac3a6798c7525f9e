package victimspack.publish.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import victimspack.pack.document.Chart;

/** Draws a chart that Excel's user can edit: lines over time, or horizontal bars from zero, on white ground. */
final class NativeChart {

    /** The Analysis Function's categorical palette, for marks only. */
    static final List<byte[]> PALETTE = List.of(rgb(0x12436D), rgb(0x28A197), rgb(0x801650), rgb(0xF46A25));

    static final byte[] BASELINE = rgb(0x3D3D3D);
    private static final byte[] WHITE = rgb(0xFFFFFF);
    private static final byte[] GRID = rgb(0xD4D7DC);
    private static final double LINE_POINTS = 2.25;
    private static final double TITLE_POINTS = 14;
    private static final int TEXT_HUNDREDTHS = 1200;

    private NativeChart() {}

    static void draw(XSSFChart chart, ChartData data, ChartCells cells) {
        describe(chart, data);
        chart.setTitleText(data.title());
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (data.shape() == ChartData.Shape.LINES) {
            lines(chart, data, cells);
        } else if (data.shape() == ChartData.Shape.FUNNEL) {
            NativeFunnel.draw(chart, data, cells);
        } else {
            bars(chart, data, cells);
        }
        chart.setAutoTitleDeleted(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getOrAddShapeProperties().setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(WHITE)));
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        typeface(chart);
    }

    private static void describe(XSSFChart chart, ChartData data) {
        CTNonVisualDrawingProps frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setDescr(data.alt());
        frame.setName(data.title());
    }

    private static void lines(XSSFChart chart, ChartData data, ChartCells cells) {
        XDDFCategoryAxis periods = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        axes(periods, values, data.unit());
        if (data.unit() == Chart.Unit.PER_CENT) {
            values.setMinimum(data.lowest());
            values.setMaximum(data.highest());
        } else if (data.isAboveZero()) {
            values.setMinimum(0);
        }
        XDDFLineChartData plot = (XDDFLineChartData) chart.createData(ChartTypes.LINE, periods, values);
        plot.setVaryColors(false);
        ChartCells place = cells;
        for (int i = 0; i < data.series().size(); i++) {
            ChartData.Series series = data.series().get(i);
            line((XDDFLineChartData.Series) add(plot, series, place), series, place, PALETTE.get(i % PALETTE.size()));
            place = place.after(series.points().size());
        }
        chart.plot(plot);
        chart.getCTChart().getPlotArea().getLineChartArray(0).addNewMarker().setVal(true);
        if (data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static void line(XDDFLineChartData.Series drawn, ChartData.Series series, ChartCells cells, byte[] colour) {
        drawn.setSmooth(false);
        switch (series.kind()) {
            case VALUES -> {
                drawn.setLineProperties(wide(colour));
                drawn.setMarkerStyle(MarkerStyle.CIRCLE);
                Marker.fill(drawn.getCTLineSer().getMarker(), colour);
                Whiskers.add(drawn, series.points(), cells);
            }
            case LEVEL -> {
                XDDFLineProperties dashes = wide(BASELINE);
                dashes.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
                drawn.setLineProperties(dashes);
                drawn.setMarkerStyle(MarkerStyle.NONE);
            }
            case IMPROVEMENT -> marks(drawn, MarkerStyle.DIAMOND, PALETTE.get(1));
            case CONCERN -> marks(drawn, MarkerStyle.X, PALETTE.get(3));
            case NEUTRAL -> marks(drawn, MarkerStyle.SQUARE, PALETTE.get(2));
            case EXCEPTIONAL -> marks(drawn, MarkerStyle.TRIANGLE, BASELINE);
            case BREAK -> marks(drawn, MarkerStyle.PLUS, BASELINE);
        }
    }

    private static XDDFLineProperties wide(byte[] colour) {
        XDDFLineProperties stroke = stroke(colour);
        stroke.setWidth(LINE_POINTS);
        return stroke;
    }

    /** Marks without a line between them. */
    private static void marks(XDDFLineChartData.Series drawn, MarkerStyle shape, byte[] colour) {
        drawn.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        drawn.setMarkerStyle(shape);
        Marker.fill(drawn.getCTLineSer().getMarker(), colour);
    }

    private static void bars(XSSFChart chart, ChartData data, ChartCells cells) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        axes(categories, values, data.unit());
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        XDDFBarChartData plot = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        plot.setBarDirection(BarDirection.BAR);
        plot.setVaryColors(false);
        plot.setGapWidth(40);
        ChartData.Series series = data.series().get(0);
        XDDFBarChartData.Series drawn = (XDDFBarChartData.Series) add(plot, series, cells);
        drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PALETTE.get(0))));
        Whiskers.add(drawn, series.points(), cells);
        chart.plot(plot);
        label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0), data.unit());
    }

    /** Each bar's number at its end. */
    private static void label(CTBarSer series, Chart.Unit unit) {
        CTDLbls labels = series.addNewDLbls();
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode(unit == Chart.Unit.COUNT ? "#,##0" : "#,##0.0");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFChartData.Series add(XDDFChartData plot, ChartData.Series series, ChartCells cells) {
        List<ChartData.Point> points = series.points();
        String[] labels = points.stream().map(ChartData.Point::label).toArray(String[]::new);
        XDDFCategoryDataSource periods = XDDFDataSourcesFactory.fromArray(labels, cells.labels(points.size()));
        BigDecimal[] numbers = points.stream().map(ChartData.Point::value).toArray(BigDecimal[]::new);
        XDDFNumericalDataSource<BigDecimal> values = XDDFDataSourcesFactory.fromArray(numbers, cells.values(points));
        XDDFChartData.Series added = plot.addSeries(periods, values);
        added.setTitle(series.name(), cells.name());
        return added;
    }

    static void axes(XDDFChartAxis labels, XDDFValueAxis values, Chart.Unit unit) {
        values.setNumberFormat(unit == Chart.Unit.PER_CENT ? "0\"%\"" : "#,##0");
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMajorTickMark(AxisTickMark.NONE);
        labels.setMajorTickMark(AxisTickMark.NONE);
        XDDFLineProperties grid = stroke(GRID);
        values.getOrAddMajorGridProperties().setLineProperties(grid);
        values.getOrAddShapeProperties().setLineProperties(grid);
        labels.getOrAddShapeProperties().setLineProperties(stroke(BASELINE));
    }

    static XDDFLineProperties stroke(byte[] colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }

    private static void typeface(XSSFChart chart) {
        CTTextCharacterProperties letters =
                chart.getCTChartSpace().addNewTxPr().addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(TEXT_HUNDREDTHS);
        letters.addNewLatin().setTypeface("Arial");
        chart.getCTChartSpace().getTxPr().addNewBodyPr();
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_POINTS);
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}

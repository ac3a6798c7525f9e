package victimspack.publish.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** A funnel plot that Excel's user can edit: units as marks by base and value, limits and level as lines without marks. */
final class NativeFunnel {

    private static final double LINE_POINTS = 1.25;

    private NativeFunnel() {}

    static void draw(XSSFChart chart, ChartData data, ChartCells cells) {
        XDDFValueAxis bases = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        NativeChart.axes(bases, values, data.unit());
        bases.setMinimum(0);
        bases.setNumberFormat("#,##0");
        bases.setTitle("Number among whom was counted");
        values.setMinimum(data.lowest());
        values.setMaximum(data.highest());
        XDDFScatterChartData plot = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bases, values);
        plot.setVaryColors(false);
        plot.setStyle(ScatterStyle.LINE_MARKER);
        ChartCells place = cells;
        for (int i = 0; i < data.series().size(); i++) {
            ChartData.Series series = data.series().get(i);
            look(add(plot, series, place), series, i);
            place = place.after(series.points().size());
        }
        chart.plot(plot);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private static XDDFScatterChartData.Series add(
            XDDFScatterChartData plot, ChartData.Series series, ChartCells cells) {
        List<ChartData.Point> points = series.points();
        XDDFNumericalDataSource<BigDecimal> across = XDDFDataSourcesFactory.fromArray(
                points.stream().map(ChartData.Point::base).toArray(BigDecimal[]::new), cells.bases(points.size()));
        XDDFNumericalDataSource<BigDecimal> upwards = XDDFDataSourcesFactory.fromArray(
                points.stream().map(ChartData.Point::value).toArray(BigDecimal[]::new), cells.values(points));
        XDDFScatterChartData.Series added = (XDDFScatterChartData.Series) plot.addSeries(across, upwards);
        added.setTitle(series.name(), cells.name());
        added.setSmooth(false);
        return added;
    }

    private static void look(XDDFScatterChartData.Series drawn, ChartData.Series series, int index) {
        if (series.kind() != ChartData.Kind.LEVEL) {
            byte[] colour = NativeChart.PALETTE.get(index == 0 ? 0 : 2);
            drawn.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
            drawn.setMarkerStyle(index == 0 ? MarkerStyle.CIRCLE : MarkerStyle.TRIANGLE);
            Marker.fill(drawn.getCTScatterSer().getMarker(), colour);
            return;
        }
        XDDFLineProperties line = NativeChart.stroke(NativeChart.BASELINE);
        line.setWidth(LINE_POINTS);
        if (series.name().contains("95%")) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        drawn.setLineProperties(line);
        drawn.setMarkerStyle(MarkerStyle.NONE);
    }
}

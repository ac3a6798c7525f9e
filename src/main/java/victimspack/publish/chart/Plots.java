package victimspack.publish.chart;

import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;
import victimspack.pack.document.Chart;

/** The bare plot that all charts share: white ground, light grid across, no frame, no legend, no title. */
final class Plots {

    /** The outermost ticks' words reach beyond the plot. */
    private static final RectangleInsets ROOM_FOR_TICKS = new RectangleInsets(6, 0, 0, 10);

    private Plots() {}

    static CategoryPlot plot(
            CategoryDataset data,
            CategoryAxis categories,
            Chart.Unit unit,
            Scale scale,
            CategoryItemRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(data, categories, values(unit, scale), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Looks.GRID);
        plot.setRangeGridlineStroke(Looks.HAIRLINE);
        plot.setRangeZeroBaselineVisible(false);
        plot.setInsets(ROOM_FOR_TICKS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** Marks by two numbers: bases across, values upwards. */
    static XYPlot plot(XYDataset data, Scale bases, Chart.Unit unit, Scale scale, XYItemRenderer renderer) {
        NumberAxis across = values(Chart.Unit.COUNT, bases);
        across.setAxisLineVisible(true);
        across.setAxisLinePaint(Looks.AXIS);
        across.setAxisLineStroke(Looks.HAIRLINE);
        XYPlot plot = new XYPlot(data, across, values(unit, scale), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Looks.GRID);
        plot.setRangeGridlineStroke(Looks.HAIRLINE);
        plot.setInsets(ROOM_FOR_TICKS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static NumberAxis values(Chart.Unit unit, Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.low(), scale.high());
        axis.setTickUnit(new NumberTickUnit(scale.step(), Figures.ticks(unit, scale.step())));
        axis.setTickLabelFont(Looks.SMALL);
        axis.setTickLabelPaint(Looks.SECONDARY);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    static CategoryAxis categories() {
        CategoryAxis axis = new SparseAxis();
        axis.setTickLabelFont(Looks.SMALL);
        axis.setTickLabelPaint(Looks.SECONDARY);
        axis.setAxisLinePaint(Looks.AXIS);
        axis.setAxisLineStroke(Looks.HAIRLINE);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        return axis;
    }

    static JFreeChart chart(Plot plot) {
        JFreeChart chart = new JFreeChart(null, Looks.LABEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBorderVisible(false);
        chart.setBorderPaint(Color.WHITE);
        return chart;
    }
}

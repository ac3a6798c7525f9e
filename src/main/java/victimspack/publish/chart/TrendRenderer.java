package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

/** Lines with marks and, where there is but one, whiskers; a missing value breaks the line. */
final class TrendRenderer extends LineAndShapeRenderer {

    private final transient Chart.Trend trend;

    TrendRenderer(Chart.Trend trend) {
        super(true, true);
        this.trend = trend;
        for (int i = 0; i < trend.lines().size(); i++) {
            setSeriesPaint(i, Looks.SERIES.get(i));
            setSeriesStroke(i, Looks.LINE);
            setSeriesShape(i, Looks.mark(i));
        }
    }

    @Override
    public CategoryItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, CategoryPlot plot, int index, @Nullable PlotRenderingInfo info) {
        new TimesGround(trend.times(), new Canvas(graphics, area, plot)).draw();
        return super.initialise(graphics, area, plot, index, info);
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis periods,
            ValueAxis values,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        Interval interval = trend.lines().get(row).points().get(column).interval();
        if (pass == 0 && interval != null && trend.lines().size() == 1) {
            double x = periods.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            double from = values.valueToJava2D(interval.lower(), area, plot.getRangeAxisEdge());
            double to = values.valueToJava2D(interval.upper(), area, plot.getRangeAxisEdge());
            Whisker.vertical(graphics, Looks.AXIS, x, from, to);
        }
        super.drawItem(graphics, state, area, plot, periods, values, data, row, column, pass);
    }
}

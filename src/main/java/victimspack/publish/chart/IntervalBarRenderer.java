package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

/** Plain bars in one colour, with whiskers. */
final class IntervalBarRenderer extends BarRenderer {

    private final transient List<Chart.Bar> bars;

    IntervalBarRenderer(List<Chart.Bar> bars) {
        this.bars = bars;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setItemMargin(0);
        setSeriesPaint(0, Looks.SERIES.get(0));
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis values,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        super.drawItem(graphics, state, area, plot, names, values, data, row, column, pass);
        Interval interval = bars.get(column).interval();
        if (interval != null) {
            double y = names.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            double from = values.valueToJava2D(Math.max(0, interval.lower()), area, plot.getRangeAxisEdge());
            double to = values.valueToJava2D(interval.upper(), area, plot.getRangeAxisEdge());
            Whisker.horizontal(graphics, y, from, to);
        }
    }
}

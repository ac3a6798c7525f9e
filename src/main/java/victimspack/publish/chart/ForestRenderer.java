package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import victimspack.pack.document.Chart;

/** A mark on its interval: a dot, or a diamond in another colour where the estimate stands out. */
final class ForestRenderer extends AbstractCategoryItemRenderer {

    private static final int DOT = 0;
    private static final int DIAMOND = 3;

    private final transient List<Chart.Estimate> estimates;

    ForestRenderer(List<Chart.Estimate> estimates) {
        this.estimates = estimates;
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
        if (data.getValue(row, column) == null) {
            return;
        }
        Chart.Estimate estimate = estimates.get(column);
        double y = names.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
        Whisker.horizontal(
                graphics,
                y,
                values.valueToJava2D(estimate.interval().lower(), area, plot.getRangeAxisEdge()),
                values.valueToJava2D(estimate.interval().upper(), area, plot.getRangeAxisEdge()));
        double x = values.valueToJava2D(estimate.value().doubleValue(), area, plot.getRangeAxisEdge());
        graphics.setPaint(Looks.SERIES.get(estimate.marked() ? 2 : 0));
        graphics.fill(AffineTransform.getTranslateInstance(x, y)
                .createTransformedShape(Looks.mark(estimate.marked() ? DIAMOND : DOT)));
    }
}

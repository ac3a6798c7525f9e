package victimspack.publish.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of periods that wraps its labels and, where they are too many, shows every second, third or so. */
final class SparseAxis extends CategoryAxis {

    private static final double NARROWEST_LABEL = 24;
    private static final int LINES = 3;

    SparseAxis() {
        setMaximumCategoryLabelLines(LINES);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
        var categories = ((org.jfree.chart.plot.CategoryPlot) getPlot()).getCategories();
        int last = categories.size() - 1;
        int every = (int) Math.ceil(NARROWEST_LABEL / Math.max(1, width));
        if ((last - categories.indexOf(category)) % every != 0) {
            return new TextBlock();
        }
        return super.createLabel(category, width * every * 0.95f, edge, graphics);
    }
}

package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of periods that wraps its labels and, where they are too many, shows every second, third or so. */
final class SparseAxis extends CategoryAxis {

    private static final double NARROWEST_LABEL = 30;
    private static final double SHARE_OF_FIRST_LINE = 0.75;

    /** A fifth of the axis is left between the categories, where nothing but labels stands. */
    private static final float WITH_THE_GAP = 1.2f;

    SparseAxis() {
        setMaximumCategoryLabelWidthRatio(WITH_THE_GAP);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
        var categories = ((CategoryPlot) getPlot()).getCategories();
        int last = categories.size() - 1;
        int every = (int) Math.ceil(NARROWEST_LABEL / Math.max(1, width));
        if ((last - categories.indexOf(category)) % every != 0) {
            return new TextBlock();
        }
        double room = lineWidth(categories, width * every * 0.96);
        return new CentredLabel(TextBox.of(category.toString(), Looks.SMALL, Looks.SECONDARY, room));
    }

    /** Labels that do not all fit on one line are all broken into two. */
    private static double lineWidth(List<?> categories, double width) {
        double widest = categories.stream()
                .mapToDouble(category -> TextBox.width(category.toString(), Looks.SMALL))
                .max()
                .orElse(0);
        return widest <= width ? width : Math.min(width, widest * SHARE_OF_FIRST_LINE);
    }
}

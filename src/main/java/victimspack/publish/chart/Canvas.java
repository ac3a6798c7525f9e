package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;

/**
 * A plot after it was drawn, to write on.
 *
 * @param area where its values lie
 */
record Canvas(Graphics2D graphics, Rectangle2D area, CategoryPlot plot) {

    /** The middle of a category: of a period's column, or of a bar. */
    double middle(int column) {
        return plot.getDomainAxis()
                .getCategoryMiddle(column, plot.getCategories().size(), area, plot.getDomainAxisEdge());
    }

    /** Where a period's column begins: half way from the one before; of the one after the last, where that ends. */
    double left(int column) {
        double width = area.getWidth() / plot.getCategories().size();
        return column == 0 ? middle(0) - width / 2 : middle(column - 1) + width / 2;
    }

    /** Where a value lies on its axis. */
    double value(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
}

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

    /** Where a value lies on its axis. */
    double value(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
}

package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;

/**
 * What stands around a plot over time: the unit and the names of times above it, and words to the right.
 *
 * @param area the whole, with what stands around the plot
 */
record TimesFrame(Graphics2D graphics, Rectangle2D area, TimesNames names) {

    private static final double HEAD = 13;
    private static final double SIDE_GAP = 6;
    private static final double SIDE_LEAST = 66;

    /** The width that words beside the plot may have, where they are given a share of the whole. */
    double side(double share) {
        return Math.max(SIDE_LEAST, area.getWidth() * share);
    }

    /**
     * Draws the plot and what stands above it.
     *
     * @param axis the words for the unit
     * @param side the width of the widest words beside it
     * @return the plot, to write on
     */
    Canvas draw(JFreeChart chart, String axis, double side) {
        double head = HEAD + names.height();
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX(), area.getY() + head, area.getWidth() - side - SIDE_GAP, area.getHeight() - head);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, inner, null, info);
        TextBox.of(axis, Looks.SMALL, Looks.SECONDARY, area.getWidth()).drawTop(graphics, area.getX(), area.getY());
        Canvas canvas = new Canvas(graphics, info.getPlotInfo().getDataArea(), (CategoryPlot) chart.getPlot());
        names.draw(canvas, area.getY() + HEAD);
        return canvas;
    }

    /** Draws the words beside the plot. */
    void beside(Canvas canvas, List<SideLabels.Label> labels) {
        SideLabels.draw(graphics, labels, canvas.area().getMaxX() + SIDE_GAP, top(canvas), area.getMaxY());
    }

    /** How far up words at the plot may go. */
    private static double top(Canvas canvas) {
        return canvas.area().getY() - HEAD / 2;
    }
}

package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.UnaryOperator;
import victimspack.pack.document.Chart;

/** Draws one chart, at any width, with any graphics: vectors on paper and on screen come from the same calls. */
public interface ChartDrawer {

    /**
     * The drawer for a chart.
     *
     * @param shown what can be shown of a text, given the characters that the font has
     */
    static ChartDrawer of(Chart chart, UnaryOperator<String> shown) {
        if (chart instanceof Chart.Trend trend) {
            return new TrendDrawer(trend, shown);
        }
        if (chart instanceof Chart.Bars bars) {
            return new BarsDrawer(bars, shown);
        }
        if (chart instanceof Chart.Funnel funnel) {
            return new FunnelDrawer(funnel, shown);
        }
        if (chart instanceof Chart.Control control) {
            return new ControlDrawer(control, shown);
        }
        if (chart instanceof Chart.Controls controls) {
            return new ControlsDrawer(controls, shown);
        }
        if (chart instanceof Chart.Forest forest) {
            return new ForestDrawer(forest, shown);
        }
        return new MultiplesDrawer((Chart.Multiples) chart, shown);
    }

    /** The height that it needs at a width, both in points. */
    double height(double width);

    /** Draws it into an area, in points. */
    void draw(Graphics2D graphics, Rectangle2D area);
}

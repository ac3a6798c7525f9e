package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jspecify.annotations.Nullable;
import victimspack.grade.control.Variation;
import victimspack.pack.document.Chart;

/** A line of months, those out of the ordinary marked by shape and colour, on the ground between the process limits. */
final class ControlRenderer extends LineAndShapeRenderer {

    private final transient Chart.Control control;
    private final double size;

    /** @param size of the marks: 1 in a chart of its own, less in a small one */
    ControlRenderer(Chart.Control control, double size) {
        super(true, true);
        this.size = size;
        this.control = control;
        setSeriesPaint(0, Looks.SECONDARY);
        setSeriesStroke(0, Looks.WHISKER);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
        setDefaultOutlineStroke(Looks.WHISKER);
    }

    @Override
    public CategoryItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, CategoryPlot plot, int index, @Nullable PlotRenderingInfo info) {
        Canvas canvas = new Canvas(graphics, area, plot);
        new TimesGround(control.times(), canvas).draw();
        new LimitLines(control, canvas).draw();
        return super.initialise(graphics, area, plot, index, info);
    }

    private Variation variation(int column) {
        return control.months().get(column).variation();
    }

    @Override
    public Shape getItemShape(int row, int column) {
        return Looks.mark(variation(column), size);
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
        return variation(column) == Variation.NEUTRAL ? java.awt.Color.WHITE : Looks.ink(variation(column));
    }

    @Override
    public Paint getItemOutlinePaint(int row, int column) {
        return Looks.ink(variation(column));
    }
}

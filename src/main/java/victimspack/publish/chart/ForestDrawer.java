package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import victimspack.pack.document.Chart;

/** Differences with their intervals about a line at zero: headings and names to the left, the differences to the right. */
final class ForestDrawer implements ChartDrawer {

    private static final double ROW = 13;
    private static final double GAP = 7;
    private static final double INDENT = 8;
    private static final double AXIS = 14;
    private static final double FOOT = 12;
    private static final double NAMES_SHARE = 0.4;
    private static final RectangleInsets ROOM_FOR_TICKS = new RectangleInsets(2, 8, 0, 10);

    /** A row of the plot: a heading, which has no estimate, or an estimate. */
    private record Line(String words, Chart.Estimate estimate, boolean heading) {}

    private final List<Line> lines = new ArrayList<>();
    private final UnaryOperator<String> shown;
    private final Scale scale;

    ForestDrawer(Chart.Forest forest, UnaryOperator<String> shown) {
        this.shown = shown;
        for (Chart.Stand stand : forest.stands()) {
            lines.add(new Line(stand.title(), stand.estimates().get(0), true));
            stand.estimates().forEach(estimate -> lines.add(new Line(estimate.label(), estimate, false)));
        }
        this.scale = Scale.aboutZero(forest.stands().stream()
                .flatMap(stand -> stand.estimates().stream())
                .map(Chart.Estimate::interval)
                .toList());
    }

    @Override
    public double height(double width) {
        return ROW * lines.size() + AXIS + FOOT;
    }

    /** The chart without names and words. */
    JFreeChart chart() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            data.addValue(line.heading() ? null : line.estimate().value(), "", Integer.valueOf(i));
        }
        CategoryAxis names = Plots.categories();
        names.setTickLabelsVisible(false);
        names.setAxisLineVisible(false);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0);
        List<Chart.Estimate> estimates = lines.stream().map(Line::estimate).toList();
        CategoryPlot plot = Plots.plot(data, names, Chart.Unit.NUMBER, scale, new ForestRenderer(estimates));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(ROOM_FOR_TICKS);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.addRangeMarker(new ValueMarker(0, Looks.SECONDARY, Looks.WHISKER), Layer.BACKGROUND);
        return Plots.chart(plot);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double width = area.getWidth();
        double names = lines.stream()
                .mapToDouble(line -> name(line, width).width() + INDENT)
                .max()
                .orElse(0);
        double words = lines.stream()
                .mapToDouble(line -> words(line, width).width())
                .max()
                .orElse(0);
        double left = area.getX() + Math.min(names, width * NAMES_SHARE) + GAP;
        Rectangle2D inner =
                new Rectangle2D.Double(left, area.getY(), area.getMaxX() - left - words - GAP, area.getHeight() - FOOT);
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart chart = chart();
        chart.draw(graphics, inner, null, info);
        Rectangle2D plotted = info.getPlotInfo().getDataArea();
        Canvas canvas = new Canvas(graphics, plotted, (CategoryPlot) chart.getPlot());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double x = area.getX() + (line.heading() ? 0 : INDENT);
            name(line, width).drawMiddle(graphics, x, canvas.middle(i));
            if (!line.heading()) {
                words(line, width).drawMiddle(graphics, plotted.getMaxX() + GAP, canvas.middle(i));
            }
        }
        TextBox foot = TextBox.of("Percentage points from the reference group", Looks.SMALL, Looks.SECONDARY, width);
        foot.drawTop(
                graphics,
                Math.max(area.getX(), plotted.getCenterX() - foot.width() / 2),
                area.getMaxY() - foot.height());
    }

    private TextBox name(Line line, double width) {
        return TextBox.of(
                shown.apply(line.words()),
                line.heading() ? Looks.STRONG : Looks.LABEL,
                Looks.TEXT,
                line.heading() ? width : width * NAMES_SHARE - INDENT);
    }

    private TextBox words(Line line, double width) {
        return TextBox.of(shown.apply(line.estimate().words()), Looks.LABEL, Looks.TEXT, width);
    }
}

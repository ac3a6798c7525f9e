package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

/** Horizontal bars from zero: their names to the left, their values to the right, whiskers on them. */
final class BarsDrawer implements ChartDrawer {

    private static final double ROW = 17;
    private static final double GAP = 7;
    private static final double AXIS = 14;
    /** Shares of the plot's height: above the first and below the last bar, and all gaps between bars together. */
    private static final double MARGIN = 0.03;

    private static final double GAPS = 0.35;
    private static final double NAMES_SHARE = 0.34;
    private static final double WORDS_SHARE = 0.3;

    /** The outermost ticks' words reach beyond the bars on both sides. */
    private static final RectangleInsets ROOM_FOR_TICKS = new RectangleInsets(6, 8, 0, 10);

    private final Chart.Bars bars;
    private final UnaryOperator<String> shown;
    private final Scale scale;

    BarsDrawer(Chart.Bars bars, UnaryOperator<String> shown) {
        this.bars = bars;
        this.shown = shown;
        this.scale = Scale.fromZero(bars.unit(), shownValues(bars));
    }

    private static List<Double> shownValues(Chart.Bars bars) {
        List<Double> values = new ArrayList<>();
        for (Chart.Bar bar : bars.bars()) {
            values.add(bar.value().doubleValue());
            Interval interval = bar.interval();
            if (interval != null) {
                values.add(interval.upper());
            }
        }
        if (bars.level() != null) {
            values.add(bars.level().value().doubleValue());
        }
        return values;
    }

    @Override
    public double height(double width) {
        return head() + row(width) * bars.bars().size() + AXIS;
    }

    private double head() {
        return bars.level() == null ? 2 : 14;
    }

    /** All rows are as high as the one with most lines of text. */
    private double row(double width) {
        double most = ROW;
        for (Chart.Bar bar : bars.bars()) {
            most = Math.max(most, name(bar, width).height() + 3);
            most = Math.max(most, words(bar, width).height() + 3);
        }
        return most;
    }

    private TextBox name(Chart.Bar bar, double width) {
        return TextBox.of(shown.apply(bar.label()), Looks.LABEL, Looks.TEXT, width * NAMES_SHARE);
    }

    private TextBox words(Chart.Bar bar, double width) {
        return TextBox.of(shown.apply(bar.words()), Looks.LABEL, Looks.TEXT, width * WORDS_SHARE);
    }

    /** The chart without names and words. */
    JFreeChart chart() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> data.addValue(bar.value(), "", bar.label()));
        CategoryAxis names = Plots.categories();
        names.setTickLabelsVisible(false);
        names.setLowerMargin(MARGIN);
        names.setUpperMargin(MARGIN);
        names.setCategoryMargin(GAPS);
        CategoryPlot plot = Plots.plot(data, names, bars.unit(), scale, new IntervalBarRenderer(bars.bars()));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(ROOM_FOR_TICKS);
        plot.setRangeAxisLocation(org.jfree.chart.axis.AxisLocation.BOTTOM_OR_LEFT);
        if (bars.level() != null) {
            plot.addRangeMarker(
                    new ValueMarker(bars.level().value().doubleValue(), Looks.SECONDARY, Looks.DASHES),
                    Layer.FOREGROUND);
        }
        return Plots.chart(plot);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double width = area.getWidth();
        double names = widest(bars.bars().stream().map(bar -> name(bar, width)).toList());
        double words = widest(bars.bars().stream().map(bar -> words(bar, width)).toList());
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX() + names + GAP,
                area.getY() + head(),
                width - names - words - 2 * GAP,
                area.getHeight() - head());
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart chart = chart();
        chart.draw(graphics, inner, null, info);
        Rectangle2D plotted = info.getPlotInfo().getDataArea();
        Canvas canvas = new Canvas(graphics, plotted, (CategoryPlot) chart.getPlot());
        for (int i = 0; i < bars.bars().size(); i++) {
            double middle = canvas.middle(i);
            name(bars.bars().get(i), width).drawMiddle(graphics, area.getX(), middle);
            words(bars.bars().get(i), width).drawMiddle(graphics, plotted.getMaxX() + GAP, middle);
        }
        levelWords(canvas, area);
    }

    private static double widest(List<TextBox> boxes) {
        return boxes.stream().mapToDouble(TextBox::width).max().orElse(0);
    }

    private void levelWords(Canvas canvas, Rectangle2D area) {
        Chart.Level level = bars.level();
        if (level == null) {
            return;
        }
        double x = canvas.value(level.value().doubleValue());
        TextBox box = TextBox.of(shown.apply(level.words()), Looks.SMALL, Looks.SECONDARY, area.getWidth());
        double left = Math.max(area.getX(), Math.min(x - box.width() / 2, area.getMaxX() - box.width()));
        box.drawTop(canvas.graphics(), left, area.getY());
        canvas.graphics().setPaint(Looks.SECONDARY);
        canvas.graphics().setStroke(Looks.HAIRLINE);
        canvas.graphics()
                .draw(new Line2D.Double(
                        x, area.getY() + box.height(), x, canvas.area().getY()));
    }
}

package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import victimspack.pack.document.Chart;

/** Lines over time, with their names, the baseline's and the grades' words to the right. */
final class TrendDrawer implements ChartDrawer {

    private static final double LEAST_HEIGHT = 108;
    private static final double MOST_HEIGHT = 114;
    private static final double SIDE_SHARE = 0.24;

    private final Chart.Trend trend;
    private final UnaryOperator<String> shown;
    private final Scale scale;
    private final TimesNames names;

    TrendDrawer(Chart.Trend trend, UnaryOperator<String> shown) {
        this.trend = trend;
        this.shown = shown;
        this.scale = TrendPlot.scale(trend);
        this.names = new TimesNames(trend.times(), shown);
    }

    @Override
    public double height(double width) {
        return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, width * 0.36)) + names.height();
    }

    /** The chart without the words beside it. */
    JFreeChart chart() {
        return TrendPlot.chart(trend, scale, shown);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        TimesFrame frame = new TimesFrame(graphics, area, names);
        double side = frame.side(SIDE_SHARE);
        double used = boxes(side).stream().mapToDouble(TextBox::width).max().orElse(0);
        Canvas canvas = frame.draw(chart(), axisWords(), used);
        new PointValues(trend, canvas).draw();
        frame.beside(canvas, sideLabels(canvas, side));
    }

    /** The unit, and where the axis does not start at zero. */
    String axisWords() {
        return Figures.axis(trend.unit(), scale);
    }

    private List<TextBox> boxes(double width) {
        List<TextBox> boxes = new ArrayList<>();
        trend.lines().forEach(line -> boxes.add(name(line, width)));
        trend.bands().forEach(band -> boxes.add(grade(band, width)));
        Chart.Level level = trend.level();
        if (level != null) {
            boxes.add(level(level, width));
        }
        return boxes;
    }

    private TextBox name(Chart.Line line, double width) {
        return TextBox.of(endWords(line), Looks.STRONG, Looks.TEXT, width);
    }

    private TextBox level(Chart.Level level, double width) {
        return TextBox.of(shown.apply(level.words()), Looks.LABEL, Looks.TEXT, width);
    }

    private TextBox grade(Chart.Band band, double width) {
        return TextBox.of(band.grade().words(), Looks.SMALL, Looks.ink(band.grade()), width);
    }

    /** A line's name; of several lines also the last value, which is not written at the point. */
    private String endWords(Chart.Line line) {
        String name = shown.apply(line.name());
        BigDecimal last = line.points().isEmpty()
                ? null
                : line.points().get(line.points().size() - 1).value();
        return trend.lines().size() == 1 || last == null ? name : name + " " + Figures.value(trend.unit(), last);
    }

    private List<SideLabels.Label> sideLabels(Canvas canvas, double width) {
        List<SideLabels.Label> labels = new ArrayList<>();
        for (Chart.Line line : trend.lines()) {
            BigDecimal end = lastKnown(line);
            if (end != null) {
                labels.add(new SideLabels.Label(name(line, width), canvas.value(end.doubleValue())));
            }
        }
        for (Chart.Band band : trend.bands()) {
            double top = canvas.value(Math.min(scale.high(), band.to().doubleValue()));
            double bottom = canvas.value(Math.max(scale.low(), band.from().doubleValue()));
            if (top < bottom) {
                labels.add(new SideLabels.Label(grade(band, width), (top + bottom) / 2));
            }
        }
        Chart.Level level = trend.level();
        if (level != null) {
            labels.add(new SideLabels.Label(
                    level(level, width), canvas.value(level.value().doubleValue())));
        }
        return labels;
    }

    private static @Nullable BigDecimal lastKnown(Chart.Line line) {
        BigDecimal known = null;
        for (Chart.Point point : line.points()) {
            known = point.value() == null ? known : point.value();
        }
        return known;
    }
}

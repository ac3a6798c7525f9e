package victimspack.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Interval;
import victimspack.pack.Chart;

/** Lines over time, named at their ends, over the grades' pale grounds. */
final class TrendDrawer implements ChartDrawer {

    private static final double HEAD = 14;
    private static final double SIDE_GAP = 6;
    private static final double SIDE_SHARE = 0.27;
    private static final double ROOM_FOR_VALUE = 31;
    private static final double ROOM_FOR_BAND_WORD = 11;

    private final Chart.Trend trend;
    private final UnaryOperator<String> shown;
    private final Scale scale;

    TrendDrawer(Chart.Trend trend, UnaryOperator<String> shown) {
        this.trend = trend;
        this.shown = shown;
        this.scale = Scale.forLines(trend.unit(), shownValues(trend));
    }

    private static List<Double> shownValues(Chart.Trend trend) {
        List<Double> values = new ArrayList<>();
        for (Chart.Line line : trend.lines()) {
            for (Chart.Point point : line.points()) {
                addIfPresent(values, point.value());
                Interval interval = point.interval();
                if (interval != null && trend.lines().size() == 1) {
                    values.add(interval.lower());
                    values.add(interval.upper());
                }
            }
        }
        addIfPresent(values, trend.level() == null ? null : trend.level().value());
        return values;
    }

    private static void addIfPresent(List<Double> values, @Nullable BigDecimal value) {
        if (value != null) {
            values.add(value.doubleValue());
        }
    }

    @Override
    public double height(double width) {
        return Math.min(178, Math.max(150, width * 0.36));
    }

    /** The chart without the words beside it. */
    JFreeChart chart() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Chart.Line line : trend.lines()) {
            line.points().forEach(point -> data.addValue(point.value(), line.name(), shown.apply(point.label())));
        }
        CategoryPlot plot = Plots.plot(data, Plots.categories(), trend.unit(), scale, new TrendRenderer(trend));
        trend.bands().forEach(band -> addBand(plot, band));
        if (trend.level() != null) {
            ValueMarker level = new ValueMarker(trend.level().value().doubleValue(), Looks.SECONDARY, Looks.DASHES);
            plot.addRangeMarker(level, Layer.BACKGROUND);
        }
        return Plots.chart(plot);
    }

    private void addBand(CategoryPlot plot, Chart.Band band) {
        double from = Math.max(scale.low(), band.from().doubleValue());
        double to = Math.min(scale.high(), band.to().doubleValue());
        if (to <= from) {
            return;
        }
        IntervalMarker marker = new IntervalMarker(from, to, Looks.tint(band.grade()));
        marker.setAlpha(1f);
        plot.addRangeMarker(marker, Layer.BACKGROUND);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double side = side(area.getWidth());
        Rectangle2D inner = new Rectangle2D.Double(
                area.getX(), area.getY() + HEAD, area.getWidth() - side - SIDE_GAP, area.getHeight() - HEAD);
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart chart = chart();
        chart.draw(graphics, inner, null, info);
        Rectangle2D plotted = info.getPlotInfo().getDataArea();
        TextBox.of(unitWords(), Looks.SMALL, Looks.SECONDARY, area.getWidth())
                .drawTop(graphics, area.getX(), area.getY());
        Canvas canvas = new Canvas(graphics, plotted, (CategoryPlot) chart.getPlot());
        bandWords(canvas);
        values(canvas);
        SideLabels.draw(
                graphics,
                sideLabels(canvas, side),
                plotted.getMaxX() + SIDE_GAP,
                area.getY() + HEAD / 2,
                plotted.getMaxY() + HEAD);
    }

    private String unitWords() {
        String unit = switch (trend.unit()) {
            case PER_CENT -> "Per cent";
            case COUNT -> "Number";
            case NUMBER -> "Value";
        };
        return scale.startsAtZero()
                ? unit
                : unit + " (the axis starts at "
                        + Figures.ticks(trend.unit(), scale.step()).format(scale.low()) + ")";
    }

    private double side(double width) {
        double most = width * SIDE_SHARE;
        double widest = 0;
        for (String words : sideWords()) {
            widest = Math.max(
                    widest, TextBox.of(words, Looks.LABEL, Looks.TEXT, most).width());
        }
        return Math.min(widest, Math.max(most, 70));
    }

    private List<String> sideWords() {
        List<String> words = new ArrayList<>();
        trend.lines().forEach(line -> words.add(endWords(line)));
        if (trend.level() != null) {
            words.add(shown.apply(trend.level().words()));
        }
        return words;
    }

    private String endWords(Chart.Line line) {
        String name = shown.apply(line.name());
        BigDecimal last = last(line);
        return trend.lines().size() == 1 || last == null ? name : name + " " + Figures.value(trend.unit(), last);
    }

    private static @Nullable BigDecimal last(Chart.Line line) {
        return line.points().isEmpty()
                ? null
                : line.points().get(line.points().size() - 1).value();
    }

    private List<SideLabels.Label> sideLabels(Canvas canvas, double side) {
        List<SideLabels.Label> labels = new ArrayList<>();
        for (Chart.Line line : trend.lines()) {
            BigDecimal end = lastKnown(line);
            if (end != null) {
                TextBox box = TextBox.of(endWords(line), Looks.STRONG, Looks.TEXT, side);
                labels.add(new SideLabels.Label(box, canvas.y(end.doubleValue())));
            }
        }
        if (trend.level() != null) {
            TextBox box = TextBox.of(shown.apply(trend.level().words()), Looks.LABEL, Looks.SECONDARY, side);
            labels.add(new SideLabels.Label(box, canvas.y(trend.level().value().doubleValue())));
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

    private void bandWords(Canvas canvas) {
        for (Chart.Band band : trend.bands()) {
            double top = canvas.y(Math.min(scale.high(), band.to().doubleValue()));
            double bottom = canvas.y(Math.max(scale.low(), band.from().doubleValue()));
            if (bottom - top >= ROOM_FOR_BAND_WORD) {
                TextBox.of(
                                band.grade().words(),
                                Looks.SMALL,
                                Looks.ink(band.grade()),
                                canvas.area().getWidth())
                        .drawTop(canvas.graphics(), canvas.area().getX() + 3, top + 1);
            }
        }
    }

    /** Each point's value over its whisker where there is room, otherwise the last one's alone. */
    private void values(Canvas canvas) {
        if (trend.lines().size() != 1) {
            return;
        }
        List<Chart.Point> points = trend.lines().get(0).points();
        boolean all = canvas.area().getWidth() / Math.max(1, points.size()) >= ROOM_FOR_VALUE;
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value != null && (all || i == points.size() - 1)) {
                Interval interval = points.get(i).interval();
                double top = interval == null ? value.doubleValue() : interval.upper();
                canvas.above(Figures.value(trend.unit(), value), i, top, i == points.size() - 1);
            }
        }
    }

    /** Where a drawn plot lies. */
    private record Canvas(Graphics2D graphics, Rectangle2D area, CategoryPlot plot) {

        double y(double value) {
            return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
        }

        void above(String words, int column, double value, boolean strong) {
            int columns = plot.getCategories().size();
            double middle = plot.getDomainAxis().getCategoryMiddle(column, columns, area, plot.getDomainAxisEdge());
            TextBox box = TextBox.of(words, strong ? Looks.STRONG : Looks.SMALL, Looks.TEXT, area.getWidth());
            box.drawTop(graphics, middle - box.width() / 2, y(value) - box.height() - 2.5);
        }
    }
}

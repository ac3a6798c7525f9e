package victimspack.publish.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

/** The lines of a trend over the grades' grounds and the baseline, without the words beside them. */
final class TrendPlot {

    private TrendPlot() {}

    static JFreeChart chart(Chart.Trend trend, Scale scale, UnaryOperator<String> shown) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Chart.Line line : trend.lines()) {
            line.points().forEach(point -> data.addValue(point.value(), line.name(), shown.apply(point.label())));
        }
        CategoryPlot plot = Plots.plot(data, Plots.categories(), trend.unit(), scale, new TrendRenderer(trend));
        trend.bands().forEach(band -> addBand(plot, band, scale));
        Chart.Level level = trend.level();
        if (level != null) {
            plot.addRangeMarker(
                    new ValueMarker(level.value().doubleValue(), Looks.SECONDARY, Looks.DASHES), Layer.BACKGROUND);
        }
        return Plots.chart(plot);
    }

    private static void addBand(CategoryPlot plot, Chart.Band band, Scale scale) {
        double from = Math.max(scale.low(), band.from().doubleValue());
        double to = Math.min(scale.high(), band.to().doubleValue());
        if (from < to) {
            IntervalMarker ground = new IntervalMarker(from, to, Looks.tint(band.grade()));
            ground.setAlpha(1f);
            plot.addRangeMarker(ground, Layer.BACKGROUND);
        }
    }

    /** The scale that holds every value, whisker and the baseline. */
    static Scale scale(Chart.Trend trend) {
        List<Double> values = new ArrayList<>();
        trend.lines()
                .forEach(line -> line.points()
                        .forEach(point -> add(values, point, trend.lines().size() == 1)));
        Chart.Level level = trend.level();
        add(values, level == null ? null : level.value());
        return Scale.forLines(trend.unit(), values);
    }

    private static void add(List<Double> values, Chart.Point point, boolean withWhisker) {
        add(values, point.value());
        Interval interval = point.interval();
        if (withWhisker && interval != null) {
            values.add(interval.lower());
            values.add(interval.upper());
        }
    }

    private static void add(List<Double> values, @Nullable BigDecimal value) {
        if (value != null) {
            values.add(value.doubleValue());
        }
    }
}

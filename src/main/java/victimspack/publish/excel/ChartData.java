package victimspack.publish.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Interval;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;

/**
 * The numbers behind one native chart, as rows of the table that the chart takes them from.
 *
 * @param title  above the chart
 * @param alt    what it shows, in words
 * @param source below it; empty where the next chart's says it
 * @param shape  lines, bars, or marks by two numbers
 * @param unit   of all values
 * @param series at least one, all with the same labels
 */
record ChartData(String title, String alt, String source, Shape shape, Chart.Unit unit, List<Series> series) {

    private static final double STEP = 5;

    enum Shape {
        LINES,
        BARS,
        FUNNEL
    }

    /** How a series is drawn. */
    enum Kind {
        /** A line with dots, or a set of bars. */
        VALUES,
        /** A dashed line without dots: a baseline, a limit. */
        LEVEL,
        /** Months out of the ordinary: marks of a shape each, without a line. */
        IMPROVEMENT,
        CONCERN,
        NEUTRAL,
        /** Periods that are no guide to what is usual. */
        EXCEPTIONAL,
        /** The first period after a break in the series. */
        BREAK
    }

    /** A line, or a set of bars or marks. */
    record Series(String name, Kind kind, List<Point> points) {}

    /**
     * A row of the table; a gap has no value.
     *
     * @param base where it lies across a funnel plot; null in other charts
     */
    record Point(
            String label,
            @Nullable BigDecimal value,
            @Nullable Interval interval,
            @Nullable BigDecimal base) {

        Point(String label, @Nullable BigDecimal value, @Nullable Interval interval) {
            this(label, value, interval, null);
        }

        /** How far the interval reaches below the value; null where there is none. */
        @Nullable
        BigDecimal toLower() {
            return value == null || interval == null ? null : value.subtract(BigDecimal.valueOf(interval.lower()));
        }

        /** How far the interval reaches above the value; null where there is none. */
        @Nullable
        BigDecimal toUpper() {
            return value == null || interval == null
                    ? null
                    : BigDecimal.valueOf(interval.upper()).subtract(value);
        }
    }

    /** Where an axis of percentages begins so that every value and interval lies on it: a multiple of 5, not below 0. */
    double lowest() {
        double least = ends().min().orElse(0);
        return Math.max(0, Math.floor((least - 1) / STEP) * STEP);
    }

    /** Where it ends: a multiple of 5, not above 100 unless a value is. */
    double highest() {
        double most = ends().max().orElse(100);
        double end = Math.ceil((most + 1) / STEP) * STEP;
        return most <= 100 ? Math.min(100, end) : end;
    }

    /** Whether an axis from zero, as on the page, has room for every value and interval. */
    boolean isAboveZero() {
        return ends().allMatch(end -> end >= 0);
    }

    private DoubleStream ends() {
        return series.stream().flatMap(one -> one.points().stream()).flatMapToDouble(ChartData::ends);
    }

    private static DoubleStream ends(Point point) {
        BigDecimal value = point.value();
        Interval interval = point.interval();
        if (value == null) {
            return DoubleStream.empty();
        }
        return interval == null
                ? DoubleStream.of(value.doubleValue())
                : DoubleStream.of(value.doubleValue(), interval.lower(), interval.upper());
    }

    /** The native charts that show a figure: one, or one for each of its small charts. */
    static List<ChartData> of(Block.Figure figure) {
        String title = "Figure " + figure.number() + ". " + figure.title();
        if (figure.chart() instanceof Chart.Multiples multiples) {
            return multiples(title, figure, multiples);
        }
        return List.of(single(title, figure));
    }

    private static ChartData single(String title, Block.Figure figure) {
        if (figure.chart() instanceof Chart.Trend trend) {
            return new ChartData(title, figure.alt(), figure.source(), Shape.LINES, trend.unit(), lines(trend));
        }
        if (figure.chart() instanceof Chart.Funnel funnel) {
            return new ChartData(
                    title, figure.alt(), figure.source(), Shape.FUNNEL, funnel.unit(), FunnelSeries.of(funnel));
        }
        if (figure.chart() instanceof Chart.Control control) {
            return new ChartData(
                    title, figure.alt(), figure.source(), Shape.LINES, control.unit(), ControlSeries.of(control));
        }
        Chart.Bars bars = (Chart.Bars) figure.chart();
        return new ChartData(title, figure.alt(), figure.source(), Shape.BARS, bars.unit(), List.of(bars(bars)));
    }

    private static List<Series> lines(Chart.Trend trend) {
        List<Series> all = new ArrayList<>();
        trend.lines().forEach(line -> all.add(line(line)));
        if (!all.isEmpty()) {
            all.addAll(TimesSeries.of(trend.times(), all.get(0).points()));
        }
        Chart.Level level = trend.level();
        if (level != null && !trend.lines().isEmpty()) {
            List<Point> across = trend.lines().get(0).points().stream()
                    .map(point -> new Point(point.label(), level.value(), null))
                    .toList();
            all.add(new Series(level.words(), Kind.LEVEL, across));
        }
        return all;
    }

    private static Series line(Chart.Line line) {
        return new Series(
                line.name(),
                Kind.VALUES,
                line.points().stream()
                        .map(point -> new Point(point.label(), point.value(), point.interval()))
                        .toList());
    }

    /** A baseline among bars becomes the last bar, named by its words. */
    private static Series bars(Chart.Bars bars) {
        List<Point> points = new ArrayList<>();
        bars.bars().forEach(bar -> points.add(new Point(bar.label(), bar.value(), bar.interval())));
        Chart.Level level = bars.level();
        if (level != null) {
            points.add(new Point(level.words(), level.value(), null));
        }
        return new Series("All categories", Kind.VALUES, points);
    }

    private static List<ChartData> multiples(String title, Block.Figure figure, Chart.Multiples multiples) {
        List<ChartData> charts = new ArrayList<>();
        for (Chart.Multiple multiple : multiples.charts()) {
            boolean last = charts.size() == multiples.charts().size() - 1;
            charts.add(new ChartData(
                    title + ": " + multiple.title() + ", " + multiple.grade().words(),
                    multiple.title() + ". " + figure.alt(),
                    last ? figure.source() : "",
                    Shape.LINES,
                    multiples.unit(),
                    List.of(line(multiple.line()))));
        }
        return charts;
    }
}

package victimspack.pack.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Baseline;
import victimspack.grade.Interval;
import victimspack.grade.Notation;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Words;

/** The line of a graded measure over the quarters shown, with its baseline and the ground of each grade. */
public final class TrendChart {

    private static final int PLACES = 6;

    /** Fewer values than these make no line. */
    private static final int FEWEST = 2;

    private TrendChart() {}

    /** The figure, or nothing where too few quarters have a value that can be relied on. */
    public static Optional<Block.Figure> figure(Results results, Result result) {
        Measure measure = result.measure();
        if (reliable(results, measure) < FEWEST) {
            return Optional.empty();
        }
        Chart.Line line = line(results, measure);
        ChartTimes times = ChartTimes.of(results, measure);
        Chart.Trend chart = new Chart.Trend(
                unit(result),
                List.of(line),
                level(result),
                GradeBands.of(result, top(result, line)),
                times.quarters(results.shown()));
        String window = Shown.windowWords(measure);
        String title =
                "%s%s, %s".formatted(measure.title(), window == null ? "" : ", " + window, Words.span(results.shown()));
        return Optional.of(new Block.Figure(
                "figure-" + measure.id(),
                "",
                title,
                chart,
                TrendWords.alt(results, result),
                source(measure, line) + times.key(chart.times())));
    }

    private static String source(Measure measure, Chart.Line line) {
        String from = measure.kind() == Kind.SUPPLIED ? "figures.csv" : "the extracts listed in Appendix B";
        boolean drawn = line.points().stream().anyMatch(point -> point.interval() != null);
        String whiskers = drawn ? " Whiskers show the 95% interval." : "";
        return "Source: " + from + "." + whiskers;
    }

    /**
     * Why there is no figure, in a sentence; empty where there is one, where nobody would look for one in a first quarter, and
     * where the numbers are confidential, which is said elsewhere.
     */
    public static Optional<String> whyNone(Results results, Measure measure) {
        boolean hidden = results.shown().stream()
                .flatMap(quarter -> results.result(measure.id(), quarter).stream())
                .anyMatch(result -> result.graded().tally().hidden());
        if (hidden || results.shown().size() < FEWEST || reliable(results, measure) >= FEWEST) {
            return Optional.empty();
        }
        String base = measure.isPercentage() ? " on a base of at least " + measure.minimumBase() : "";
        return Optional.of("There is no chart, as fewer than %s of the quarters shown have a value%s."
                .formatted(Words.number(FEWEST), base));
    }

    private static long reliable(Results results, Measure measure) {
        return results.shown().stream()
                .flatMap(quarter -> results.result(measure.id(), quarter).stream())
                .filter(result -> !result.lowBase())
                .filter(result -> point(result.quarter(), result).value() != null)
                .count();
    }

    /** The values that the grades are about. */
    public static Chart.Line line(Results results, Measure measure) {
        List<Chart.Point> points = new ArrayList<>();
        for (Quarter quarter : results.shown()) {
            points.add(results.result(measure.id(), quarter)
                    .map(result -> point(quarter, result))
                    .orElse(new Chart.Point(quarter.inShort(), null, null)));
        }
        return new Chart.Line(measure.title(), List.copyOf(points));
    }

    private static Chart.Point point(Quarter quarter, Result result) {
        BigFraction exact = result.graded().exact();
        if (exact == null) {
            return new Chart.Point(quarter.inShort(), null, null);
        }
        boolean percentage = Shown.isPercentage(result);
        return new Chart.Point(
                quarter.inShort(),
                drawn(exact, percentage),
                percentage
                        ? inPerCent(result.graded().interval())
                        : result.graded().interval());
    }

    /** The interval times 100, for an axis of percentages; null stays null. */
    public static @Nullable Interval inPerCent(@Nullable Interval interval) {
        return interval == null ? null : new Interval(interval.lower() * 100, interval.upper() * 100);
    }

    /** A value as it is drawn: percentages in per cent. */
    public static BigDecimal drawn(BigFraction exact, boolean percentage) {
        return Numbers.rounded(percentage ? exact.multiply(100) : exact, PLACES);
    }

    /** What the measure's axis counts in. */
    public static Chart.Unit unit(Result result) {
        Notation notation = Notation.of(result.measure());
        return switch (notation) {
            case PERCENT -> Chart.Unit.PER_CENT;
            case COUNT -> Chart.Unit.COUNT;
            case NUMBER -> Chart.Unit.NUMBER;
        };
    }

    private static Chart.@Nullable Level level(Result result) {
        Baseline baseline = result.baseline();
        return baseline == null
                ? null
                : new Chart.Level(
                        drawn(baseline.exact(), Shown.isPercentage(result)), "Baseline " + Shown.baseline(result));
    }

    /** The highest value that the chart's ground must reach. */
    private static BigDecimal top(Result result, Chart.Line line) {
        if (Shown.isPercentage(result)) {
            return BigDecimal.valueOf(100);
        }
        BigDecimal highest = line.points().stream()
                .map(Chart.Point::value)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Chart.Level level = level(result);
        BigDecimal reach = level == null ? highest : highest.max(level.value());
        return reach.multiply(new BigDecimal("1.2"));
    }
}

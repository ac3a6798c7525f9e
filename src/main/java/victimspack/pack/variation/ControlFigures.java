package victimspack.pack.variation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.MonthlyControl;
import victimspack.grade.Notation;
import victimspack.grade.Numbers;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.grade.control.Variation;
import victimspack.measure.Measure;
import victimspack.pack.chart.TrendChart;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Words;

/** Control charts of measures, with alternative texts from their points. */
public final class ControlFigures {

    private ControlFigures() {}

    /**
     * One measure's chart.
     *
     * @param table where its months stand in figures, such as {@code the table below}
     */
    public static Block.Figure of(MonthsSay months, String table) {
        Chart.Control chart = chart(months);
        return new Block.Figure(
                "figure-" + months.measure().id() + "-months",
                "",
                "%s by month, %s".formatted(months.measure().title(), span(months)),
                chart,
                (isLimited(months) ? "Control chart. " : "Line chart. ") + alt(months),
                "Source: %s.%s%s"
                        .formatted(
                                table,
                                isLimited(months) ? " " + key(List.of(chart)) : "",
                                months.times().key(chart.times())));
    }

    /** The charts of several measures, small and side by side. */
    public static Block.Figure of(List<MonthsSay> several, String id, String title, String table) {
        List<Chart.Control> charts = several.stream().map(ControlFigures::chart).toList();
        return new Block.Figure(
                id,
                "",
                title,
                new Chart.Controls(charts),
                "Small control charts, one a measure. "
                        + several.stream()
                                .map(months -> months.measure().title() + ": " + alt(months))
                                .collect(Collectors.joining(" ")),
                "Source: %s. Each chart has a scale of its own. %s%s"
                        .formatted(table, key(charts), times(several, charts)));
    }

    /** What is shaded and marked in several charts: each period once. */
    private static String times(List<MonthsSay> several, List<Chart.Control> charts) {
        return IntStream.range(0, charts.size())
                .mapToObj(i -> several.get(i).times().key(charts.get(i).times()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining());
    }

    private static boolean isLimited(MonthsSay months) {
        return months.points().stream().anyMatch(point -> point.limits() != null);
    }

    private static String span(MonthsSay months) {
        List<ControlPoint> points = months.points();
        return Words.month(points.get(0).observation().month()) + " to "
                + Words.month(points.get(points.size() - 1).observation().month());
    }

    private static Chart.Control chart(MonthsSay months) {
        List<Chart.Month> drawn = new ArrayList<>();
        List<YearMonth> all = new ArrayList<>();
        YearMonth last = months.latest().orElseThrow().observation().month();
        YearMonth month = months.points().get(0).observation().month();
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            drawn.add(month(months, month));
            all.add(month);
        }
        Measure measure = months.measure();
        Chart.Level target = MonthlyControl.target(measure)
                .map(Numbers::exact)
                .map(exact -> new Chart.Level(
                        TrendChart.drawn(exact, measure.isPercentage()),
                        "Target " + Notation.of(measure).show(exact)))
                .orElse(null);
        return new Chart.Control(
                TrendChart.unit(months.result()),
                measure.title(),
                List.copyOf(drawn),
                target,
                months.times().months(all));
    }

    private static Chart.Month month(MonthsSay months, YearMonth month) {
        return months.point(month)
                .map(point -> new Chart.Month(
                        Words.shortMonth(month),
                        drawn(months, months.exact(point)),
                        limits(months, point.limits()),
                        months.variation(point)))
                .orElse(new Chart.Month(Words.shortMonth(month), null, null, Variation.NOT_TESTED));
    }

    private static Chart.@Nullable Limits limits(MonthsSay months, @Nullable Limits limits) {
        return limits == null
                ? null
                : new Chart.Limits(
                        drawn(months, limits.mean()), drawn(months, limits.lower()), drawn(months, limits.upper()));
    }

    private static BigDecimal drawn(MonthsSay months, double number) {
        return drawn(months, Numbers.exact(BigDecimal.valueOf(number)));
    }

    private static BigDecimal drawn(MonthsSay months, BigFraction exact) {
        return TrendChart.drawn(exact, months.measure().isPercentage());
    }

    /** What a chart shows, made from its points: the latest month, the usual range, and the months out of the ordinary. */
    private static String alt(MonthsSay months) {
        List<String> leftOut = months.leftOut().stream()
                .map(period -> "%s (%s)".formatted(period.months(), period.name()))
                .toList();
        return usual(months)
                + (leftOut.isEmpty() ? "" : " Exceptional, and not tested: %s.".formatted(Words.list(leftOut)));
    }

    private static String usual(MonthsSay months) {
        ControlPoint latest = months.latest().orElseThrow();
        StringBuilder words = new StringBuilder("%s in %s"
                .formatted(months.show(latest), Words.month(latest.observation().month())));
        Limits limits = latest.limits();
        if (limits == null) {
            ControlPoint first = months.points().get(0);
            return words.append("; %s in %s."
                            .formatted(
                                    months.show(first),
                                    Words.month(first.observation().month())))
                    .toString();
        }
        words.append("; usual range %s, mean %s".formatted(months.range(limits), months.show(limits.mean())));
        List<String> special = stretches(months);
        return words.append(
                        special.isEmpty()
                                ? "; no month out of the ordinary."
                                : "; out of the ordinary: " + Words.list(special) + ".")
                .toString();
    }

    /** Months out of the ordinary, those of one kind that follow each other together. */
    private static List<String> stretches(MonthsSay months) {
        List<String> stretches = new ArrayList<>();
        List<ControlPoint> points = months.points();
        for (int from = 0; from < points.size(); from++) {
            Variation variation = months.variation(points.get(from));
            int to = from;
            while (to + 1 < points.size() && months.variation(points.get(to + 1)) == variation) {
                to++;
            }
            if (variation.isSpecial()) {
                stretches.add(stretch(points.get(from), points.get(to), variation));
            }
            from = to;
        }
        return stretches;
    }

    private static String stretch(ControlPoint first, ControlPoint last, Variation variation) {
        String until = first.equals(last)
                ? ""
                : " to " + Words.month(last.observation().month());
        return "%s%s (%s)"
                .formatted(
                        Words.month(first.observation().month()),
                        until,
                        variation.words().toLowerCase(Locale.ENGLISH));
    }

    /** What the band and the marks that occur mean. */
    private static String key(List<Chart.Control> charts) {
        List<String> marks = List.of(Variation.IMPROVEMENT, Variation.CONCERN, Variation.NEUTRAL).stream()
                .filter(variation -> charts.stream()
                        .flatMap(chart -> chart.months().stream())
                        .anyMatch(month -> month.variation() == variation))
                .map(ControlFigures::mark)
                .toList();
        String band = "The band is the usual range about the mean";
        return marks.isEmpty() ? band + "." : band + "; months out of the ordinary: " + Words.series(marks) + ".";
    }

    private static String mark(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> "diamond, improvement";
            case CONCERN -> "cross, concern";
            default -> "square, neutral";
        };
    }
}

package victimspack.publish.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import victimspack.pack.document.Chart;
import victimspack.publish.excel.ChartData.Kind;
import victimspack.publish.excel.ChartData.Point;
import victimspack.publish.excel.ChartData.Series;

/**
 * Exceptional periods and breaks in the series of a chart over time, each as a series of marks of its own on the line's points:
 * a native chart has no shaded ground that a user could move with it.
 */
final class TimesSeries {

    private TimesSeries() {}

    /** @param points of the chart's first line */
    static List<Series> of(Chart.Times times, List<Point> points) {
        List<Series> all = new ArrayList<>();
        for (Chart.Shade shade : times.shades()) {
            add(
                    all,
                    "Exceptional: " + shade.name(),
                    Kind.EXCEPTIONAL,
                    marked(points, i -> i >= shade.first() && i <= shade.last()));
        }
        for (Chart.Cut cut : times.cuts()) {
            add(all, cut.words(), Kind.BREAK, marked(points, i -> i == cut.first()));
        }
        return all;
    }

    private static void add(List<Series> all, String name, Kind kind, List<Point> points) {
        if (points.stream().anyMatch(point -> point.value() != null)) {
            all.add(new Series(name, kind, points));
        }
    }

    private static List<Point> marked(List<Point> points, IntPredicate marked) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> new Point(
                        points.get(i).label(), marked.test(i) ? points.get(i).value() : null, null))
                .toList();
    }
}

package victimspack.publish.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victimspack.grade.control.Variation;
import victimspack.pack.document.Chart;
import victimspack.publish.excel.ChartData.Kind;
import victimspack.publish.excel.ChartData.Point;
import victimspack.publish.excel.ChartData.Series;

/** A control chart as series: its months, its levels, and the months out of the ordinary once more as marks. */
final class ControlSeries {

    private ControlSeries() {}

    static List<Series> of(Chart.Control control) {
        List<Series> all = new ArrayList<>();
        all.add(new Series(control.name(), Kind.VALUES, points(control, Chart.Month::value)));
        if (control.months().stream().anyMatch(month -> month.limits() != null)) {
            all.add(level(control, "Mean", Chart.Limits::mean));
            all.add(level(control, "Lower process limit", Chart.Limits::lower));
            all.add(level(control, "Upper process limit", Chart.Limits::upper));
        }
        Chart.Level target = control.target();
        if (target != null) {
            all.add(new Series(target.words(), Kind.LEVEL, points(control, month -> target.value())));
        }
        all.addAll(TimesSeries.of(
                control.times(),
                control.months().stream()
                        .map(month -> new Point(month.label(), month.value(), null))
                        .toList()));
        marks(all, control, Variation.IMPROVEMENT, Kind.IMPROVEMENT);
        marks(all, control, Variation.CONCERN, Kind.CONCERN);
        marks(all, control, Variation.NEUTRAL, Kind.NEUTRAL);
        return all;
    }

    private static Series level(Chart.Control control, String name, Function<Chart.Limits, BigDecimal> level) {
        return new Series(name, Kind.LEVEL, points(control, month -> {
            Chart.Limits limits = month.limits();
            return limits == null ? null : level.apply(limits);
        }));
    }

    private static void marks(List<Series> all, Chart.Control control, Variation variation, Kind kind) {
        List<Point> points = points(control, month -> month.variation() == variation ? month.value() : null);
        if (points.stream().anyMatch(point -> point.value() != null)) {
            all.add(new Series(variation.words(), kind, points));
        }
    }

    private static List<Point> points(Chart.Control control, Function<Chart.Month, @Nullable BigDecimal> value) {
        return control.months().stream()
                .map(month -> new Point(month.label(), value.apply(month), null))
                .toList();
    }
}

package victimspack.publish.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import victimspack.pack.document.Chart;

/** The series of a funnel plot: the units, the one that stands out, the level of all and four limits. */
final class FunnelSeries {

    private static final int PLACES = 6;

    private FunnelSeries() {}

    static List<ChartData.Series> of(Chart.Funnel funnel) {
        List<ChartData.Series> all = new ArrayList<>();
        units(all, "Units", funnel, dot -> !dot.marked());
        units(all, "This unit", funnel, Chart.Dot::marked);
        all.add(limit(
                funnel, funnel.level().words(), bounds -> funnel.level().value().doubleValue()));
        all.add(limit(funnel, "Lower 95% limit", bounds -> bounds.inner().lower()));
        all.add(limit(funnel, "Upper 95% limit", bounds -> bounds.inner().upper()));
        all.add(limit(funnel, "Lower 99.8% limit", bounds -> bounds.outer().lower()));
        all.add(limit(funnel, "Upper 99.8% limit", bounds -> bounds.outer().upper()));
        return all;
    }

    private static void units(
            List<ChartData.Series> all, String name, Chart.Funnel funnel, Predicate<Chart.Dot> which) {
        List<ChartData.Point> points = funnel.dots().stream()
                .filter(which)
                .map(dot -> new ChartData.Point(dot.label(), dot.value(), null, BigDecimal.valueOf(dot.base())))
                .toList();
        if (!points.isEmpty()) {
            all.add(new ChartData.Series(name, ChartData.Kind.VALUES, points));
        }
    }

    private static ChartData.Series limit(Chart.Funnel funnel, String name, ToDoubleFunction<Chart.Bounds> end) {
        return new ChartData.Series(
                name,
                ChartData.Kind.LEVEL,
                funnel.bounds().stream()
                        .map(bounds -> new ChartData.Point(
                                "At a base of " + bounds.base(),
                                BigDecimal.valueOf(end.applyAsDouble(bounds)).setScale(PLACES, RoundingMode.HALF_UP),
                                null,
                                BigDecimal.valueOf(bounds.base())))
                        .toList());
    }
}

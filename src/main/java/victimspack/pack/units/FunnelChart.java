package victimspack.pack.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Funnel;
import victimspack.grade.Interval;
import victimspack.grade.Numbers;
import victimspack.grade.Status;
import victimspack.pack.chart.TrendChart;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Words;

/** The funnel plot of a measure's units: values by base, between the limits of what chance alone would usually produce. */
final class FunnelChart {

    /** So many units can all be named beside their marks; of more, those that lie outside the limits are. */
    private static final int NAMED = 12;

    private static final int STEPS = 16;
    private static final int PER_CENT = 100;

    private final UnitRanking ranking;
    private final @Nullable String own;

    private FunnelChart(UnitRanking ranking, @Nullable String own) {
        this.ranking = ranking;
        this.own = own;
    }

    /** @param own the unit that is to stand out; null where none is */
    static Block.Figure figure(UnitRanking ranking, @Nullable String own) {
        FunnelChart chart = new FunnelChart(ranking, own);
        String title = "%s, units by how many were counted, %s"
                .formatted(ranking.measure().title(), ranking.period().inWords());
        return new Block.Figure(
                "figure-" + ranking.measure().id() + "-units",
                "",
                title,
                chart.chart(),
                chart.alt(),
                "Source: the extracts listed in Appendix B. Dashed lines: 95% limits; solid lines: 99.8% limits.");
    }

    private Chart chart() {
        List<Chart.Dot> dots = valued().stream().map(this::dot).toList();
        BigDecimal level = TrendChart.drawn(Objects.requireNonNull(ranking.all().exact()), true);
        return new Chart.Funnel(Chart.Unit.PER_CENT, dots, new Chart.Level(level, "Force " + shownAll()), bounds(dots));
    }

    private List<UnitRanking.Line> valued() {
        return ranking.lines().stream().filter(line -> line.place() != null).toList();
    }

    private Chart.Dot dot(UnitRanking.Line line) {
        boolean named = line.is(own) || line.isOutside() || ranking.lines().size() <= NAMED;
        return new Chart.Dot(
                line.unit(),
                line.value().tally().denominator(),
                TrendChart.drawn(Objects.requireNonNull(line.value().exact()), true),
                line.is(own),
                named);
    }

    private List<Chart.Bounds> bounds(List<Chart.Dot> dots) {
        long least = dots.stream().mapToLong(Chart.Dot::base).min().orElseThrow();
        long most = dots.stream().mapToLong(Chart.Dot::base).max().orElseThrow();
        TreeSet<Long> bases = new TreeSet<>();
        for (int i = 0; i <= STEPS; i++) {
            bases.add(least + Math.round((double) (most - least) * i * i / (STEPS * STEPS)));
        }
        Funnel funnel = new Funnel(Objects.requireNonNull(ranking.all().exact()));
        List<Chart.Bounds> bounds = new ArrayList<>();
        bases.forEach(base ->
                bounds.add(new Chart.Bounds(base, inPerCent(funnel.inner(base)), inPerCent(funnel.outer(base)))));
        return bounds;
    }

    private static Interval inPerCent(Interval interval) {
        return new Interval(interval.lower() * PER_CENT, interval.upper() * PER_CENT);
    }

    private String shownAll() {
        return Shown.value(ranking.measure(), ranking.all(), Status.OK);
    }

    private String alt() {
        List<UnitRanking.Line> valued = valued();
        String mine = ranking.lines().stream()
                .filter(line -> line.is(own))
                .filter(line -> line.place() != null)
                .map(line -> " %s, marked, lies %s.".formatted(brief(line), UnitRanking.words(line)))
                .findFirst()
                .orElse("");
        List<String> outside = ranking.outside().stream()
                .filter(line -> !line.is(own))
                .map(line -> "%s, %s".formatted(brief(line), UnitRanking.words(line)))
                .toList();
        String others = outside.isEmpty()
                ? " No%s unit lies outside the limits of chance.".formatted(mine.isEmpty() ? "" : " other")
                : " Outside the limits%s: %s.".formatted(mine.isEmpty() ? "" : " besides", Words.series(outside));
        return "Funnel plot of %d units. %s, the force as a whole %s.%s%s"
                .formatted(valued.size(), ranking.measure().title(), shownAll(), mine, others);
    }

    private String brief(UnitRanking.Line line) {
        return "%s %s (%s)"
                .formatted(
                        line.unit(),
                        Shown.value(ranking.measure(), line.value(), Status.OK),
                        Numbers.ofCount(line.value().tally()));
    }
}

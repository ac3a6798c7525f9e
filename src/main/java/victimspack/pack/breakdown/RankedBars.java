package victimspack.pack.breakdown;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.Status;
import victimspack.measure.Breakdown;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.pack.chart.TrendChart;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Shown;

/** Bars of a breakdown's categories, highest first or in the order that they have of themselves. */
final class RankedBars {

    /** Two bars tell no more than the table. */
    private static final int FEWEST = 3;

    /** Where fewer bars than these can be relied on, their order says nothing. */
    private static final int FEWEST_RELIABLE = 2;

    private static final int MOST = 12;

    private RankedBars() {}

    static Optional<Block> of(Measure measure, Breakdown breakdown, String period, List<BreakdownTable.Line> lines) {
        List<BreakdownTable.Line> known =
                lines.stream().filter(line -> line.value().exact() != null).toList();
        List<BreakdownTable.Line> ranked = known.stream()
                .sorted(Comparator.comparing(RankedBars::exact).reversed())
                .toList();
        boolean reliable = ranked.stream()
                        .filter(line -> !Shown.isLow(measure, line.tally()))
                        .count()
                >= FEWEST_RELIABLE;
        if (ranked.size() < FEWEST || !reliable) {
            return Optional.empty();
        }
        boolean ordered = Labels.areOrdered(breakdown) && known.size() <= MOST;
        List<Chart.Bar> bars = (ordered ? known : ranked)
                .stream().limit(MOST).map(line -> bar(measure, line)).toList();
        String what = "%s, %s".formatted(measure.title(), by(breakdown));
        String cut = ranked.size() > MOST ? ", the %d highest of %d".formatted(MOST, ranked.size()) : "";
        return Optional.of(new Block.Figure(
                "figure-" + measure.id() + "-" + breakdown.name().replaceAll("[^a-z0-9]+", "-"),
                "",
                "%s, %s%s".formatted(what, period, cut),
                new Chart.Bars(unit(measure), bars, null),
                alt(measure, what, ranked),
                "Source: the table above."
                        + (bars.stream().anyMatch(bar -> bar.interval() != null)
                                ? " Whiskers show the 95% interval."
                                : "")));
    }

    static String by(Breakdown breakdown) {
        return breakdown.title().substring(0, 1).toLowerCase(Locale.ENGLISH)
                + breakdown.title().substring(1);
    }

    private static Chart.Unit unit(Measure measure) {
        if (measure.isPercentage()) {
            return Chart.Unit.PER_CENT;
        }
        return measure.kind() == Kind.COUNT ? Chart.Unit.COUNT : Chart.Unit.NUMBER;
    }

    private static BigFraction exact(BreakdownTable.Line line) {
        return line.value().known().orElseThrow();
    }

    private static Chart.Bar bar(Measure measure, BreakdownTable.Line line) {
        BigDecimal drawn = TrendChart.drawn(exact(line), measure.isPercentage());
        return new Chart.Bar(
                line.label(),
                drawn,
                shown(measure, line),
                measure.isPercentage()
                        ? TrendChart.inPerCent(line.value().interval())
                        : line.value().interval());
    }

    private static String shown(Measure measure, BreakdownTable.Line line) {
        return Shown.value(measure, line.value(), Status.OK);
    }

    private static String alt(Measure measure, String what, List<BreakdownTable.Line> ranked) {
        BreakdownTable.Line highest = ranked.get(0);
        BreakdownTable.Line lowest = ranked.get(ranked.size() - 1);
        return "Bar chart. %s. Highest: %s, %s. Lowest: %s, %s."
                .formatted(what, highest.label(), shown(measure, highest), lowest.label(), shown(measure, lowest));
    }
}

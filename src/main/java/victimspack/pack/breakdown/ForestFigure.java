package victimspack.pack.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import victimspack.grade.Disparity;
import victimspack.grade.Numbers;
import victimspack.measure.Measure;
import victimspack.pack.chart.TrendChart;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Words;

/** The forest plot of one measure: each group's gap with its interval, about a line at no gap. */
final class ForestFigure {

    private record Gap(ComparedGroups groups, String label, Disparity disparity) {
        String words() {
            return "%s (%s), %s points"
                    .formatted(label, RankedBars.by(groups.breakdown()), DifferenceTable.gap(disparity));
        }
    }

    private ForestFigure() {}

    /** Nothing where no group is compared. */
    static Optional<Block> of(Measure measure, List<ComparedGroups> breakdowns) {
        List<Chart.Stand> stands = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (ComparedGroups groups : breakdowns) {
            List<Chart.Estimate> estimates = new ArrayList<>();
            for (ComparedGroups.Group group : groups.compared()) {
                Disparity disparity = group.disparity();
                if (disparity != null) {
                    gaps.add(new Gap(groups, group.label(), disparity));
                    estimates.add(estimate(group.label(), disparity));
                }
            }
            if (!estimates.isEmpty()) {
                stands.add(new Chart.Stand(DifferenceTable.heading(groups), List.copyOf(estimates)));
            }
        }
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Figure(
                "figure-" + measure.id() + "-groups",
                "",
                "%s: gap to the reference group in percentage points, %s"
                        .formatted(measure.title(), breakdowns.get(0).period().inWords()),
                new Chart.Forest(List.copyOf(stands)),
                alt(gaps),
                "Source: the table below. Whiskers show the 95% interval; a diamond is a gap that is more than chance alone "
                        + "would usually produce, a dot one within the margin of error."));
    }

    private static Chart.Estimate estimate(String label, Disparity disparity) {
        return new Chart.Estimate(
                label,
                TrendChart.drawn(disparity.gap(), true),
                Objects.requireNonNull(TrendChart.inPerCent(disparity.gapInterval())),
                Numbers.points(disparity.gap()),
                disparity.beyondChance());
    }

    private static String alt(List<Gap> gaps) {
        Comparator<Gap> order = Comparator.comparing(gap -> gap.disparity().gap());
        Gap lowest = gaps.stream().min(order).orElseThrow();
        Gap highest = gaps.stream().max(order).orElseThrow();
        long beyond =
                gaps.stream().filter(gap -> gap.disparity().beyondChance()).count();
        return "Forest plot of %s, of which %s more than chance alone would usually produce. Lowest: %s. Highest: %s."
                .formatted(
                        Words.many(gaps.size(), "gap", "gaps"),
                        beyond == 1 ? "one is" : Words.number(beyond) + " are",
                        lowest.words(),
                        highest.words());
    }
}

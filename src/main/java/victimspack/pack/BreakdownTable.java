package victimspack.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.grade.Value;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.measure.Tally;

/** A measure by the categories of one breakdown, over the period that it is graded on: a table and ranked bars. */
final class BreakdownTable {

    /** More rows than this are cut, and the table says so; breakdowns.csv has them all. */
    private static final int MOST_ROWS = 50;

    /** Two bars tell no more than the table. */
    private static final int FEWEST_BARS = 3;

    private static final int MOST_BARS = 12;

    private final Results results;
    private final Measure measure;
    private final Breakdown breakdown;
    private final Period period;

    private record Line(String label, Tally tally, Value value) {}

    private BreakdownTable(Results results, Measure measure, Breakdown breakdown) {
        this.results = results;
        this.measure = measure;
        this.breakdown = breakdown;
        this.period =
                Period.graded(measure, results.reported(), results.counts().quarters());
    }

    static List<Block> of(Results results, Measure measure, Breakdown breakdown) {
        BreakdownTable table = new BreakdownTable(results, measure, breakdown);
        List<Line> lines = table.lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.table(lines));
        List<Line> valued =
                lines.stream().filter(line -> line.value().exact() != null).toList();
        if (valued.size() >= FEWEST_BARS) {
            blocks.add(table.bars(valued));
        }
        return blocks;
    }

    private List<Line> lines() {
        Counted counted = results.counts().measure(measure.id());
        return counted.slices(breakdown).stream().map(this::line).toList();
    }

    private Line line(Slice slice) {
        Tally tally = period.tally(slice.series());
        return new Line(Labels.of(measure, breakdown, slice.category()), tally, Valuation.of(measure, tally));
    }

    private String caption() {
        return "%s, %s, %s".formatted(measure.title(), lower(breakdown.title()), period.inWords());
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.ENGLISH) + title.substring(1);
    }

    private String id(String what) {
        return what + "-" + measure.id() + "-" + breakdown.name().replaceAll("[^a-z0-9]+", "-");
    }

    private Table table(List<Line> lines) {
        Heads heads = Heads.left("Category", 40);
        if (measure.kind() != Kind.COUNT) {
            heads.andRight("Value", 15);
        }
        heads.andRight(measure.kind() == Kind.MEAN ? "Mean of" : "Count", 20);
        if (measure.isPercentage()) {
            heads.andRight("95% interval", 25);
        }
        List<Table.Row> rows = lines.stream().limit(MOST_ROWS).map(this::row).collect(Collectors.toList());
        Tally all = period.tally(results.counts().measure(measure.id()).series());
        List<Table.Cell> sum = cells(new Line(isBeside() ? "The measure" : "All", all, Valuation.of(measure, all)));
        rows.add(isBeside() ? new Table.Cells(sum) : new Table.Total(sum));
        return Tables.figures(id("table"), caption(), heads.fill(), rows, notes(lines.size()));
    }

    /** Whether the categories are of other rows than the measure's, and so do not add up to it. */
    private boolean isBeside() {
        return breakdown.population().isPresent();
    }

    private List<String> notes(int categories) {
        List<String> notes = new ArrayList<>();
        if (isBeside()) {
            notes.add("These categories are shown beside the measure and do not add up to it.");
        }
        if (categories > MOST_ROWS) {
            notes.add("%d of %d categories are shown; breakdowns.csv has them all.".formatted(MOST_ROWS, categories));
        }
        return notes;
    }

    private Table.Row row(Line line) {
        return new Table.Cells(cells(line));
    }

    private List<Table.Cell> cells(Line line) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(line.label()));
        if (measure.kind() != Kind.COUNT) {
            cells.add(Table.Cell.of(Shown.value(measure, line.value(), Status.OK)));
        }
        cells.add(Table.Cell.of(Shown.counts(measure, line.tally(), Status.OK)));
        if (measure.isPercentage()) {
            cells.add(Table.Cell.of(Shown.interval(line.value().interval())));
        }
        return cells;
    }

    private Block.Figure bars(List<Line> valued) {
        List<Line> ranked = valued.stream()
                .sorted(Comparator.comparing(BreakdownTable::exact).reversed())
                .toList();
        List<Chart.Bar> bars = ranked.stream().limit(MOST_BARS).map(this::bar).toList();
        String cut = ranked.size() > MOST_BARS ? ", the %d highest of %d".formatted(MOST_BARS, ranked.size()) : "";
        Chart.Unit unit = measure.isPercentage()
                ? Chart.Unit.PER_CENT
                : measure.kind() == Kind.COUNT ? Chart.Unit.COUNT : Chart.Unit.NUMBER;
        return new Block.Figure(
                id("figure"),
                "",
                caption() + cut,
                new Chart.Bars(unit, bars, null),
                alt(ranked),
                "Source: the table above." + (measure.isPercentage() ? " Whiskers show the 95% interval." : ""));
    }

    private static BigFraction exact(Line line) {
        return line.value().known().orElseThrow();
    }

    private Chart.Bar bar(Line line) {
        BigDecimal drawn = TrendChart.drawn(exact(line), measure.isPercentage());
        return new Chart.Bar(
                line.label(),
                drawn,
                Shown.value(measure, line.value(), Status.OK),
                measure.isPercentage() ? TrendChart.inPerCent(line.value().interval()) : null);
    }

    private String alt(List<Line> ranked) {
        Line highest = ranked.get(0);
        Line lowest = ranked.get(ranked.size() - 1);
        return "Bar chart of %s, %s. Highest: %s, %s. Lowest: %s, %s."
                .formatted(
                        measure.title(),
                        lower(breakdown.title()),
                        highest.label(),
                        Shown.value(measure, highest.value(), Status.OK),
                        lowest.label(),
                        Shown.value(measure, lowest.value(), Status.OK));
    }
}

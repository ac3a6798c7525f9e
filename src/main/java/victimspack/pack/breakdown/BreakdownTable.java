package victimspack.pack.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import victimspack.grade.Grade;
import victimspack.grade.Result;
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
import victimspack.pack.document.Block;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/**
 * A measure's breakdowns in one table, over the period that it is graded on; ranked bars for the measures that ask for
 * attention.
 */
public final class BreakdownTable {

    /** More categories than this are cut, and the table says so; breakdowns.csv has them all. */
    private static final int MOST_ROWS = 50;

    private static final Set<Grade> ATTENTION = Set.of(Grade.CLOSE_MONITORING, Grade.REQUIRES_ACTION);

    private final Result result;
    private final Measure measure;
    private final Counted counted;
    private final Period period;
    private final List<Breakdown> breakdowns;
    private final List<String> notes = new ArrayList<>();

    /** A category with what was counted of it. */
    record Line(String label, Tally tally, Value value) {}

    private BreakdownTable(Results results, Result result, Period period, List<Breakdown> breakdowns) {
        this.breakdowns = breakdowns;
        this.result = result;
        this.measure = result.measure();
        this.counted = results.counts().measure(measure.id());
        this.period = period;
    }

    /** A table for each period over which some of the measure's breakdowns are shown; nothing where none has a category. */
    public static List<Block> of(Results results, Result result, List<Breakdown> breakdowns) {
        Counted counted = results.counts().measure(result.measure().id());
        Period usual = Period.graded(
                result.measure(), results.reported(), results.counts().quarters());
        Map<Period, List<Breakdown>> periods = new LinkedHashMap<>();
        breakdowns.stream()
                .filter(breakdown -> !breakdown.isCompared())
                .filter(breakdown -> !counted.slices(breakdown).isEmpty())
                .forEach(breakdown -> periods.computeIfAbsent(usual.shown(counted, breakdown), key -> new ArrayList<>())
                        .add(breakdown));
        List<Block> blocks = new ArrayList<>();
        periods.forEach((period, shown) -> blocks.addAll(
                new BreakdownTable(results, result, period, shown).blocks(blocks.isEmpty() ? "" : "-together")));
        return blocks;
    }

    /**
     * Why breakdowns of measures are not shown, those of one reason together.
     *
     * @param compared whether it is about those whose groups are compared, or about the others
     */
    public static List<Block> leftOut(Results results, List<Measure> measures, boolean compared) {
        Map<String, Map<String, List<String>>> reasons = new LinkedHashMap<>();
        for (Measure measure : measures) {
            results.counts().measure(measure.id()).leftOut().stream()
                    .filter(left -> left.breakdown().isCompared() == compared)
                    .forEach(left -> reasons.computeIfAbsent(left.why(), why -> new LinkedHashMap<>())
                            .computeIfAbsent(measure.title(), title -> new ArrayList<>())
                            .add(RankedBars.by(left.breakdown())));
        }
        List<Block> blocks = new ArrayList<>();
        reasons.forEach((why, left) -> {
            String tables = left.entrySet().stream()
                    .map(one -> one.getKey() + ", " + Words.list(one.getValue()))
                    .collect(Collectors.joining("; "));
            long count = left.values().stream().mapToLong(List::size).sum();
            blocks.add(Text.note("%s: %s%s".formatted(tables, count == 1 ? "" : "each ", why)));
        });
        return blocks;
    }

    private List<Block> blocks(String which) {
        List<Block> blocks = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            List<Line> lines =
                    counted.slices(breakdown).stream().map(this::line).toList();
            if (!lines.isEmpty()) {
                rows.addAll(rows(breakdown, lines));
                bars(breakdown, lines).ifPresent(blocks::add);
            }
        }
        Tally all = period.tally(counted.series());
        rows.add(new Table.Total(cells(new Line("All", all, Valuation.of(measure, all)))));
        blocks.add(
                0,
                Tables.figures(
                        "table-" + measure.id() + "-breakdowns" + which,
                        "%s, breakdowns, %s".formatted(measure.title(), period.inWords()),
                        heads(),
                        rows,
                        notes));
        return blocks;
    }

    private Line line(Slice slice) {
        Tally tally = period.tally(slice.series());
        return new Line(Labels.of(measure, slice.breakdown(), slice.category()), tally, Valuation.of(measure, tally));
    }

    private List<Table.Row> rows(Breakdown breakdown, List<Line> lines) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Group(breakdown.title()));
        lines.stream().limit(MOST_ROWS).forEach(line -> rows.add(new Table.Cells(cells(line))));
        if (breakdown.population().isPresent()) {
            notes.add(breakdown.title() + ": shown beside the measure, and does not add up to it.");
        }
        if (lines.size() > MOST_ROWS) {
            notes.add("%s: %d of %d categories are shown; breakdowns.csv has them all."
                    .formatted(breakdown.title(), MOST_ROWS, lines.size()));
        }
        return rows;
    }

    private List<Table.Head> heads() {
        Heads heads = Heads.left("Category", 40);
        if (measure.kind() != Kind.COUNT) {
            heads.andRight("Value", 15);
        }
        heads.andRight(measure.kind() == Kind.MEAN ? "Mean of" : "Count", 20);
        if (hasIntervals()) {
            heads.andRight("95% interval", 25);
        }
        return heads.fill();
    }

    private boolean hasIntervals() {
        return measure.isPercentage() || measure.kind() == Kind.COUNT;
    }

    private List<Table.Cell> cells(Line line) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(line.label()));
        if (measure.kind() != Kind.COUNT) {
            cells.add(Table.Cell.of(Shown.value(measure, line.value(), Status.OK)));
        }
        cells.add(Table.Cell.of(Shown.counts(measure, line.tally(), Status.OK)));
        if (hasIntervals()) {
            cells.add(Table.Cell.of(Shown.interval(measure, line.value())));
        }
        return cells;
    }

    private Optional<Block> bars(Breakdown breakdown, List<Line> lines) {
        return ATTENTION.contains(result.grade())
                ? RankedBars.of(measure, breakdown, period.inWords(), lines)
                : Optional.empty();
    }
}

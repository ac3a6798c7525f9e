package victimspack.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import victimspack.extract.Quarter;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.pack.breakdown.BreakdownTable;
import victimspack.pack.breakdown.JointBreakdown;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/**
 * The measures of a graded priority that have no grade, together: their values and changes in one table each, what else is
 * to be said of one, and their breakdowns side by side.
 */
final class SupportingMeasures {

    private static final Set<Kind> IN_ONE_TABLE = Set.of(Kind.RATE, Kind.COUNT, Kind.SNAPSHOT, Kind.SUPPLIED);

    /** One measure alone has a section of its own. */
    private static final int FEWEST = 2;

    private final Results results;
    private final Framework.Priority priority;
    private final List<Result> supporting;

    private SupportingMeasures(Results results, Framework.Priority priority, List<Result> supporting) {
        this.results = results;
        this.priority = priority;
        this.supporting = supporting;
    }

    /** Those of a priority's results that stand together; empty where they are too few. */
    static List<Result> among(Framework.Priority priority, List<Result> results) {
        List<Result> supporting = priority.graded()
                ? results.stream().filter(SupportingMeasures::is).toList()
                : List.of();
        return supporting.size() < FEWEST ? List.of() : supporting;
    }

    private static boolean is(Result result) {
        return !Standing.isGraded(result)
                && result.measure().annual() == null
                && IN_ONE_TABLE.contains(result.measure().kind());
    }

    /**
     * The section.
     *
     * @param words what is said about one measure, its title first
     */
    static Section of(
            Results results,
            Framework.Priority priority,
            List<Result> supporting,
            Function<Result, List<Block>> words) {
        SupportingMeasures measures = new SupportingMeasures(results, priority, supporting);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body("These measures are not graded. They show what lies behind the graded ones."));
        blocks.add(measures.table());
        ChangeTable.of(results, priority, supporting).ifPresent(blocks::add);
        supporting.forEach(result -> blocks.addAll(words.apply(result)));
        blocks.addAll(measures.breakdowns());
        return Section.of(
                "supporting-" + priority.id(), "Measures without a grade: " + priority.title(), List.copyOf(blocks));
    }

    private Table table() {
        List<Quarter> shown = results.shown();
        Heads heads = Heads.left("Measure", 18).andQuarters(shown, Table.Align.RIGHT, 12);
        heads.andRight("95% interval", 13).andLeft("Trend", 9);
        List<Table.Row> rows =
                supporting.stream().map(result -> row(result, shown)).toList();
        return Tables.figures(
                "table-supporting-" + priority.id(),
                "%s: measures without a grade, %s; the interval is that of %s"
                        .formatted(
                                priority.title(),
                                Words.span(shown),
                                results.reported().inWords()),
                heads.fill(),
                rows,
                List.of());
    }

    private Table.Row row(Result result, List<Quarter> shown) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(result.measure().title() + Shown.window(result)));
        shown.forEach(quarter -> cells.add(results.result(result.measure().id(), quarter)
                .map(SupportingMeasures::cell)
                .orElse(Table.Cell.of(Shorthand.NOT_AVAILABLE))));
        cells.add(Table.Cell.of(Shown.interval(result.measure(), result.told())));
        cells.add(Table.Cell.of(Shown.trend(result)));
        return new Table.Cells(cells);
    }

    private static Table.Cell cell(Result result) {
        String value = Shown.told(result);
        boolean alone = result.measure().kind() == Kind.COUNT || value.equals(Shorthand.of(result.status()));
        return Tables.lines(
                alone
                        ? List.of(value)
                        : List.of(
                                value,
                                Shown.counts(result.measure(), result.told().tally(), result.status())));
    }

    private List<Block> breakdowns() {
        List<Block> blocks = new ArrayList<>();
        List<JointBreakdown> joint = JointBreakdown.among(results, supporting);
        for (int i = 0; i < joint.size(); i++) {
            JointBreakdown table = joint.get(i);
            int number =
                    (int) joint.subList(0, i).stream().filter(table::isLike).count() + 1;
            blocks.add(table.table(priority.id(), number));
        }
        for (Result result : supporting) {
            List<Breakdown> alone = result.measure().breakdowns().stream()
                    .filter(breakdown -> joint.stream().noneMatch(table -> table.holds(result, breakdown)))
                    .toList();
            if (isCounted(result.measure())) {
                blocks.addAll(BreakdownTable.of(results, result, alone));
            }
        }
        blocks.addAll(BreakdownTable.leftOut(
                results,
                supporting.stream().map(Result::measure).filter(this::isCounted).toList(),
                false));
        return blocks;
    }

    private boolean isCounted(Measure measure) {
        return results.counts().measure(measure.id()).notSupplied().isEmpty();
    }
}

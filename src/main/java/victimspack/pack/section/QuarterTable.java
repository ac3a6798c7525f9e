package victimspack.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Value;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.pack.document.Block;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Marks;
import victimspack.pack.words.MeanTotal;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** A measure over the quarters shown: values, counts and intervals, and what it was graded on. */
final class QuarterTable {

    private final Results results;
    private final Measure measure;
    private final List<Table.Row> rows = new ArrayList<>();

    private QuarterTable(Results results, Measure measure) {
        this.results = results;
        this.measure = measure;
    }

    /** The table; a sentence in its place where it would hold nothing but the sign of hidden numbers. */
    static Block of(Results results, Measure measure) {
        QuarterTable table = new QuarterTable(results, measure);
        return table.anyShown(result -> !result.told().tally().hidden())
                ? table.table()
                : Text.note("The numbers of this measure are confidential %s in all quarters from %s."
                        .formatted(Shorthand.CONFIDENTIAL, Words.span(results.shown())));
    }

    private Table table() {
        List<Quarter> shown = results.shown();
        if (anyShown(result -> !result.value().tally().hidden())) {
            own();
        }
        if (measure.rule().isPresent()) {
            graded();
        } else {
            together();
        }
        List<Table.Head> heads = Heads.left("Figure", 20)
                .andQuarters(shown, Table.Align.RIGHT, 16)
                .fill();
        String caption = "%s, %s".formatted(measure.title(), Words.span(shown));
        return Tables.figures("table-" + measure.id(), caption, heads, rows, List.of());
    }

    private void own() {
        row("Quarter's value", Shown::own);
        if (hasCounts(Result::value)) {
            row(
                    measure.kind() == Kind.MEAN ? "Mean of" : "Count",
                    result -> Shown.counts(measure, result.value().tally(), result.status()));
        }
        if (measure.kind() == Kind.MEAN) {
            row("Total", MeanTotal::of);
        }
        if (hasIntervals(Result::value)) {
            row("95% interval", result -> Shown.interval(measure, result.value()));
        }
        boolean hasAsides = anyShown(result -> result.value().tally().hasAsides());
        if (measure.pendingAre() != null && hasAsides) {
            row("Pending", result -> aside(result, Tally::pending));
        }
        if (measure.excludedAre() != null && hasAsides) {
            row("Left out", result -> aside(result, Tally::excluded));
        }
    }

    /** What is of more than a quarter: what is graded, or four quarters that stand in the place of one. */
    private void together() {
        results.shown().stream()
                .flatMap(quarter -> results.result(measure.id(), quarter).stream())
                .map(Result::over)
                .filter(over -> over != GradeRule.Over.QUARTER)
                .findFirst()
                .ifPresent(this::together);
    }

    private void together(GradeRule.Over over) {
        row(Words.capital(Objects.requireNonNull(Shown.windowWords(over))), Shown::graded);
        if (hasCounts(Result::graded)) {
            row("Count, " + Shown.windowBriefly(over), result -> Shown.gradedCounts(result));
        }
        if (hasIntervals(Result::graded)) {
            row("95% interval, " + Shown.windowBriefly(over), result -> Shown.interval(measure, result.graded()));
        }
    }

    private void graded() {
        together();
        row("Baseline", Shown::baseline);
        row("Change", Shown::change);
        cells("Grade", result -> Table.Cell.of(Marks.of(result)));
    }

    /** Whether there are counts to show beside the value: of a supplied measure only where some were supplied. */
    private boolean hasCounts(Function<Result, Value> value) {
        if (measure.kind() != Kind.SUPPLIED) {
            return measure.kind() != Kind.COUNT;
        }
        return measure.unit() != Measure.Unit.COUNT
                && anyShown(result -> {
                    Tally tally = value.apply(result).tally();
                    return tally.isSupplied() && tally.hasBase();
                });
    }

    private boolean hasIntervals(Function<Result, Value> value) {
        return measure.kind() == Kind.COUNT
                || measure.isPercentage()
                        && (measure.kind() != Kind.SUPPLIED
                                || anyShown(result -> value.apply(result).interval() != null));
    }

    private boolean anyShown(Predicate<Result> holds) {
        return results.shown().stream()
                .flatMap(quarter -> results.result(measure.id(), quarter).stream())
                .anyMatch(holds);
    }

    private static String aside(Result result, ToLongFunction<Tally> count) {
        if (!result.value().tally().hasAsides()) {
            return Shorthand.CONFIDENTIAL;
        }
        boolean missing = result.status() == Status.NOT_SUPPLIED || result.status() == Status.HIDDEN;
        return missing
                ? Shorthand.of(result.status())
                : Numbers.count(count.applyAsLong(result.value().tally()));
    }

    private void row(String head, Function<Result, String> shown) {
        cells(head, result -> Table.Cell.of(shown.apply(result)));
    }

    private void cells(String head, Function<Result, Table.Cell> shown) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(head));
        for (Quarter quarter : results.shown()) {
            cells.add(results.result(measure.id(), quarter).map(shown).orElse(Table.Cell.of(Shorthand.NOT_AVAILABLE)));
        }
        if (!isEmpty(cells)) {
            rows.add(new Table.Cells(cells));
        }
    }

    /** A row of a supplied measure of which not one figure was supplied; the grades that were published stand without it. */
    private boolean isEmpty(List<Table.Cell> cells) {
        return measure.kind() == Kind.SUPPLIED
                && cells.stream()
                        .skip(1)
                        .map(Table.Cell::plain)
                        .allMatch(
                                cell -> cell.equals(Shorthand.NOT_AVAILABLE) || cell.equals(Shorthand.NOT_APPLICABLE));
    }
}

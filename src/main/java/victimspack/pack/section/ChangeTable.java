package victimspack.pack.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Change;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.pack.document.Table;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;

/** How several measures have changed since the quarter before and since the same quarter last year, a row for each. */
final class ChangeTable {

    private final Results results;
    private final Quarter before;
    private final Quarter lastYear;

    private ChangeTable(Results results) {
        this.results = results;
        this.before = results.reported().previous();
        this.lastYear = results.reported().sameQuarterLastYear();
    }

    /** The table, or nothing where no measure has a value to compare with. */
    static Optional<Table> of(Results results, Framework.Priority priority, List<Result> measures) {
        List<Result> compared = measures.stream()
                .filter(result -> result.sincePrevious() != null || result.sinceLastYear() != null)
                .toList();
        return compared.isEmpty() ? Optional.empty() : Optional.of(new ChangeTable(results).table(priority, compared));
    }

    private Table table(Framework.Priority priority, List<Result> compared) {
        List<Table.Head> heads = Heads.left("Measure", 36)
                .andRight("Change on " + before.inShort(), 16)
                .andRight("95% interval of it", 16)
                .andRight("Change on " + lastYear.inShort(), 16)
                .andRight("95% interval of it", 16)
                .fill();
        List<Table.Row> rows = compared.stream().map(this::row).toList();
        boolean counts = compared.stream().anyMatch(result -> result.measure().kind() == Kind.COUNT);
        String caption = ("%s: changes of the measures without a grade; percentages change in percentage points"
                        + (counts ? ", and the interval of a count's change is in per cent" : ""))
                .formatted(priority.title());
        return Tables.figures("table-changes-" + priority.id(), caption, heads, rows, List.of());
    }

    private Table.Row row(Result result) {
        return new Table.Cells(Stream.of(
                        Stream.of(result.measure().title()),
                        cells(result, before, result.sincePrevious()),
                        cells(result, lastYear, result.sinceLastYear()))
                .flatMap(cells -> cells)
                .map(Table.Cell::of)
                .toList());
    }

    private Stream<String> cells(Result result, Quarter earlier, @Nullable Change change) {
        boolean low = Comparison.isLow(result)
                || results.result(result.measure().id(), earlier)
                        .filter(Comparison::isLow)
                        .isPresent();
        if (change == null || low) {
            String why = change == null ? Shorthand.NOT_APPLICABLE : Shorthand.LOW_RELIABILITY;
            return Stream.of(why, why);
        }
        boolean chance = Boolean.FALSE.equals(change.beyondChance());
        String interval = Shown.interval(change);
        return Stream.of(Shown.signed(result, change) + (chance ? " " + Shorthand.WITHIN_MARGIN : ""), interval);
    }
}

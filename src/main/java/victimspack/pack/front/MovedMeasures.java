package victimspack.pack.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Change;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Kind;
import victimspack.pack.appendix.Definitions;
import victimspack.pack.document.Block;
import victimspack.pack.document.Table;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Marks;
import victimspack.pack.words.NoGrade;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;

/** The measures whose grade changed since the quarter before, or whose value did by more than chance usually produces. */
final class MovedMeasures {

    private static final String BEYOND = "beyond chance";
    private static final String WITHIN = "within margin";
    private static final String NOT_COMPARED = "not compared";
    private static final String NOT_TESTED = "not tested";

    private final Results results;
    private final Standing standing;

    MovedMeasures(Results results) {
        this.results = results;
        this.standing = new Standing(results);
    }

    /** How many measures changed by more than chance alone would usually produce. */
    long beyondChance() {
        return all().filter(this::isBeyondChance).count();
    }

    /** Old and new numbers and grades, the lowest grade first; empty where nothing moved. */
    Optional<Block> table() {
        List<Result> moved = moved();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Head> heads = Heads.left("Measure", 23)
                .andRight(results.reported().previous().inShort(), 9)
                .andRight(results.reported().inShort(), 9)
                .andRight("Change", 8)
                .andLeft("The change is", 14)
                .andRight("From baseline", 8)
                .andLeft("Grade before", 14)
                .andLeft("Grade now", 15)
                .fill();
        List<Table.Row> rows = moved.stream().map(this::row).toList();
        return Optional.of(Tables.figures(
                "table-moved",
                "Measures whose grade changed since %s, or whose value changed by more than chance alone would usually produce"
                        .formatted(results.reported().previous().inWords()),
                heads,
                rows,
                Stream.concat(NoGrade.keyOf(rows).stream(), notes(moved).stream())
                        .toList()));
    }

    private List<Result> moved() {
        List<String> graded =
                standing.measureMoves().stream().map(Standing.Move::title).toList();
        return all().filter(result -> isBeyondChance(result)
                        || graded.contains(result.measure().title()))
                .sorted(Comparator.comparing(
                        Result::grade, Comparator.comparing(grade -> grade.isGrade() ? -grade.ordinal() : 1)))
                .toList();
    }

    private Stream<Result> all() {
        return standing.framework().measures().stream()
                .filter(measure -> measure.kind() != Kind.TEXT)
                .map(standing::now)
                .flatMap(Optional::stream);
    }

    private boolean isBeyondChance(Result result) {
        return says(result).equals(BEYOND);
    }

    private String says(Result result) {
        Change change = result.sincePrevious();
        if (change == null || !isCompared(result)) {
            return NOT_COMPARED;
        }
        if (change.beyondChance() == null) {
            return NOT_TESTED;
        }
        return change.beyondChance() ? BEYOND : WITHIN;
    }

    private boolean isCompared(Result result) {
        return Comparison.isCompared(results, result, result.quarter().previous());
    }

    private Table.Row row(Result now) {
        Optional<Result> before = standing.before(now.measure());
        return new Table.Cells(List.of(
                Table.Cell.of(now.measure().title() + Shown.window(now)),
                Table.Cell.of(before.map(Shown::own).orElse(Shorthand.NOT_APPLICABLE)),
                Table.Cell.of(Shown.own(now)),
                Table.Cell.of(isCompared(now) ? Shown.signed(now, now.sincePrevious()) : Shorthand.NOT_APPLICABLE),
                Table.Cell.of(says(now)),
                Table.Cell.of(Shown.change(now)),
                before.map(result -> Table.Cell.of(Marks.of(result))).orElse(Table.Cell.of("")),
                Table.Cell.of(Marks.of(now))));
    }

    private List<String> notes(List<Result> moved) {
        List<String> sentences = new ArrayList<>();
        boolean together =
                moved.stream().anyMatch(result -> !Shown.window(result).isEmpty());
        sentences.add("Values and changes are those of the quarters alone"
                + (together ? ", also where several are graded together" : "")
                + "; percentages change in percentage points, before rounding. "
                + "From baseline: how far what is graded lies from what it is compared with.");
        sentences.add(
                "Beyond chance: more than chance alone would usually produce. Within margin: within the margin of error.");
        boolean moderated = moved.stream()
                .flatMap(now -> Stream.concat(Stream.of(now), standing.before(now.measure()).stream()))
                .anyMatch(result -> result.moderation() != null);
        if (moderated) {
            sentences.add(SummaryPage.MODERATED);
        }
        Definitions.usual(standing.framework()).ifPresent(rule -> sentences.add("Usual rule of grading: " + rule));
        return List.of(String.join(" ", sentences));
    }
}

package victimspack.pack.front;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import victimspack.extract.Quarter;
import victimspack.grade.Change;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.control.Variation;
import victimspack.measure.Framework;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Marks;
import victimspack.pack.words.NoGrade;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;

/** The summary, which is to fit one page: the priorities over the quarters shown, then each graded measure in a row. */
public final class SummaryPage {

    static final String MODERATED = "[moderated] a person's judgement, explained beside the measure.";

    private final Results results;
    private final Standing standing;

    private SummaryPage(Results results) {
        this.results = results;
        this.standing = new Standing(results);
    }

    /** The page, of a framework that grades. */
    public static Section of(Results results) {
        SummaryPage page = new SummaryPage(results);
        return new Section(
                "summary",
                "Summary",
                page.opening(),
                List.of(Text.lede(Lede.of(page.standing)), page.priorities(), page.measures()),
                List.of());
    }

    /** Of the first quarter so little has changed that the summary has room below it. */
    private Section.Opening opening() {
        return standing.isComparable() ? Section.Opening.NEW_PAGE : Section.Opening.RUNNING_ON;
    }

    /** The priorities' grades over the quarters shown. */
    static Table priorities(Results results, String id) {
        return new SummaryPage(results).priorities(id);
    }

    private Table priorities() {
        return priorities("summary-priorities");
    }

    private Table priorities(String id) {
        List<Quarter> shown = results.shown();
        List<Table.Head> heads = Heads.left("Priority", 21)
                .andQuarters(shown, Table.Align.LEFT, 14)
                .andLeft("Trend", 9)
                .fill();
        List<Table.Row> rows = standing.gradedPriorities().stream()
                .map(priority -> row(priority, shown))
                .toList();
        String caption = "Grade of each priority. Trend compares with the quarter before." + ungraded(rows);
        return Tables.figures(id, caption, heads, rows, anyModerated(rows) ? List.of(MODERATED) : List.of());
    }

    private static String ungraded(List<Table.Row> rows) {
        return NoGrade.keyOf(rows).isEmpty() ? "" : " Not graded: no measure of it has a grade.";
    }

    private Table.Row row(Framework.Priority priority, List<Quarter> shown) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(priority.title()));
        shown.forEach(quarter -> cells.add(grade(priority, quarter)));
        cells.add(Table.Cell.of(results.priority(priority.id(), results.reported())
                .map(result -> Shown.trend(result.trend()))
                .orElse(Shorthand.NOT_AVAILABLE)));
        return new Table.Cells(cells);
    }

    private Table.Cell grade(Framework.Priority priority, Quarter quarter) {
        return results.priority(priority.id(), quarter).map(Marks::cell).orElse(Table.Cell.of(""));
    }

    private Table measures() {
        List<Table.Head> heads = Heads.left("Measure", 35)
                .andRight("Value", 9)
                .andRight("Count", 12)
                .andRight("Baseline", 8)
                .andRight("Change", 9)
                .andLeft("Grade", 14)
                .andLeft("Signal", 13)
                .fill();
        List<Table.Row> rows = new ArrayList<>();
        for (Framework.Priority priority : standing.gradedPriorities()) {
            List<Table.Row> measures =
                    standing.gradedMeasures(priority).map(this::row).toList();
            if (!measures.isEmpty()) {
                rows.add(new Table.Group(priority.title()));
                rows.addAll(measures);
            }
        }
        boolean counts = standing.gradedMeasures().stream().anyMatch(result -> !Shown.isPercentage(result));
        String caption = "Graded measures, %s. Change %sis in percentage points."
                .formatted(results.reported().inWords(), counts ? "of percentages " : "");
        return Tables.figures("summary-measures", caption, heads, rows, notes(rows));
    }

    private Table.Row row(Result result) {
        return new Table.Cells(List.of(
                Table.Cell.of(result.measure().title() + Shown.window(result)),
                Table.Cell.of(new Inline.Strong(Shown.graded(result))),
                Table.Cell.of(Shown.gradedCounts(result)),
                Table.Cell.of(Shown.baseline(result)),
                Table.Cell.of(change(result)),
                Table.Cell.of(Marks.of(result)),
                Table.Cell.of(MonthsSay.of(results, result).mark())));
    }

    /** A change within the margin of error says so. */
    private static String change(Result result) {
        Change change = result.change();
        boolean chance = change != null && Boolean.FALSE.equals(change.beyondChance());
        return Shown.change(result) + (chance ? " " + Shorthand.WITHIN_MARGIN : "");
    }

    /** In one paragraph, and nothing that the table above says, as the page has to hold the whole summary. */
    private List<String> notes(List<Table.Row> rows) {
        boolean said = !priorities().notes().isEmpty();
        String moderated = anyModerated(rows) && !said ? " " + MODERATED : "";
        String untested = rows.stream().anyMatch(SummaryPage::isNotTested)
                ? "; Not tested: too few months, or a state that carries over"
                : "";
        String without = NoGrade.keyOf(rows).stream().map(key -> " " + key).collect(Collectors.joining());
        return List.of(
                "Signal of the latest month: Concern and Improvement are out of the ordinary, Common cause is not"
                        + untested + "." + without + moderated);
    }

    private static boolean isNotTested(Table.Row row) {
        return row instanceof Table.Cells cells
                && cells.cells().stream()
                        .flatMap(cell -> cell.content().stream().flatMap(List::stream))
                        .anyMatch(inline ->
                                inline instanceof Inline.Signal signal && signal.variation() == Variation.NOT_TESTED);
    }

    private static boolean anyModerated(List<Table.Row> rows) {
        return rows.stream()
                .filter(Table.Cells.class::isInstance)
                .flatMap(row -> ((Table.Cells) row).cells().stream())
                .flatMap(cell -> cell.content().stream().flatMap(List::stream))
                .anyMatch(inline -> inline instanceof Inline.Mark mark && mark.moderated());
    }
}

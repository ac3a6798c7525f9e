package victimspack.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.grade.PriorityResult;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Marks;
import victimspack.pack.words.NoGrade;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Commentary;
import victimspack.pack.written.Material;
import victimspack.pack.written.ModerationWords;

/** One priority: its grade and why, its measures over the quarters shown, then each measure. */
public final class PrioritySection {

    private final Results results;
    private final Material material;
    private final Commentary commentary;
    private final Framework.Priority priority;

    private PrioritySection(Results results, Material material, Framework.Priority priority) {
        this.results = results;
        this.material = material;
        this.commentary = Commentary.of(material, results.reported());
        this.priority = priority;
    }

    /** The section of one graded priority. */
    public static Section of(Results results, Material material, Framework.Priority priority) {
        return new PrioritySection(results, material, priority).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        now().ifPresent(result -> blocks.addAll(grade(result)));
        blocks.addAll(commentary.on(priority.id()));
        blocks.add(measures());
        blocks.addAll(BaselineTables.of(results, priority));
        WeightedAudits.table(results, material.auditPopulation(), priority).ifPresent(blocks::add);
        return new Section(
                "priority-" + priority.id(),
                priority.title(),
                Section.Opening.RUNNING_ON,
                List.copyOf(blocks),
                MeasureSection.all(results, material, priority));
    }

    private Optional<PriorityResult> now() {
        return results.priority(priority.id(), results.reported());
    }

    private static List<Block> grade(PriorityResult result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Block.Role.BODY,
                null,
                Text.marked(result.grade(), result.moderation() != null, Words.sentence(result.reason()))));
        if (result.moderation() != null) {
            blocks.add(Text.body(ModerationWords.of(result.calculated(), result.moderation())));
        }
        return blocks;
    }

    private Table measures() {
        List<Quarter> shown = results.shown();
        List<Table.Head> heads = Heads.left("Measure", 16)
                .andQuarters(shown, Table.Align.LEFT, 15)
                .andLeft("Trend", 9)
                .fill();
        List<Table.Row> rows = new ArrayList<>();
        if (priority.graded()) {
            rows.add(overall(shown));
        }
        List<Measure> apart = apart();
        results.counts().framework().measures(priority).stream()
                .filter(measure -> measure.kind() != Kind.TEXT)
                .filter(measure -> !apart.contains(measure))
                .forEach(measure -> rows.add(row(measure, shown)));
        List<String> notes = new ArrayList<>(NoGrade.keyOf(rows));
        if (!apart.isEmpty()) {
            notes.add("%s without a grade %s in the last part of this section."
                    .formatted(
                            Words.capital(Words.many(apart.size(), "measure", "measures")),
                            apart.size() == 1 ? "is" : "are"));
        }
        String caption = "%s: value and grade of each measure, %s".formatted(priority.title(), Words.span(shown));
        return Tables.figures("priority-" + priority.id() + "-measures", caption, heads, rows, notes);
    }

    /** The measures that stand together in a table of their own. */
    private List<Measure> apart() {
        List<Result> all = results.counts().framework().measures(priority).stream()
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                .toList();
        return SupportingMeasures.among(priority, all).stream()
                .map(Result::measure)
                .toList();
    }

    private Table.Row overall(List<Quarter> shown) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(new Inline.Strong("Overall assessment")));
        shown.forEach(quarter -> cells.add(results.priority(priority.id(), quarter)
                .map(Marks::cell)
                .orElse(Table.Cell.of(Shorthand.NOT_AVAILABLE))));
        cells.add(Table.Cell.of(now().map(result -> Shown.trend(result.trend())).orElse(Shorthand.NOT_AVAILABLE)));
        return new Table.Cells(cells);
    }

    private Table.Row row(Measure measure, List<Quarter> shown) {
        List<Table.Cell> cells = new ArrayList<>();
        Optional<Result> now = results.result(measure.id(), results.reported());
        cells.add(Table.Cell.of(measure.title() + now.map(Shown::window).orElse(Shown.window(measure))));
        shown.forEach(quarter -> cells.add(results.result(measure.id(), quarter)
                .map(PrioritySection::cell)
                .orElse(Table.Cell.of(Shorthand.NOT_AVAILABLE))));
        cells.add(Table.Cell.of(now.map(Shown::trend).orElse(Shorthand.NOT_AVAILABLE)));
        return new Table.Cells(cells);
    }

    private static Table.Cell cell(Result result) {
        List<Inline> value = List.of(new Inline.Text(Shown.headline(result)));
        if (!Standing.isGraded(result)) {
            return new Table.Cell(List.of(value));
        }
        List<Inline> mark = List.of(Marks.of(result));
        return new Table.Cell(Stream.of(value, mark).toList());
    }
}

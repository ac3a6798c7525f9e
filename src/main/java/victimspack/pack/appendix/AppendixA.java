package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Baseline;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.section.MonthTable;
import victimspack.pack.variation.ControlFigures;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.Criteria;
import victimspack.pack.words.Marks;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Commentary;
import victimspack.pack.written.Material;
import victimspack.pack.written.ModerationWords;

/** A panel for each measure at Close Monitoring or Requires Action: what it measures, the criteria, and where it stands. */
public final class AppendixA {

    private final Results results;
    private final Commentary commentary;

    private AppendixA(Results results, Material material) {
        this.results = results;
        this.commentary = Commentary.of(material, results.reported());
    }

    /** The appendix, with a sentence alone where no measure asks for attention. */
    public static Section of(Results results, Material material) {
        AppendixA appendix = new AppendixA(results, material);
        List<Result> shown = appendix.shown();
        return new Section(
                "appendix-a",
                "Appendix A: measures at Close Monitoring or Requires Action",
                Section.Opening.RUNNING_ON,
                List.of(Text.body(opening(new Standing(results), shown.size()))),
                shown.stream().map(appendix::panel).toList());
    }

    private static String opening(Standing standing, int shown) {
        if (standing.withGrade() == 0) {
            return "No measure could be graded this quarter, so none has a panel here. Each measure's section says why.";
        }
        return shown == 0
                ? "No measure is at Close Monitoring or Requires Action this quarter."
                : Words.sentence(Words.many(shown, "measure is", "measures are")
                        + " at Close Monitoring or Requires Action this quarter");
    }

    private List<Result> shown() {
        return new Standing(results)
                .gradedMeasures().stream().filter(Standing::asksForAttention).toList();
    }

    private Section panel(Result result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Tables.facts(
                "panel-" + result.measure().id(),
                "Assessment of " + result.measure().title(),
                facts(result)));
        List<Block> typed = commentary.on(result.measure().id());
        if (!typed.isEmpty()) {
            blocks.add(Text.label("Analyst's comment"));
            blocks.addAll(typed);
        }
        MonthsSay months = MonthsSay.of(results, result);
        if (months.isWorthDrawing()) {
            blocks.add(ControlFigures.of(months, "the table below; earlier months are in measures.csv"));
        }
        if (hasMonths(result.measure())) {
            blocks.add(MonthTable.of(results, result));
        }
        return Section.of(
                "panel-section-" + result.measure().id(), result.measure().title(), List.copyOf(blocks));
    }

    private boolean hasMonths(Measure measure) {
        return switch (measure.kind()) {
            case RATE, SNAPSHOT, COUNT -> MonthTable.isTold(results, measure);
            case SUPPLIED -> MonthTable.isKnown(results, measure);
            case MEAN, PROFILE, TEXT -> false;
        };
    }

    private List<Table.Row> facts(Result result) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Tables.row("Priority", priority(result)));
        rows.add(new Table.Cells(List.of(Table.Cell.of("Assessment"), Table.Cell.of(Marks.of(result)))));
        rows.add(Tables.row(
                "Measure of success",
                result.measure().title() + ": " + result.measure().definition()));
        rows.add(Tables.row("Aim or rationale", result.measure().aim()));
        rows.add(Tables.row("Owner", result.measure().owner()));
        result.measure()
                .rule()
                .ifPresent(rule -> rows.add(
                        new Table.Cells(List.of(Table.Cell.of("Reason for assessment"), criteria(result, rule)))));
        rows.add(new Table.Cells(List.of(Table.Cell.of("Current position"), Tables.lines(position(result)))));
        if (result.moderation() != null) {
            rows.add(Tables.row("Moderation", ModerationWords.of(result.calculated(), result.moderation())));
        }
        List<String> compared = Comparison.sentences(results, result);
        if (!compared.isEmpty()) {
            rows.add(Tables.row("Change over time", String.join(" ", compared)));
        }
        return rows;
    }

    private String priority(Result result) {
        return results.counts().framework().priorities().stream()
                .filter(priority -> priority.id().equals(result.measure().priority()))
                .map(Framework.Priority::title)
                .findFirst()
                .orElse(result.measure().priority());
    }

    private static Table.Cell criteria(Result result, GradeRule rule) {
        String baseline = result.baseline() == null ? null : Shown.baseline(result);
        List<List<Inline>> lines = new ArrayList<>();
        for (Criteria.Criterion criterion : Criteria.of(result.measure(), rule, baseline)) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Mark(criterion.grade(), false));
            line.add(new Inline.Text(": " + criterion.words() + "."));
            if (criterion.grade() == result.calculated()) {
                line.add(new Inline.Strong(" This is the one met."));
            }
            lines.add(List.copyOf(line));
        }
        return new Table.Cell(List.copyOf(lines));
    }

    private static List<String> position(Result result) {
        List<String> lines = new ArrayList<>();
        Baseline baseline = result.baseline();
        if (baseline != null) {
            String counts = baseline.tally() == null
                    ? ""
                    : ", " + Shown.counts(result.measure(), baseline.tally(), result.status());
            lines.add("Baseline: %s (%s%s).".formatted(Shown.baseline(result), baseline.words(), counts));
        }
        lines.add(Words.sentence(result.reason()));
        return lines;
    }
}

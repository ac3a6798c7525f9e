package victimspack.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Change;
import victimspack.grade.Moderation;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.control.Variation;
import victimspack.measure.Breakdown;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Part;
import victimspack.measure.Tally;
import victimspack.measure.Units;
import victimspack.pack.breakdown.BreakdownTable;
import victimspack.pack.breakdown.ProfileTable;
import victimspack.pack.chart.TrendChart;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.units.UnitRanking;
import victimspack.pack.variation.ControlFigures;
import victimspack.pack.variation.MonthsByYear;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.variation.VariationWords;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.MeanTotal;
import victimspack.pack.words.NotToldApart;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Commentary;
import victimspack.pack.written.Material;
import victimspack.pack.written.ModerationWords;

/** One measure: its sentence, comparisons, comment, chart and breakdowns. */
final class MeasureSection {

    private final Results results;
    private final Material material;
    private final Commentary commentary;
    private final Result result;
    private final Measure measure;

    private MeasureSection(Results results, Material material, Result result) {
        this.results = results;
        this.material = material;
        this.commentary = Commentary.of(material, results.reported());
        this.result = result;
        this.measure = result.measure();
    }

    static List<Section> all(Results results, Material material, Framework.Priority priority) {
        List<Result> all = results.counts().framework().measures(priority).stream()
                .filter(measure -> !BaselineTables.saysAll(results, measure))
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                .toList();
        List<Result> supporting = SupportingMeasures.among(priority, all);
        List<Section> sections = new ArrayList<>();
        all.stream()
                .filter(result -> !supporting.contains(result))
                .forEach(result -> sections.add(new MeasureSection(results, material, result).section()));
        if (!supporting.isEmpty()) {
            sections.add(SupportingMeasures.of(
                    results, priority, supporting, result -> new MeasureSection(results, material, result).brief()));
        }
        return List.copyOf(sections);
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        moderation().ifPresent(blocks::add);
        blocks.add(reason());
        findings().forEach(blocks::add);
        months().ifPresent(blocks::add);
        if (isCounted() && Standing.isGraded(result)) {
            TrendChart.whyNone(results, measure).ifPresent(words -> blocks.add(Text.body(words)));
        }
        comment().forEach(blocks::add);
        if (isCounted()) {
            figures().forEach(blocks::add);
        }
        notes().ifPresent(blocks::add);
        return Section.of("measure-" + measure.id(), measure.title(), List.copyOf(blocks));
    }

    /** What the tables do not tell, in a paragraph that begins with the title, and what was written about the measure. */
    private List<Block> brief() {
        List<String> sentences = result.value().exact() == null
                ? List.of(Words.sentence(result.reason()))
                : Stream.concat(weighted().stream(), aside().stream()).toList();
        MonthsSay months = MonthsSay.of(results, result);
        boolean special = !months.specialInQuarter().isEmpty();
        if (sentences.isEmpty() && !special && comment().findAny().isEmpty()) {
            return List.of();
        }
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Strong(measure.title() + "."));
        if (!sentences.isEmpty()) {
            words.add(new Inline.Text(" " + String.join(" ", sentences)));
        }
        if (special) {
            words.add(new Inline.Text(" "));
            words.addAll(VariationWords.of(months));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Block.Role.BODY, null, List.copyOf(words)));
        if (isConcernAlone(months)) {
            blocks.addAll(chart(months));
        }
        comment().forEach(blocks::add);
        return blocks;
    }

    private Optional<Block> months() {
        return VariationWords.paragraph(MonthsSay.of(results, result));
    }

    private boolean isCounted() {
        return measure.kind() != Kind.TEXT
                && results.counts().measure(measure.id()).notSupplied().isEmpty();
    }

    /** The grade that holds comes first where a person put it in the calculated one's place. */
    private Optional<Block> moderation() {
        Moderation moderation = result.moderation();
        if (moderation == null) {
            return Optional.empty();
        }
        String sentence = ModerationWords.after(result.grade(), result.calculated(), moderation);
        return Optional.of(new Block.Paragraph(Block.Role.BODY, null, Text.marked(result.grade(), false, sentence)));
    }

    /** The grade's sentence; where there is no rule, the value alone; for a measure without data, why it has none. */
    private Block reason() {
        String reason = Words.sentence(result.reason());
        if (Standing.isGraded(result)) {
            return result.moderation() == null
                    ? new Block.Paragraph(Block.Role.BODY, null, Text.marked(result.calculated(), false, reason))
                    : Text.body(result.calculated().isGrade() ? "The calculated grade is " + reason : reason);
        }
        if (measure.kind() == Kind.PROFILE && result.status() == Status.NO_BASE) {
            return Text.body("%s: none.".formatted(result.quarter().inWords()));
        }
        if (result.told().exact() == null || measure.kind() == Kind.TEXT) {
            return Text.body(reason);
        }
        return Text.body("%s %s%s"
                .formatted(Words.sentence(measure.definition()), value(), isInGradedPriority() ? " Not graded." : ""));
    }

    private String value() {
        boolean counted =
                measure.unit() == Measure.Unit.COUNT || !result.told().tally().hasBase();
        String counts = counted ? nil() : " (%s)".formatted(base());
        Period period = result.isTogether() ? Period.four(result.quarter()) : new Period(List.of(result.quarter()));
        return "%s: %s%s.".formatted(Words.capital(period.named()), Shown.told(result), counts);
    }

    /** A nil return says so, as a bare 0 could be taken for a gap. */
    private String nil() {
        return Shown.told(result).equals("0") ? " (none)" : "";
    }

    private String base() {
        String counts = Shown.counts(measure, result.told().tally(), result.status());
        return measure.kind() == Kind.MEAN ? "mean of %s, total %s".formatted(counts, MeanTotal.of(result)) : counts;
    }

    private Stream<Block> findings() {
        List<String> sentences = sentences();
        return sentences.isEmpty() ? Stream.empty() : Stream.of(Text.body(String.join(" ", sentences)));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Change change = result.change();
        if (change != null && change.beyondChance() != null) {
            sentences.add("The 95%% interval of the difference from the baseline is %s%s."
                    .formatted(Shown.interval(change), measure.isPercentage() ? " percentage points" : ""));
        }
        sentences.addAll(Comparison.sentences(results, result));
        weighted().ifPresent(sentences::add);
        if (isCounted()) {
            sentences.addAll(aside());
        }
        return sentences;
    }

    private Optional<String> weighted() {
        return WeightedAudit.sentence(results, material.auditPopulation(), result);
    }

    /** What is outside the quarter's base: rows not yet decidable, and rows left out. */
    private List<String> aside() {
        Tally tally = result.value().tally();
        if (!tally.hasAsides()) {
            return List.of();
        }
        return Stream.of(
                        aside("Not yet decidable and not in the base", tally.pending(), measure.pendingAre()),
                        aside("Left out of the base", tally.excluded(), measure.excludedAre()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> aside(String what, long count, @Nullable String whichAre) {
        if (count == 0) {
            return Optional.empty();
        }
        String which = whichAre == null ? "" : " (" + Words.phrase(whichAre) + ")";
        return Optional.of("%s: %s%s.".formatted(what, Numbers.count(count), which));
    }

    private Stream<Block> comment() {
        List<Block> typed = commentary.on(measure.id());
        return typed.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(Text.label("Analyst's comment")), typed.stream());
    }

    private Stream<Block> figures() {
        List<Block> blocks = new ArrayList<>();
        if (measure.kind() != Kind.PROFILE) {
            if (Standing.isGraded(result)) {
                TrendChart.figure(results, result).ifPresent(blocks::add);
            }
            if (!isToldInWords()) {
                blocks.add(QuarterTable.of(results, measure));
            }
        }
        MonthsSay months = MonthsSay.of(results, result);
        YearTable.of(results, measure).ifPresent(blocks::add);
        if (MonthlyCounts.tells(results, months)) {
            blocks.addAll(MonthlyCounts.of(results, months));
        } else if (isConcernAlone(months)) {
            blocks.addAll(chart(months));
        }
        blocks.addAll(OtherAreas.beside(results, material, measure));
        List<String> untold = NotToldApart.beside(results, measure);
        if (!untold.isEmpty()) {
            blocks.add(Text.body(String.join(" ", untold)));
        }
        if (measure.kind() == Kind.PROFILE) {
            measure.breakdowns().forEach(breakdown -> blocks.addAll(ProfileTable.of(results, measure, breakdown)));
        } else {
            blocks.addAll(BreakdownTable.of(results, result, breakdowns()));
        }
        blocks.addAll(BreakdownTable.leftOut(results, List.of(measure), false));
        return blocks.stream();
    }

    /** Its breakdowns, that by unit left out where the units stand beside each other in a section of their own. */
    private List<Breakdown> breakdowns() {
        boolean ranked = results.counts().framework().settings().includes(Part.UNITS)
                && UnitRanking.of(results, result).isPresent();
        return measure.breakdowns().stream()
                .filter(breakdown -> !ranked || !breakdown.columns().equals(List.of(Units.COLUMN)))
                .toList();
    }

    /** Whether a month of the quarter is a concern that the grade does not show; Appendix A draws the others. */
    private static boolean isConcernAlone(MonthsSay months) {
        return !Standing.asksForAttention(months.result())
                && months.isWorthDrawing()
                && months.specialInQuarter().stream().map(months::variation).anyMatch(Variation.CONCERN::equals);
    }

    /** The months that call for a look, drawn and in figures. */
    private static List<Block> chart(MonthsSay months) {
        return List.of(ControlFigures.of(months, "the table below"), MonthsByYear.of(months));
    }

    /** Whether a supplied measure without a grade has no figure but the reported quarter's, which its sentence tells. */
    private boolean isToldInWords() {
        return measure.kind() == Kind.SUPPLIED
                && !Standing.isGraded(result)
                && results.shown().stream()
                        .filter(quarter -> !quarter.equals(result.quarter()))
                        .flatMap(quarter -> results.result(measure.id(), quarter).stream())
                        .allMatch(earlier -> earlier.value().exact() == null);
    }

    private boolean isInGradedPriority() {
        return results.counts().framework().priorities().stream()
                .anyMatch(priority -> priority.graded() && priority.id().equals(measure.priority()));
    }

    private Optional<Block> notes() {
        List<String> notes = new ArrayList<>();
        if (measure.sample()) {
            notes.add("This is a sample, not a count of all cases");
        }
        if (measure.annual() != null) {
            notes.add(measure.annual());
        }
        if (measure.comparator() != null) {
            notes.add(measure.comparator());
        }
        notes.addAll(measure.notes());
        List<String> sentences = notes.stream().map(Words::sentence).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Text.note(String.join(" ", sentences)));
    }
}

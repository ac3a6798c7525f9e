package victimspack.pack.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.measure.Measure;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** The force's units beside each other: for each measure a funnel plot and the ranked units with their intervals. */
public final class UnitsSection {

    private static final String HOW_TO_READ =
            "The limits show how far units with the same rate as the force would lie apart by chance: 95% of them between "
                    + "the dashed lines, 99.8% between the solid ones. They do not allow for differences in the cases that units "
                    + "have. Ranks of units whose intervals overlap may differ by chance.";

    private final Results force;
    private final @Nullable String own;

    private UnitsSection(Results force, @Nullable String own) {
        this.force = force;
        this.own = own;
    }

    /** In the force's own pack: every measure with a ranking; empty where none has one. */
    public static Optional<Section> of(Results force) {
        UnitsSection section = new UnitsSection(force, null);
        List<UnitRanking> rankings = UnitRanking.all(force);
        return rankings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        section.section("Units beside each other", List.of(section.overview(rankings)), rankings));
    }

    /**
     * In a unit's pack.
     *
     * @param unit the unit's own results
     */
    public static Section of(Results force, Results unit, String name) {
        UnitsSection section = new UnitsSection(force, name);
        return section.section(
                "%s beside the force".formatted(name), List.of(section.beside(unit)), UnitRanking.all(force));
    }

    private Section section(String title, List<Block> first, List<UnitRanking> rankings) {
        List<Block> blocks = new ArrayList<>(first);
        blocks.add(Text.note(HOW_TO_READ));
        return new Section(
                "units",
                title,
                Section.Opening.RUNNING_ON,
                List.copyOf(blocks),
                rankings.stream().map(this::measure).toList());
    }

    /** Of each measure how many units lie outside the limits, and which. */
    private Table overview(List<UnitRanking> rankings) {
        List<Table.Head> heads = Heads.left("Measure", 34)
                .andRight("Force", 10)
                .andLeft("Best", 19)
                .andLeft("Last", 19)
                .andLeft("Outside the limits of chance", 18)
                .fill();
        List<Table.Row> rows = rankings.stream()
                .map(ranking -> Tables.row(
                        ranking.measure().title() + Shown.window(ranking.measure(), ranking.period()),
                        Shown.value(ranking.measure(), ranking.all(), Status.OK),
                        at(ranking, 0),
                        at(ranking, ranking.ranked() - 1),
                        outside(ranking)))
                .toList();
        return Tables.figures(
                "units-overview",
                "Measures by unit, %s".formatted(force.reported().inWords()),
                heads,
                rows,
                List.of("Best and last by rank; where neither direction is better, highest and lowest."));
    }

    private static String at(UnitRanking ranking, long index) {
        if (index < 0 || ranking.ranked() == 0) {
            return Shorthand.NOT_APPLICABLE;
        }
        UnitRanking.Line line = ranking.lines().get((int) index);
        return "%s, %s".formatted(line.unit(), Shown.value(ranking.measure(), line.value(), Status.OK));
    }

    private static String outside(UnitRanking ranking) {
        List<UnitRanking.Line> outside = ranking.outside();
        return outside.isEmpty()
                ? "None"
                : Words.list(outside.stream().map(UnitRanking.Line::unit).toList());
    }

    /** Each of the unit's measures with the force's value, the difference, its rank and its place among the limits. */
    private Table beside(Results unit) {
        List<Table.Head> heads = Heads.left("Measure", 26)
                .andRight("Unit", 9)
                .andRight("Count", 13)
                .andRight("95% interval", 14)
                .andRight("Force", 9)
                .andRight("Difference", 9)
                .andLeft("Rank and limits", 20)
                .fill();
        List<Table.Row> rows = unit.counts().framework().measures().stream()
                .flatMap(measure -> unit.result(measure.id(), unit.reported()).stream())
                .map(this::row)
                .toList();
        return Tables.figures(
                "units-beside",
                "%s and the force as a whole, %s"
                        .formatted(own, force.reported().inWords()),
                heads,
                rows,
                List.of(
                        "The difference is the unit's value minus the force's, in percentage points for percentages. The "
                                + "force's figures include the unit's."));
    }

    private Table.Row row(Result result) {
        Measure measure = result.measure();
        Optional<Result> whole = force.result(measure.id(), force.reported());
        Optional<UnitRanking> ranking = UnitRanking.of(force, result);
        String place = ranking.flatMap(of -> of.line(Objects.requireNonNull(own))
                        .map(line -> line.rank() == null
                                ? UnitRanking.words(line)
                                : "%s; %s".formatted(of.rank(line), UnitRanking.words(line))))
                .orElse(Shorthand.NOT_APPLICABLE);
        return Tables.row(
                measure.title() + Shown.window(measure),
                Shown.graded(result),
                Shown.gradedCounts(result),
                Shown.interval(measure, result.graded()),
                whole.map(Shown::graded).orElse(Shorthand.NOT_APPLICABLE),
                whole.map(of -> difference(result, of)).orElse(Shorthand.NOT_APPLICABLE),
                place);
    }

    private static String difference(Result unit, Result whole) {
        BigFraction own = unit.graded().exact();
        BigFraction all = whole.graded().exact();
        return own == null || all == null || !unit.measure().isPercentage()
                ? Shorthand.NOT_APPLICABLE
                : Numbers.points(own.subtract(all));
    }

    private Section measure(UnitRanking ranking) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body(sentence(ranking)));
        blocks.add(FunnelChart.figure(ranking, own));
        blocks.add(table(ranking));
        return Section.of("units-" + ranking.measure().id(), ranking.measure().title(), List.copyOf(blocks));
    }

    private String sentence(UnitRanking ranking) {
        List<String> sentences = new ArrayList<>();
        ranking.lines().stream()
                .filter(line -> line.is(own) && line.place() != null)
                .map(line -> "%s: %s%s, %s."
                        .formatted(
                                line.unit(),
                                value(ranking, line),
                                line.rank() == null ? "" : ", rank " + ranking.rank(line),
                                UnitRanking.words(line)))
                .forEach(sentences::add);
        List<UnitRanking.Line> outside = ranking.outside();
        sentences.add(
                outside.isEmpty()
                        ? "No unit lies outside the limits of what chance alone would usually produce around the force's %s."
                                .formatted(all(ranking))
                        : "Outside the limits of what chance alone would usually produce around the force's %s: %s."
                                .formatted(
                                        all(ranking),
                                        Words.series(outside.stream()
                                                .map(line -> "%s (%s), %s"
                                                        .formatted(
                                                                line.unit(),
                                                                value(ranking, line),
                                                                UnitRanking.words(line)))
                                                .toList())));
        return String.join(" ", sentences);
    }

    private static String value(UnitRanking ranking, UnitRanking.Line line) {
        return Shown.value(ranking.measure(), line.value(), Status.OK);
    }

    private static String all(UnitRanking ranking) {
        return Shown.value(ranking.measure(), ranking.all(), Status.OK);
    }

    private Table table(UnitRanking ranking) {
        List<Table.Head> heads = Heads.left("Unit", 30)
                .andRight("Rank", 10)
                .andRight("Value", 12)
                .andRight("Count", 16)
                .andRight("95% interval", 16)
                .andLeft("Against the force", 16)
                .fill();
        Measure measure = ranking.measure();
        List<Table.Row> rows = new ArrayList<>();
        for (UnitRanking.Line line : ranking.lines()) {
            rows.add(row(ranking, line));
        }
        rows.add(Tables.total(
                "Force, cases without a unit included",
                "",
                all(ranking),
                Shown.counts(measure, ranking.all().tally(), Status.OK),
                Shown.interval(ranking.measure(), ranking.all()),
                ""));
        return Tables.figures(
                "table-" + measure.id() + "-units",
                "%s by unit, %s".formatted(measure.title(), ranking.period().inWords()),
                heads,
                rows,
                List.of());
    }

    private Table.Row row(UnitRanking ranking, UnitRanking.Line line) {
        Measure measure = ranking.measure();
        Table.Cell name = line.is(own) ? Table.Cell.of(new Inline.Strong(line.unit())) : Table.Cell.of(line.unit());
        return new Table.Cells(List.of(
                name,
                Table.Cell.of(line.rank() == null ? Shorthand.NOT_APPLICABLE : Integer.toString(line.rank())),
                Table.Cell.of(value(ranking, line)),
                Table.Cell.of(Shown.counts(measure, line.value().tally(), Status.OK)),
                Table.Cell.of(Shown.interval(ranking.measure(), line.value())),
                Table.Cell.of(Words.capital(UnitRanking.words(line)))));
    }
}

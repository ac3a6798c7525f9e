package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.extract.Extract;
import victimspack.grade.Grade;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.measure.Counted;
import victimspack.measure.Reads;
import victimspack.pack.document.Block;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.section.BaselineTables;
import victimspack.pack.words.Heads;
import victimspack.pack.words.NotToldApart;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;
import victimspack.pack.written.Material;

/** About these figures: where they come from, what is missing, what each measure is, and how grades are made. */
public final class AppendixB {

    private final Results results;
    private final Provenance provenance;

    private AppendixB(Results results, Provenance provenance) {
        this.results = results;
        this.provenance = provenance;
    }

    /**
     * The appendix of a pack from such results, such material and such a run.
     *
     * @param before all of the pack that stands before it, whose terms it explains
     */
    public static Section of(
            Results results, Material material, Provenance provenance, Edition edition, List<Section> before) {
        AppendixB appendix = new AppendixB(results, provenance);
        List<Section> parts = new ArrayList<>();
        parts.add(Section.of("sources", "Sources", appendix.sources()));
        parts.add(Section.of("missing", "What is missing", appendix.missing()));
        parts.add(Revisions.section(results, provenance, edition));
        UnlikeTimes.section(results).ifPresent(parts::add);
        parts.add(Definitions.of(results.counts().framework()));
        if (results.counts().framework().isGraded()) {
            parts.add(Section.of("how-grades-are-made", "How grades are made", Methods.grades(results)));
        }
        parts.add(Section.of("methods", "Methods", Methods.numbers(results)));
        if (!edition.isRestricted()) {
            parts.add(Section.of("small-numbers", "Small numbers", Methods.smallNumbers()));
        }
        parts.add(Section.of("shorthand", "Shorthand", List.of(shorthand())));
        Glossary.of(Stream.concat(before.stream(), parts.stream()).toList()).ifPresent(parts::add);
        parts.add(Section.of("accessibility", "Accessibility statement", AccessibilityStatement.of(material.front())));
        return new Section(
                "appendix-b",
                "Appendix B: about these figures",
                Section.Opening.RUNNING_ON,
                List.of(),
                List.copyOf(parts));
    }

    private List<Block> sources() {
        List<Table.Head> heads = Heads.left("File", 28)
                .andRight("Rows read", 12)
                .andRight("Accepted", 12)
                .andRight("Quarantined", 12)
                .andRight("Duplicate", 12)
                .andRight("Superseded", 12)
                .andRight("Left out", 12)
                .fill();
        List<Table.Row> rows = provenance.inputs().stream()
                .map(file -> Tables.row(
                        file.name(),
                        Numbers.count(file.read()),
                        Numbers.count(file.accepted()),
                        Numbers.count(file.quarantined()),
                        Numbers.count(file.duplicate()),
                        Numbers.count(file.superseded()),
                        Numbers.count(file.omitted())))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body(span()));
        blocks.add(Tables.figures(
                "table-sources",
                "Rows of every file: rows read are the sum of the other columns",
                heads,
                rows,
                List.of("A duplicate repeats the current row of its reference; a superseded row was replaced by a "
                        + "later one; a quarantined row broke a rule and is counted nowhere.")));
        if (!provenance.problems().isEmpty()) {
            blocks.add(problems());
        }
        return List.copyOf(blocks);
    }

    private String span() {
        return "The figures cover %s to %s. Open matters were judged as of %s. Framework: %s."
                .formatted(
                        Words.month(results.counts().quarters().get(0).firstMonth()),
                        Words.month(results.reported().lastMonth()),
                        Words.day(provenance.asOf()),
                        results.counts().framework().title());
    }

    private Table problems() {
        List<Table.Head> heads =
                Heads.left("Rule", 70).andRight("Times broken", 30).fill();
        List<Table.Row> rows = new ArrayList<>();
        for (Map.Entry<String, Long> problem : provenance.problems().entrySet()) {
            rows.add(Tables.row(problem.getKey(), Numbers.count(problem.getValue())));
        }
        return Tables.figures("table-problems", "Rules of the extracts that rows broke", heads, rows, List.of());
    }

    private List<Block> missing() {
        List<String> points = new ArrayList<>();
        Set<String> needed = Reads.of(results.counts().framework()).stream()
                .map(Extract::fileName)
                .collect(Collectors.toSet());
        List<String> absent =
                provenance.absent().stream().filter(needed::contains).toList();
        if (!absent.isEmpty()) {
            points.add("Files not supplied: " + Words.list(absent) + ".");
        }
        for (Counted counted : results.counts().measures()) {
            counted.notSupplied()
                    .ifPresent(need -> points.add(
                            "%s. Not supplied: %s.".formatted(counted.measure().title(), Words.phrase(need))));
        }
        unpublished().forEach(points::add);
        points.addAll(NotToldApart.all(results));
        return points.isEmpty()
                ? List.of(Text.body("Nothing: every measure was supplied."))
                : List.of(Text.bullets(points));
    }

    /** Measures for which somebody said that there is no figure, and why. */
    private Stream<String> unpublished() {
        return results.counts().framework().measures().stream()
                .filter(measure -> !BaselineTables.saysAll(results, measure))
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                .filter(result -> result.calculated() == Grade.FIGURES_NOT_PUBLISHED
                        && result.value().exact() == null)
                .map(result -> "%s. %s".formatted(result.measure().title(), Words.sentence(result.reason())));
    }

    private static Table shorthand() {
        List<Table.Head> heads = Heads.left("Mark", 15).andLeft("Meaning", 85).fill();
        List<Table.Row> rows = Shorthand.key().stream()
                .map(entry -> Tables.row(entry.symbol(), Words.capital(entry.meaning())))
                .toList();
        return new Table(
                "table-shorthand", Table.Form.FIGURES, "Marks that stand in or beside numbers", heads, rows, List.of());
    }
}

package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Grade;
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
import victimspack.pack.words.SectionWords;
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
     * @param before   all of the pack that stands before it, whose terms and marks it explains
     * @param workbook what the workbook's tables hold, whose marks it explains too
     */
    public static Section of(
            Results results,
            Material material,
            Provenance provenance,
            Edition edition,
            List<Section> before,
            String workbook) {
        AppendixB appendix = new AppendixB(results, provenance);
        List<Section> parts = new ArrayList<>();
        parts.add(Sources.section(results, provenance));
        parts.add(Section.of("missing", "What is missing", appendix.missing()));
        parts.add(Revisions.section(results, provenance, edition));
        UnlikeTimes.section(results).ifPresent(parts::add);
        parts.add(Definitions.of(results.counts().framework()));
        if (results.counts().framework().isGraded()) {
            parts.add(Section.of("how-grades-are-made", "How grades are made", Methods.grades(results)));
        }
        parts.add(Section.of("methods", "Methods", Methods.numbers(results)));
        if (!edition.isRestricted()) {
            parts.add(Section.of("small-numbers", "Small numbers", Methods.smallNumbers(results)));
        }
        List<Section> explained = Stream.concat(before.stream(), parts.stream()).toList();
        shorthand(SectionWords.of(explained) + workbook, edition.isRestricted()).ifPresent(parts::add);
        Glossary.of(explained).ifPresent(parts::add);
        parts.add(Section.of("accessibility", "Accessibility statement", AccessibilityStatement.of(material.front())));
        return new Section(
                "appendix-b",
                "Appendix B: about these figures",
                Section.Opening.RUNNING_ON,
                List.of(),
                List.copyOf(parts));
    }

    private List<Block> missing() {
        List<String> points = new ArrayList<>();
        List<String> absent = Reads.askedFor(results.counts().framework(), provenance.absent());
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

    /** The marks that the pack uses, in any of its formats; empty where it uses none. */
    private static Optional<Section> shorthand(String words, boolean restricted) {
        List<Table.Head> heads = Heads.left("Mark", 15).andLeft("Meaning", 85).fill();
        List<Table.Row> rows = Shorthand.used(words, restricted).stream()
                .map(entry -> Tables.row(entry.symbol(), Words.capital(entry.meaning())))
                .toList();
        Table table = new Table(
                "table-shorthand", Table.Form.FIGURES, "Marks that stand in or beside numbers", heads, rows, List.of());
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("shorthand", "Shorthand", List.of(table)));
    }
}

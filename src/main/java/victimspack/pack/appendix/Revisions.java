package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Revision;
import victimspack.grade.RowChanges;
import victimspack.pack.document.Block;
import victimspack.pack.document.Edition;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** What differs between sealed packs and today's records: figure by figure, what was published, what is now, and the rows behind. */
public final class Revisions {

    /** More grades than this are counted instead of named. */
    private static final int NAMED = 5;

    static final String NOT_KNOWN = "not known";

    private static final String ROWS =
            "Rows are those of the files that the measure counts, in the months of its figure."
                    + " A row that was changed without touching the measure is among them.";

    private Revisions() {}

    /** The section of Appendix B. */
    static Section section(Results results, Provenance provenance, Edition edition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body(compared(results, provenance, edition)));
        for (int i = 0; i < edition.reasons().size(); i++) {
            blocks.add(Text.body("Revision %d. Reason: %s"
                    .formatted(i + 2, Words.sentence(edition.reasons().get(i)))));
        }
        if (!results.revisions().isEmpty()) {
            blocks.add(table(results.revisions()));
        }
        return Section.of("revisions", "Revisions", List.copyOf(blocks));
    }

    /** What was held against what, and what came of it. */
    private static String compared(Results results, Provenance provenance, Edition edition) {
        if (provenance.sealedPacks().isEmpty()) {
            return "No pack of an earlier quarter was sealed for this force, framework and audience, so all quarters are by the"
                    + " records of this pack.";
        }
        String standing = edition.revision() > 1
                ? "For %s the figures by today's records stand; for earlier quarters those that were published."
                        .formatted(results.reported().inWords())
                : "For earlier quarters the figures that were published stand.";
        String found = results.revisions().isEmpty()
                ? "By the records of this pack none of them is another."
                : "Where the records of this pack give another, both are below and the figure is marked %s."
                        .formatted(Shorthand.REVISED);
        return "Compared with the sealed packs %s. %s %s Changes, trends and baselines compare like with like, by the records of this pack."
                .formatted(Words.list(List.copyOf(provenance.sealedPacks().keySet())), standing, found);
    }

    private static Table table(List<Revision> revisions) {
        List<Table.Head> heads = Heads.left("Measure or priority", 25)
                .andLeft("Quarter", 13)
                .andLeft("Published", 20)
                .andLeft("By the records now", 20)
                .andRight("Rows added", 7)
                .andRight("Rows removed", 8)
                .andRight("Rows changed", 7)
                .fill();
        return Tables.figures(
                "table-revisions",
                "Revisions: what was published and what the records of this pack say",
                heads,
                revisions.stream().map(Revisions::row).toList(),
                List.of(ROWS));
    }

    private static Table.Row row(Revision revision) {
        RowChanges rows = revision.rows().orElse(null);
        boolean counted = revision.now() != null;
        return new Table.Cells(List.of(
                Table.Cell.of(revision.title()),
                Table.Cell.of(revision.quarter().inShort()),
                new Table.Cell(lines(revision.published(), new Inline.Mark(revision.from(), false))),
                new Table.Cell(lines(revision.now(), new Inline.Mark(revision.to(), false))),
                Table.Cell.of(count(counted, rows == null ? null : rows.added())),
                Table.Cell.of(count(counted, rows == null ? null : rows.removed())),
                Table.Cell.of(count(counted, rows == null ? null : rows.changed()))));
    }

    private static String count(boolean counted, @Nullable Long rows) {
        if (!counted) {
            return Shorthand.NOT_APPLICABLE;
        }
        return rows == null ? NOT_KNOWN : Numbers.count(rows);
    }

    private static List<List<Inline>> lines(@Nullable Result result, Inline.Mark mark) {
        if (result == null) {
            return List.of(List.of(mark));
        }
        Stream<List<Inline>> values = values(result).stream().map(line -> List.<Inline>of(new Inline.Text(line)));
        return Stream.concat(values, Standing.isGraded(result) ? Stream.of(List.<Inline>of(mark)) : Stream.empty())
                .toList();
    }

    /** The quarter's own value and, where the grade is about more, that too. */
    public static List<String> values(Result result) {
        List<String> lines = new ArrayList<>();
        lines.add(with(
                Shown.own(result), Shown.counts(result.measure(), result.value().tally(), result.status())));
        if (Shown.windowWords(result.over()) != null) {
            String pooled = with(Shown.graded(result), Shown.gradedCounts(result));
            lines.add(Words.capital(Shown.windowBriefly(result.over())) + ": " + pooled);
        }
        return lines;
    }

    private static String with(String value, String counts) {
        return value.equals(counts) || counts.startsWith("[") ? value : "%s (%s)".formatted(value, counts);
    }

    /** How many there are, naming the grades among them, for half a page. */
    public static String brief(Results results) {
        if (results.revisions().isEmpty()) {
            return "Figures and grades that are not what was published: none.";
        }
        List<String> grades = results.revisions().stream()
                .filter(revision -> revision.from() != revision.to())
                .map(revision -> "%s (%s), from %s to %s"
                        .formatted(
                                revision.title(),
                                revision.quarter().inShort(),
                                revision.from().words(),
                                revision.to().words()))
                .toList();
        return "Figures and grades that are not what was published, marked %s and set out in Appendix B: %s. %s"
                .formatted(Shorthand.REVISED, Words.number(results.revisions().size()), grades(grades));
    }

    private static String grades(List<String> grades) {
        if (grades.isEmpty()) {
            return "No grade is among them.";
        }
        List<String> named = grades.subList(0, Math.min(NAMED, grades.size()));
        String rest = grades.size() > NAMED ? " and %s more".formatted(Words.number(grades.size() - NAMED)) : "";
        return "Grades among them: %s%s.".formatted(Words.series(named), rest);
    }
}

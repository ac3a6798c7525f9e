package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.pack.document.Block;
import victimspack.pack.document.Provenance;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.RowCounts;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** What the figures were made from: every file, where its rows went, and which rules they broke. */
final class Sources {

    private Sources() {}

    static Section section(Results results, Provenance provenance) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.body(span(results, provenance)));
        blocks.add(files(provenance));
        if (!provenance.problems().isEmpty()) {
            blocks.add(problems(provenance));
        }
        return Section.of("sources", "Sources", blocks);
    }

    private static String span(Results results, Provenance provenance) {
        return "The figures cover %s to %s. Open matters were judged as of %s. Framework: %s."
                .formatted(
                        Words.month(results.counts().quarters().get(0).firstMonth()),
                        Words.month(results.reported().lastMonth()),
                        Words.day(provenance.asOf()),
                        results.counts().framework().title());
    }

    private static Table files(Provenance provenance) {
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
                        RowCounts.of(file.read()),
                        RowCounts.of(file.accepted()),
                        Numbers.count(file.quarantined()),
                        Numbers.count(file.duplicate()),
                        Numbers.count(file.superseded()),
                        Numbers.count(file.omitted())))
                .toList();
        List<String> notes = new ArrayList<>(RowCounts.note(provenance));
        notes.add(
                "A duplicate repeats the current row of its reference; a superseded row was replaced by a later one; a "
                        + "quarantined row broke a rule and is counted nowhere.");
        return Tables.figures(
                "table-sources", "Rows of every file: rows read are the sum of the other columns", heads, rows, notes);
    }

    private static Block problems(Provenance provenance) {
        if (provenance.problems().values().stream().allMatch(OptionalLong::isEmpty)) {
            return Text.body("Rules of the extracts that rows broke: %s."
                    .formatted(Words.list(List.copyOf(provenance.problems().keySet()))));
        }
        List<Table.Head> heads =
                Heads.left("Rule", 70).andRight("Times broken", 30).fill();
        List<Table.Row> rows = new ArrayList<>();
        provenance.problems().forEach((rule, times) -> rows.add(Tables.row(rule, RowCounts.of(times))));
        return Tables.figures("table-problems", "Rules of the extracts that rows broke", heads, rows, List.of());
    }
}

package victimspack.pack.front;

import java.util.ArrayList;
import java.util.List;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.section.BaselineTables;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;

/**
 * The summary of a framework that grades nothing: every measure with the quarter's value, or why it has
 * none, and the years beside the baseline year.
 */
public final class InBrief {

    private InBrief() {}

    /** The page, of a framework that grades nothing. */
    public static Section of(Results results) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Text.lede(Lede.of(new Standing(results))));
        blocks.add(measures(results));
        blocks.addAll(BaselineTables.inBrief(results));
        return new Section("summary", "Summary", Section.Opening.NEW_PAGE, List.copyOf(blocks), List.of());
    }

    private static Table measures(Results results) {
        List<Table.Head> heads = Heads.left("Measure", 60)
                .andRight("Value", 20)
                .andRight("Count", 20)
                .fill();
        List<Table.Row> rows = new ArrayList<>();
        for (Framework.Priority group : results.counts().framework().priorities()) {
            List<Table.Row> own = results.counts().framework().measures(group).stream()
                    .filter(measure -> measure.kind() != Kind.TEXT && !BaselineTables.saysAll(results, measure))
                    .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                    .map(InBrief::row)
                    .toList();
            if (!own.isEmpty()) {
                rows.add(new Table.Group(group.title()));
                rows.addAll(own);
            }
        }
        String caption = "Measures, %s".formatted(results.reported().inWords());
        return Tables.figures("table-in-brief", caption, heads, rows, List.of());
    }

    private static Table.Row row(Result result) {
        return Tables.row(
                result.measure().title() + Shown.window(result),
                Shown.told(result),
                Shown.counts(result.measure(), result.told().tally(), result.status()));
    }
}

package victimspack.pack.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;

/** Tables for reading, with the key of the shorthand they use. */
public final class Tables {

    private Tables() {}

    /** A table of figures; the shorthand key goes before its other notes. */
    public static Table figures(
            String id, String caption, List<Table.Head> heads, List<Table.Row> rows, List<String> notes) {
        List<String> all = new ArrayList<>(Shorthand.keyOf(plain(rows)));
        all.addAll(notes);
        return new Table(id, Table.Form.FIGURES, caption, heads, rows, List.copyOf(all));
    }

    /** A table of names and what is to be said of each. */
    public static Table facts(String id, String caption, List<Table.Row> rows) {
        return new Table(id, Table.Form.FACTS, caption, List.of(), rows, List.of());
    }

    /** A row of plain text. */
    public static Table.Row row(String... cells) {
        return new Table.Cells(List.of(cells).stream().map(Table.Cell::of).toList());
    }

    /** A row that sums up those above it. */
    public static Table.Row total(String... cells) {
        return new Table.Total(List.of(cells).stream().map(Table.Cell::of).toList());
    }

    /** A cell of several lines. */
    public static Table.Cell lines(List<String> lines) {
        return new Table.Cell(lines.stream()
                .map(line -> List.<Inline>of(new Inline.Text(line)))
                .toList());
    }

    static String plain(List<Table.Row> rows) {
        return rows.stream().map(Tables::plain).collect(Collectors.joining(" "));
    }

    private static String plain(Table.Row row) {
        if (row instanceof Table.Group group) {
            return group.title();
        }
        List<Table.Cell> cells = row instanceof Table.Total total ? total.cells() : ((Table.Cells) row).cells();
        return cells.stream().map(Table.Cell::plain).collect(Collectors.joining(" "));
    }
}

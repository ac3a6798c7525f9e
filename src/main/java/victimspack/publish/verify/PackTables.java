package victimspack.publish.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

/** The pack's tables as rows of plain text, and whether a format shows the same. */
final class PackTables {

    private PackTables() {}

    /** All tables of sections and their sub-sections, in order. */
    static List<Table> of(List<Section> sections) {
        return sections.stream().flatMap(PackTables::tables).toList();
    }

    private static Stream<Table> tables(Section section) {
        Stream<Table> own =
                section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
        return Stream.concat(own, section.sections().stream().flatMap(PackTables::tables));
    }

    /** Compares row by row; a row that heads others has one cell, and a format may leave the rest of it empty. */
    static void compare(Comparison comparison, Table table, List<List<String>> found) {
        List<List<String>> expected = rows(table);
        String where = "table " + table.id();
        comparison.same(where + ", number of rows", expected.size(), found.size());
        for (int row = 0; row < Math.min(expected.size(), found.size()); row++) {
            comparison.sameWords(
                    where + ", row " + (row + 1),
                    String.join(" | ", expected.get(row)),
                    String.join(
                            " | ",
                            withoutEmptyEnd(found.get(row), expected.get(row).size())));
        }
    }

    private static List<String> withoutEmptyEnd(List<String> cells, int keep) {
        int size = cells.size();
        while (size > keep && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    /** Heads first, where there are any. */
    static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        if (!table.heads().isEmpty()) {
            rows.add(table.heads().stream().map(Table.Head::text).toList());
        }
        for (Table.Row row : table.rows()) {
            rows.add(cells(row));
        }
        return rows;
    }

    private static List<String> cells(Table.Row row) {
        if (row instanceof Table.Group group) {
            return List.of(group.title());
        }
        List<Table.Cell> cells = row instanceof Table.Total total ? total.cells() : ((Table.Cells) row).cells();
        return cells.stream().map(Table.Cell::plain).toList();
    }
}

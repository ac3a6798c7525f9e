package victimspack.pack;

import java.util.List;
import java.util.stream.Collectors;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

/** A document as plain text, one block a paragraph, cells between bars; for reading and for comparing in tests. */
public final class PlainText {

    private PlainText() {}

    public static String of(Section section) {
        StringBuilder text = new StringBuilder();
        section(section, 1, text);
        return text.toString();
    }

    private static void section(Section section, int level, StringBuilder text) {
        text.append("#".repeat(level)).append(' ').append(section.title()).append('\n');
        section.blocks().forEach(block -> text.append(block(block)).append('\n'));
        section.sections().forEach(part -> section(part, level + 1, text));
    }

    public static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return (paragraph.number() == null ? "" : paragraph.number() + ". ") + line(paragraph.content());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(item -> "- " + line(item)).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Figure figure) {
            return "Figure %s. %s\n  %s\n  %s"
                    .formatted(figure.number(), figure.title(), figure.alt(), figure.source());
        }
        return table((Table) block);
    }

    static String table(Table table) {
        StringBuilder text = new StringBuilder(table.caption()).append('\n');
        if (!table.heads().isEmpty()) {
            text.append(table.heads().stream().map(Table.Head::text).collect(Collectors.joining(" | ")))
                    .append('\n');
        }
        table.rows().forEach(row -> text.append(row(row)).append('\n'));
        table.notes().forEach(note -> text.append("(").append(note).append(")\n"));
        return text.toString().stripTrailing();
    }

    public static String row(Table.Row row) {
        if (row instanceof Table.Group group) {
            return "[" + group.title() + "]";
        }
        return row instanceof Table.Total total ? "= " + cells(total.cells()) : cells(((Table.Cells) row).cells());
    }

    private static String cells(List<Table.Cell> cells) {
        return cells.stream().map(Table.Cell::plain).collect(Collectors.joining(" | "));
    }

    private static String line(List<Inline> line) {
        return line.stream().map(Inline::plain).collect(Collectors.joining());
    }
}

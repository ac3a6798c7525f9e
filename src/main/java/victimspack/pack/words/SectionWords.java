package victimspack.pack.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;

/** All that sections say to a reader, as plain text: to find out which terms they use. */
public final class SectionWords {

    private SectionWords() {}

    /** Headings, text, tables and what is said about figures; in order, a line each. */
    public static String of(List<Section> sections) {
        return sections.stream().map(SectionWords::of).collect(Collectors.joining("\n"));
    }

    private static String of(Section section) {
        List<String> words = new ArrayList<>(List.of(section.title()));
        section.blocks().stream().map(SectionWords::of).forEach(words::add);
        words.add(of(section.sections()));
        return String.join("\n", words);
    }

    private static String of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return plain(paragraph.content());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(SectionWords::plain).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Figure figure) {
            return figure.title() + "\n" + figure.alt() + "\n" + figure.source();
        }
        return of((Table) block);
    }

    private static String of(Table table) {
        List<String> words = new ArrayList<>(List.of(table.caption()));
        table.heads().forEach(head -> words.add(head.text()));
        words.add(Tables.plain(table.rows()));
        words.addAll(table.notes());
        return String.join("\n", words);
    }

    private static String plain(List<Inline> line) {
        return line.stream().map(Inline::plain).collect(Collectors.joining());
    }
}

package victimspack.publish.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;

/** The pack's running text, and whether a format shows it in order. */
final class PackTexts {

    private PackTexts() {}

    /** The cover report and everything after it. */
    static List<Section> all(Pack pack) {
        List<Section> all = new ArrayList<>(List.of(pack.cover()));
        all.addAll(pack.sections());
        return all;
    }

    /** Headings, paragraphs and points of sections, in order. */
    static List<String> of(List<Section> sections) {
        List<String> texts = new ArrayList<>();
        for (Section section : sections) {
            texts.add(section.title());
            section.blocks().forEach(block -> texts.addAll(of(block)));
            texts.addAll(of(section.sections()));
        }
        return texts;
    }

    private static List<String> of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(plain(paragraph.content()));
        }
        return block instanceof Block.Bullets bullets
                ? bullets.items().stream().map(PackTexts::plain).toList()
                : List.of();
    }

    private static String plain(List<Inline> line) {
        return line.stream().map(Inline::plain).collect(Collectors.joining());
    }

    /** Each text must come after the one before it; other text may stand between them. */
    static void inOrder(Comparison comparison, String found, List<Section> sections) {
        String words = Comparison.words(found);
        int from = 0;
        for (String text : of(sections)) {
            String expected = Comparison.words(text);
            int at = words.indexOf(expected, from);
            if (at < 0) {
                comparison.same("text", text, "no such text in its place");
            } else {
                from = at + expected.length();
            }
        }
    }
}

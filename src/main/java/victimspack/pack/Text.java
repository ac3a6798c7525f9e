package victimspack.pack;

import java.util.List;
import victimspack.grade.Grade;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;

/** Paragraphs of running text. */
final class Text {

    private Text() {}

    static Block body(String text) {
        return paragraph(Block.Role.BODY, text);
    }

    static Block note(String text) {
        return paragraph(Block.Role.NOTE, text);
    }

    static Block lede(String text) {
        return paragraph(Block.Role.LEDE, text);
    }

    /** A line that names what follows it. */
    static Block label(String text) {
        return new Block.Paragraph(Block.Role.BODY, null, List.of(new Inline.Strong(text)));
    }

    static Block numbered(int number, String text) {
        return new Block.Paragraph(Block.Role.BODY, Integer.toString(number), List.of(new Inline.Text(text)));
    }

    static Block bullets(List<String> items) {
        return new Block.Bullets(items.stream()
                .map(item -> List.<Inline>of(new Inline.Text(item)))
                .toList());
    }

    /** A sentence that begins with a grade's word, the word being set as the grade's mark. */
    static List<Inline> marked(Grade grade, boolean moderated, String sentence) {
        if (!sentence.startsWith(grade.words())) {
            return List.of(new Inline.Mark(grade, moderated), new Inline.Text(" " + sentence));
        }
        return List.of(
                new Inline.Mark(grade, moderated),
                new Inline.Text(sentence.substring(grade.words().length())));
    }

    private static Block paragraph(Block.Role role, String text) {
        return new Block.Paragraph(role, null, List.of(new Inline.Text(text)));
    }
}

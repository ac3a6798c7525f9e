package victimspack.pack.words;

import java.util.List;
import victimspack.grade.Grade;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;

/** Paragraphs of running text. */
public final class Text {

    private Text() {}

    /** A paragraph of running text. */
    public static Block body(String text) {
        return paragraph(Block.Role.BODY, text);
    }

    /** A note below a table or chart. */
    public static Block note(String text) {
        return paragraph(Block.Role.NOTE, text);
    }

    /** The sentences that open a section. */
    public static Block lede(String text) {
        return paragraph(Block.Role.LEDE, text);
    }

    /** A line that names what follows it. */
    public static Block label(String text) {
        return new Block.Paragraph(Block.Role.BODY, null, List.of(new Inline.Strong(text)));
    }

    /** A paragraph that is cited by its number. */
    public static Block numbered(int number, String text) {
        return new Block.Paragraph(Block.Role.BODY, Integer.toString(number), List.of(new Inline.Text(text)));
    }

    /** A list without numbers. */
    public static Block bullets(List<String> items) {
        return new Block.Bullets(items.stream()
                .map(item -> List.<Inline>of(new Inline.Text(item)))
                .toList());
    }

    /** A sentence that begins with a grade's word, the word being set as the grade's mark. */
    public static List<Inline> marked(Grade grade, boolean moderated, String sentence) {
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

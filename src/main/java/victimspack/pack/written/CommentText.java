package victimspack.pack.written;

import java.util.ArrayList;
import java.util.List;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.words.Text;

/**
 * What an analyst typed, as paragraphs and lists: a blank line ends a paragraph, lines that begin with {@code - } are a
 * list's points. Everything else stays exactly as typed; there is no markup.
 */
public final class CommentText {

    private static final String POINT = "- ";

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> points = new ArrayList<>();

    private CommentText() {}

    /** The text's paragraphs and lists, in their order. */
    public static List<Block> blocks(String typed) {
        CommentText text = new CommentText();
        typed.lines().forEach(text::line);
        text.endParagraph();
        text.endList();
        return List.copyOf(text.blocks);
    }

    private void line(String line) {
        if (line.isBlank()) {
            endParagraph();
            endList();
        } else if (line.startsWith(POINT)) {
            endParagraph();
            points.add(line.substring(POINT.length()));
        } else if (points.isEmpty()) {
            lines.add(line);
        } else {
            int last = points.size() - 1;
            points.set(last, points.get(last) + " " + line);
        }
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            String text = String.join(" ", lines);
            blocks.add(new Block.Paragraph(Block.Role.COMMENT, null, List.of(new Inline.Text(text))));
            lines.clear();
        }
    }

    private void endList() {
        if (!points.isEmpty()) {
            blocks.add(Text.bullets(List.copyOf(points)));
            points.clear();
        }
    }
}

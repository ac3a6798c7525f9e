package victimspack.publish.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import victimspack.pack.document.Block;
import victimspack.pack.document.Inline;
import victimspack.pack.document.Table;

/** Writes a section's pieces one after the other. */
final class BlockWriter {

    private static final int DEEPEST_HEADING = 3;

    private final XWPFDocument document;
    private int lastNumber;

    BlockWriter(XWPFDocument document) {
        this.document = document;
    }

    void heading(String text, int level) {
        paragraph("Heading" + Math.min(level, DEEPEST_HEADING), text);
    }

    void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> InlineWriter.write(styled("ListBullet"), item));
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    /** Word counts numbered paragraphs itself; a number out of its count is written as text. */
    private void paragraph(Block.Paragraph paragraph) {
        String number = paragraph.number();
        if (number == null) {
            InlineWriter.write(styled(style(paragraph.role())), paragraph.content());
        } else if (number.equals(Integer.toString(lastNumber + 1))) {
            lastNumber++;
            InlineWriter.write(styled("ListNumber"), paragraph.content());
        } else {
            XWPFParagraph written = styled(style(paragraph.role()));
            InlineWriter.write(written, new Inline.Text(number + ". "));
            InlineWriter.write(written, paragraph.content());
        }
    }

    private static String style(Block.Role role) {
        return switch (role) {
            case BODY -> "Normal";
            case LEDE -> "Lede";
            case NOTE -> "Note";
            case COMMENT -> "Comment";
        };
    }

    /** The cover report carries a figure in words; the picture is in the PDF and the HTML. */
    private void figure(Block.Figure figure) {
        paragraph("Caption", "Figure " + figure.number() + ". " + figure.title());
        paragraph("Normal", figure.alt());
        paragraph("Note", figure.source());
    }

    private void table(Table table) {
        paragraph("Caption", table.caption());
        TableWriter.write(document, table);
        table.notes().forEach(note -> paragraph("Note", note));
    }

    /** Word wants a paragraph after a table at a document's end. */
    void end() {
        List<IBodyElement> elements = document.getBodyElements();
        if (!elements.isEmpty() && elements.get(elements.size() - 1) instanceof XWPFTable) {
            styled("TableText");
        }
    }

    private void paragraph(String style, String text) {
        InlineWriter.write(styled(style), new Inline.Text(text));
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}

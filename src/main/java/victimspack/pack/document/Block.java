package victimspack.pack.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a section. */
public sealed interface Block permits Block.Paragraph, Block.Bullets, Block.Figure, Table {

    /** What a paragraph is for, from which a format chooses its looks. */
    enum Role {
        /** Running text. */
        BODY,
        /** The few sentences that open a page and say what matters. */
        LEDE,
        /** Smaller text: sources, keys, remarks. */
        NOTE,
        /** What an analyst or officer wrote, shown as typed. */
        COMMENT
    }

    /**
     * A paragraph.
     *
     * @param number its number in the report, such as {@code 3}; null where paragraphs are not numbered
     */
    record Paragraph(Role role, @Nullable String number, List<Inline> content) implements Block {}

    /** A list of points. */
    record Bullets(List<List<Inline>> items) implements Block {}

    /**
     * A chart with all that must stand beside it.
     *
     * @param number its number in the document, such as {@code 3}
     * @param title  text above it
     * @param chart  what is drawn
     * @param alt    what the chart shows, in words made from the data
     * @param source text below it
     */
    record Figure(String id, String number, String title, Chart chart, String alt, String source) implements Block {}
}

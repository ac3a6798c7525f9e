package victimspack.publish.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.publish.office.FixedZip;
import victimspack.publish.office.OfficeProperties;

/**
 * Writes the committee's cover report for the secretariat to edit in Word: the cover section and, unless it
 * holds a table of figures already, the quarter in brief after it, which is the first table of the section {@value #SUMMARY}. Headings, lists, captions and
 * grades are styles, numbers of paragraphs are Word's own, so that both go on working while somebody edits.
 */
public final class WordWriter {

    /** The section of the pack that opens with the quarter in brief. */
    static final String SUMMARY = "summary";

    private static final String GRID_HEADING = "The quarter in brief";

    private WordWriter() {}

    /** The document's file; the same pack gives the same bytes. */
    public static byte[] write(Pack pack) {
        try (XWPFDocument document = new XWPFDocument()) {
            OfficeProperties.set(document, pack.identity(), "Committee cover report");
            document.createStyles();
            document.createNumbering();
            Paper.a4(document, pack.identity());
            BlockWriter blocks = new BlockWriter(document);
            section(blocks, pack.cover(), 1);
            priorities(pack).ifPresent(table -> {
                blocks.heading(GRID_HEADING, 2);
                blocks.block(table);
            });
            blocks.end();
            return FixedZip.of(document, pack.identity().asOf(), looks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void section(BlockWriter blocks, Section section, int level) {
        blocks.heading(section.title(), level);
        section.blocks().forEach(blocks::block);
        section.sections().forEach(inner -> section(blocks, inner, level + 1));
    }

    /** The grid that follows the cover report; empty where that has figures of its own, or the pack has no grid. */
    public static Optional<Table> priorities(Pack pack) {
        if (tables(pack.cover()).anyMatch(table -> table.form() == Table.Form.FIGURES)) {
            return Optional.empty();
        }
        return pack.sections().stream()
                .filter(section -> section.id().equals(SUMMARY))
                .flatMap(WordWriter::tables)
                .findFirst();
    }

    private static Stream<Table> tables(Section section) {
        Stream<Table> own =
                section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
        return Stream.concat(own, section.sections().stream().flatMap(WordWriter::tables));
    }

    private static Map<String, byte[]> looks() throws IOException {
        return Map.of(
                "word/styles.xml", resource("styles.xml"),
                "word/numbering.xml", resource("numbering.xml"),
                "word/settings.xml", resource("settings.xml"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WordWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return in.readAllBytes();
        }
    }
}

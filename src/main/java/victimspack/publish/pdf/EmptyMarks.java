package victimspack.publish.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Takes out of the pages the marks that the renderer sets around the background of every box, also of those that have none:
 * two in three of a document's objects, for nothing on the paper.
 */
final class EmptyMarks {

    private static final String MARK = "/Artifact /";
    private static final String BEGINS = " BDC\n";
    private static final String ENDS = "EMC\n";

    private final StringBuilder kept = new StringBuilder();
    private final List<COSName> properties = new ArrayList<>();

    private EmptyMarks(String drawn) {
        int from = 0;
        for (int at = drawn.indexOf(BEGINS + ENDS); at >= 0; at = drawn.indexOf(BEGINS + ENDS, at + 1)) {
            int line = drawn.lastIndexOf('\n', at) + 1;
            if (drawn.startsWith(MARK, line)) {
                kept.append(drawn, from, line);
                properties.add(COSName.getPDFName(drawn.substring(line + MARK.length(), at)));
                from = at + BEGINS.length() + ENDS.length();
            }
        }
        kept.append(drawn, from, drawn.length());
    }

    /** @param document its pages are written plainly, and are compressed here */
    static void takeOut(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            byte[] drawn = page.getContents().readAllBytes();
            EmptyMarks marks = new EmptyMarks(new String(drawn, StandardCharsets.ISO_8859_1));
            byte[] kept = marks.kept.toString().getBytes(StandardCharsets.ISO_8859_1);
            page.setContents(new PDStream(document, new ByteArrayInputStream(kept), COSName.FLATE_DECODE));
            COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            // Each mark has properties of its own.
            marks.properties.forEach(all::removeItem);
        }
    }

    /** Text never holds such lines: strings with an end of line in them are written as hexadecimal digits. */
    static String withoutEmptyMarks(String drawn) {
        return new EmptyMarks(drawn).kept.toString();
    }
}

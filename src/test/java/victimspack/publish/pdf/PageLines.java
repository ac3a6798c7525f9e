package victimspack.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each piece of text stands on paper. */
final class PageLines extends PDFTextStripper {

    /**
     * A piece of text.
     *
     * @param y    from the top of the page, in points
     * @param left  from the left edge of the page, in points
     * @param right its end, likewise
     * @param size of its type, in points
     */
    record Line(int page, double y, double left, double right, double size, boolean semiBold, String text) {

        boolean isHeading() {
            return semiBold && size >= 10;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private PageLines() {
        setSortByPosition(false);
    }

    static List<Line> of(PDDocument document) throws IOException {
        PageLines reader = new PageLines();
        reader.getText(document);
        return reader.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        boolean semiBold = first.getFont().getName().contains("SemiBold");
        TextPosition last = positions.get(positions.size() - 1);
        lines.add(new Line(
                getCurrentPageNo(),
                first.getYDirAdj(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getFontSizeInPt(),
                semiBold,
                text));
    }
}

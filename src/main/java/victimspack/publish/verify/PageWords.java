package victimspack.publish.verify;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads each page's text once and gives it in two orders. */
final class PageWords extends PDFTextStripper {

    private final List<Page> pages = new ArrayList<>();

    private PageWords(int first, int last) {
        setStartPage(first);
        setEndPage(last);
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * A page's text, its head and foot with it.
     *
     * @param number counted from 1
     * @param drawn  in the order of drawing, which keeps cells together but may put a grade's mark behind the text around it
     * @param seen   in the order in which it stands on the paper, line by line
     */
    record Page(int number, String drawn, String seen) {}

    /** The pages of a range, its ends included. */
    static List<Page> of(PDDocument document, int first, int last) throws IOException {
        PageWords words = new PageWords(first, last);
        words.writeText(document, new StringWriter());
        return List.copyOf(words.pages);
    }

    @Override
    protected void writePage() throws IOException {
        // Sorting changes the order of what is kept of the page, so it comes second.
        String drawn = written(false);
        pages.add(new Page(getCurrentPageNo(), drawn, written(true)));
    }

    private String written(boolean sorted) throws IOException {
        setSortByPosition(sorted);
        output = new StringWriter();
        super.writePage();
        return output.toString();
    }
}

package victimspack.publish.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import victimspack.pack.document.Identity;
import victimspack.publish.pdf.PdfWriter;

/** The words of a printed document as they run from page to page, without what stands at every page's head and foot. */
final class PrintedText {

    private PrintedText() {}

    /**
     * The words of each page.
     *
     * @param asSeen in the order in which they stand on the paper, line by line, and not in that of drawing, which keeps
     *               cells together but may put a grade's mark behind the text around it
     */
    static List<String> pages(PDDocument document, Identity identity, boolean asSeen) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(asSeen);
        int pages = document.getNumberOfPages();
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(inner(Comparison.words(stripper.getText(document)), running(identity, page, pages)));
        }
        return texts;
    }

    private static List<String> running(Identity identity, int page, int pages) {
        return Stream.of(
                        identity.title() + " | " + identity.period(),
                        identity.marking(),
                        identity.force(),
                        identity.banner() == null ? "" : identity.banner(),
                        page + " of " + pages)
                .map(text -> Comparison.words(PdfWriter.shown(text)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String inner(String page, List<String> running) {
        String rest = page;
        Optional<String> head = running.stream().filter(rest::startsWith).findFirst();
        while (head.isPresent()) {
            rest = rest.substring(head.get().length());
            head = running.stream().filter(rest::startsWith).findFirst();
        }
        Optional<String> foot = running.stream().filter(rest::endsWith).findFirst();
        while (foot.isPresent()) {
            rest = rest.substring(0, rest.length() - foot.get().length());
            foot = running.stream().filter(rest::endsWith).findFirst();
        }
        return rest;
    }
}

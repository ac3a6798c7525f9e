package victimspack.publish.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import victimspack.pack.document.Identity;
import victimspack.publish.SideBySide;
import victimspack.publish.pdf.PdfWriter;

/**
 * The words of a printed document as they run from page to page, without what stands at every page's head and foot.
 *
 * @param drawn the words of each page in the order of drawing
 * @param seen  the words of each page in the order in which they stand on the paper
 */
record PrintedText(List<String> drawn, List<String> seen) {

    /** Reads both halves of a document side by side, each from a document of its own, as one is not for two threads. */
    static PrintedText of(byte[] content, Identity identity) {
        PrintedText text = new PrintedText(new ArrayList<>(), new ArrayList<>());
        SideBySide.run(List.of(
                        SideBySide.task(() -> half(content, identity, false)),
                        SideBySide.task(() -> half(content, identity, true))))
                .forEach(half -> {
                    text.drawn.addAll(half.drawn);
                    text.seen.addAll(half.seen);
                });
        return text;
    }

    private static PrintedText half(byte[] content, Identity identity, boolean second) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            int middle = pages / 2;
            PrintedText text = new PrintedText(new ArrayList<>(), new ArrayList<>());
            for (PageWords.Page page : PageWords.of(document, second ? middle + 1 : 1, second ? pages : middle)) {
                List<String> running = running(identity, page.number(), pages);
                text.drawn.add(inner(Comparison.words(page.drawn()), running));
                text.seen.add(inner(Comparison.words(page.seen()), running));
            }
            return text;
        }
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

package victimspack.publish.verify;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import victimspack.pack.Pack;
import victimspack.pack.Table;
import victimspack.publish.pdf.PdfWriter;

/**
 * Compares the printed document with the pack: every row of every table must stand in its text. Running text is the web
 * page's, from the same template; here heads and feet of pages come between its lines.
 */
final class DocumentReadBack {

    private DocumentReadBack() {}

    static List<Mismatch> verify(String file, byte[] content, Pack pack) throws IOException {
        Comparison comparison = new Comparison(file);
        String text;
        try (PDDocument document = Loader.loadPDF(content)) {
            text = Comparison.words(new PDFTextStripper().getText(document));
        }
        int from = 0;
        for (Table table : PackTables.of(PackTexts.all(pack))) {
            int row = 0;
            for (List<String> cells : PackTables.rows(table)) {
                row++;
                int end = end(text, cells, from);
                if (end < 0) {
                    comparison.same(
                            "table %s, row %d".formatted(table.id(), row), String.join(" | ", cells), "no such row");
                } else {
                    from = end;
                }
            }
        }
        return comparison.mismatches();
    }

    /** Where a row ends in the text, looked for first behind the row before it; -1 where it is nowhere. */
    private static int end(String text, List<String> cells, int from) {
        String expected = Comparison.words(PdfWriter.shown(String.join(" ", cells)));
        int behind = text.indexOf(expected, from);
        int at = behind < 0 ? text.indexOf(expected) : behind;
        return at < 0 ? -1 : at + expected.length();
    }
}

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
        for (Table table : PackTables.of(PackTexts.all(pack))) {
            int row = 0;
            for (List<String> cells : PackTables.rows(table)) {
                row++;
                row(comparison, text, "table %s, row %d".formatted(table.id(), row), cells);
            }
        }
        return comparison.mismatches();
    }

    private static void row(Comparison comparison, String text, String where, List<String> cells) {
        String expected = Comparison.words(PdfWriter.shown(String.join(" ", cells)));
        if (!text.contains(expected)) {
            comparison.same(where, String.join(" | ", cells), "no such row");
        }
    }
}

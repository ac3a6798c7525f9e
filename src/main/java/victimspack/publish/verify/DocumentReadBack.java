package victimspack.publish.verify;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        String drawn;
        String seen;
        try (PDDocument document = Loader.loadPDF(content)) {
            drawn = PrintedText.of(document, pack.identity(), false);
            seen = PrintedText.of(document, pack.identity(), true);
        }
        int from = 0;
        for (Table table : PackTables.of(PackTexts.all(pack))) {
            int row = 0;
            for (List<String> cells : PackTables.rows(table)) {
                row++;
                int end = end(drawn, cells, from);
                if (end < 0 && end(seen, cells, 0) < 0) {
                    comparison.same(
                            "table %s, row %d".formatted(table.id(), row), String.join(" | ", cells), "no such row");
                } else {
                    from = Math.max(from, end);
                }
            }
        }
        return comparison.mismatches();
    }

    /** Where a row ends in the text, looked for first behind the row before it; -1 where it is nowhere. */
    private static int end(String text, List<String> cells, int from) {
        int whole = find(text, String.join(" ", cells), from);
        if (whole >= 0) {
            return whole;
        }
        int end = -1;
        for (String cell : cells) {
            end = find(text, cell, from);
            if (end < 0) {
                return -1;
            }
        }
        return end;
    }

    private static int find(String text, String shown, int from) {
        String expected = Comparison.words(PdfWriter.shown(shown));
        int behind = text.indexOf(expected, from);
        int at = behind < 0 ? text.indexOf(expected) : behind;
        return at < 0 ? -1 : at + expected.length();
    }
}

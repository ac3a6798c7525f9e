package victimspack.publish.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Table;
import victimspack.publish.word.WordWriter;

/** Compares the cover report with the pack's: every table cell, and every heading, paragraph and point in order. */
final class WordReadBack {

    private WordReadBack() {}

    static List<Mismatch> verify(String file, byte[] content, Pack pack) throws IOException {
        Comparison comparison = new Comparison(file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            tables(comparison, document.getTables(), expectedTables(pack));
            texts(comparison, document, PackTexts.of(List.of(pack.cover())));
        }
        return comparison.mismatches();
    }

    private static List<Table> expectedTables(Pack pack) {
        List<Table> tables = new ArrayList<>(PackTables.of(List.of(pack.cover())));
        WordWriter.priorities(pack).ifPresent(tables::add);
        return tables;
    }

    private static void tables(Comparison comparison, List<XWPFTable> found, List<Table> expected) {
        comparison.same("number of tables", expected.size(), found.size());
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            List<List<String>> cells = found.get(i).getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getParagraphs().stream()
                                    .map(XWPFParagraph::getText)
                                    .collect(Collectors.joining(" ")))
                            .toList())
                    .toList();
            PackTables.compare(comparison, expected.get(i), cells);
        }
    }

    /** Each text must come after the one before it; other text may stand between them. */
    private static void texts(Comparison comparison, XWPFDocument document, List<String> expected) {
        List<String> found = document.getParagraphs().stream()
                .map(paragraph -> Comparison.words(paragraph.getText()))
                .toList();
        int from = 0;
        for (String text : expected) {
            int at = find(found, Comparison.words(text), from);
            if (at < 0) {
                comparison.same("paragraphs", text, "no such paragraph in its place");
            } else {
                from = at + 1;
            }
        }
    }

    /** A paragraph's number may be Word's own, which is not in its text, or stand before it. */
    private static int find(List<String> paragraphs, String text, int from) {
        for (int at = from; at < paragraphs.size(); at++) {
            if (paragraphs.get(at).endsWith(text)) {
                return at;
            }
        }
        return -1;
    }
}

package victimspack.publish.verify;

import java.util.List;
import victimspack.pack.document.Pack;
import victimspack.pack.document.Table;
import victimspack.publish.pdf.PdfWriter;

/**
 * Compares the printed document with the pack: every row of every table must stand in its text. Running text is the web
 * page's, from the same template; here heads and feet of pages come between its lines.
 */
final class DocumentReadBack {

    /** How far before a fact its name may begin, in letters. */
    private static final int LONGEST_NAME = 200;

    private DocumentReadBack() {}

    static List<Mismatch> verify(String file, byte[] content, Pack pack) {
        Comparison comparison = new Comparison(file);
        PrintedText text = PrintedText.of(content, pack.identity());
        String drawn = String.join("", text.drawn());
        String seen = String.join("", text.seen());
        int from = 0;
        for (Table table : PackTables.of(PackTexts.all(pack))) {
            int row = 0;
            for (List<String> cells : PackTables.rows(table)) {
                row++;
                int end = end(drawn, cells, from);
                if (end < 0 && !stands(seen, table, cells) && !TallRow.stands(text.drawn(), words(cells))) {
                    comparison.same(
                            "table %s, row %d".formatted(table.id(), row), String.join(" | ", cells), "no such row");
                }
                from = Math.max(from, end);
            }
        }
        return comparison.mismatches();
    }

    /** Where a row ends in the text, looked for first behind the row before it; -1 where it is nowhere. */
    private static int end(String text, List<String> cells, int from) {
        String expected = words(String.join(" ", cells));
        int behind = text.indexOf(expected, from);
        int at = behind < 0 ? text.indexOf(expected) : behind;
        return at < 0 ? -1 : at + expected.length();
    }

    private static boolean stands(String seen, Table table, List<String> cells) {
        return end(seen, cells, 0) >= 0 || table.form() == Table.Form.FACTS && cells.size() == 2 && fact(seen, cells);
    }

    /** A fact with its name shortly before it, whatever else the page draws between the two. */
    private static boolean fact(String seen, List<String> cells) {
        String fact = words(cells.get(1));
        int at = seen.indexOf(fact);
        while (at >= 0) {
            String before = seen.substring(Math.max(0, at - LONGEST_NAME), at);
            if (before.contains(words(cells.get(0)))) {
                return true;
            }
            at = seen.indexOf(fact, at + 1);
        }
        return false;
    }

    private static List<String> words(List<String> cells) {
        return cells.stream().map(DocumentReadBack::words).toList();
    }

    private static String words(String text) {
        return Comparison.words(PdfWriter.shown(text));
    }
}

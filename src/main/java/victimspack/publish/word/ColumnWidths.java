package victimspack.publish.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import victimspack.pack.document.Table;
import victimspack.publish.office.TextMeasure;

/**
 * How wide a table's columns are: their shares, but no narrower than their longest word, so that no word is broken; what
 * a narrow column gains, the others give from what they have to spare.
 */
final class ColumnWidths {

    /** Tables with more columns than this are set in smaller letters. */
    static final int MOST_IN_FULL_SIZE = 5;

    private static final List<Integer> FACTS_SHARES = List.of(38, 62);
    private static final int CELL_MARGINS = 180;
    /** Twentieths of a point that a digit takes, bold, in 12 and in 9 point Arial. */
    private static final int DIGIT = 140;

    private static final int SMALL_DIGIT = 105;

    private ColumnWidths() {}

    /** In twentieths of a point; together the width between the margins, unless the words alone need more. */
    static List<Integer> of(Table table) {
        List<Integer> shares = table.heads().isEmpty()
                ? FACTS_SHARES
                : table.heads().stream().map(Table.Head::share).toList();
        List<Integer> wanted =
                shares.stream().map(share -> Paper.TEXT_WIDTH * share / 100).toList();
        List<Integer> least = least(table, shares.size());
        long missing = 0;
        long spare = 0;
        for (int column = 0; column < wanted.size(); column++) {
            int slack = wanted.get(column) - least.get(column);
            missing += Math.max(0, -slack);
            spare += Math.max(0, slack);
        }
        return fitted(wanted, least, Math.min(missing, spare), spare);
    }

    private static List<Integer> fitted(List<Integer> wanted, List<Integer> least, long taken, long spare) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < wanted.size(); column++) {
            int slack = wanted.get(column) - least.get(column);
            long width = slack > 0 ? wanted.get(column) - taken * slack / spare : least.get(column);
            widths.add((int) width);
        }
        return widths;
    }

    private static List<Integer> least(Table table, int columns) {
        int digit = columns > MOST_IN_FULL_SIZE ? SMALL_DIGIT : DIGIT;
        List<Integer> least = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            double longest = texts(table, column)
                    .mapToDouble(TextMeasure::longestWord)
                    .max()
                    .orElse(0);
            least.add((int) Math.min(Paper.TEXT_WIDTH / 2.0, longest * digit + CELL_MARGINS));
        }
        return least;
    }

    private static Stream<String> texts(Table table, int column) {
        Stream<String> heads = table.heads().stream().skip(column).limit(1).map(Table.Head::text);
        Stream<String> cells = table.rows().stream()
                .flatMap(row -> TableWriter.cells(row).stream().skip(column).limit(1))
                .map(InlineWriter::shown);
        return Stream.concat(heads, cells);
    }
}

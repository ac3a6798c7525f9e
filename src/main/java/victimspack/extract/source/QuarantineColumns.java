package victimspack.extract.source;

import java.util.List;
import java.util.Locale;

/**
 * What a quarantine file has besides a source's own columns: {@code line}, {@code codes} and {@code explanation} put
 * first (and {@code file}, where an extract has several), and an apostrophe before each cell that a spreadsheet would
 * take for a formula. A file that begins so is one fed back, and is read without either.
 */
public final class QuarantineColumns {

    /** The columns put first. */
    public static final List<String> NAMES = List.of("line", "codes", "explanation");

    /** One column more, where an extract has several files. */
    public static final String FILE = "file";

    /** Put before a name that the source has itself. */
    public static final String PREFIX = "quarantine_";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private QuarantineColumns() {}

    /** How many columns of a quarantine a header begins with; 0 where it is not that of a quarantine file. */
    public static int leading(List<String> header) {
        int names = NAMES.size();
        for (int i = 0; i < names; i++) {
            if (i >= header.size() || !is(header.get(i), NAMES.get(i))) {
                return 0;
            }
        }
        return header.size() > names && is(header.get(names), FILE) ? names + 1 : names;
    }

    private static boolean is(String header, String name) {
        String plain = header.strip().toLowerCase(Locale.ROOT);
        return plain.equals(name) || plain.equals(PREFIX + name);
    }

    /** Whether a spreadsheet would take a cell for a formula, apostrophes before it left aside. */
    public static boolean isLikeFormula(String cell) {
        int start = apostrophes(cell);
        return start < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(start)) >= 0;
    }

    /** The cell as it was before it was made safe; as it is where that was not needed, or was undone by hand. */
    public static String restored(String cell) {
        return apostrophes(cell) > 0 && isLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String cell) {
        int count = 0;
        while (count < cell.length() && cell.charAt(count) == '\'') {
            count++;
        }
        return count;
    }
}

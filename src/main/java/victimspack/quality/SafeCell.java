package victimspack.quality;

/**
 * Cells that a spreadsheet would take for formulas: those that begin with one of {@code = + - @}, tab or carriage return.
 * They get an apostrophe in front, and so do cells that begin with apostrophes followed by such a character. Taking one
 * apostrophe away from every cell of the form {@code '+[=+-@\t\r]...} gives back exactly what was there.
 */
final class SafeCell {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCell() {}

    static String of(String cell) {
        return needsApostrophe(cell) ? "'" + cell : cell;
    }

    static boolean needsApostrophe(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(start)) >= 0;
    }
}

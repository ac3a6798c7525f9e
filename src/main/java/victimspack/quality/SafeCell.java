package victimspack.quality;

import victimspack.extract.source.QuarantineColumns;

/**
 * Cells that a spreadsheet would take for formulas: those that begin with one of {@code = + - @}, tab or carriage return.
 * They get an apostrophe in front, and so do cells that begin with apostrophes followed by such a character. Taking one
 * apostrophe away from every cell of the form {@code '+[=+-@\t\r]...} gives back exactly what was there, and the reader
 * does so where a quarantine file is fed back.
 */
final class SafeCell {

    private SafeCell() {}

    static String of(String cell) {
        return needsApostrophe(cell) ? "'" + cell : cell;
    }

    static boolean needsApostrophe(String cell) {
        return QuarantineColumns.isLikeFormula(cell);
    }
}

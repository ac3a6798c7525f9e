package victimspack.extract.row;

import victimspack.extract.InputRejected;
import victimspack.extract.Rule;
import victimspack.extract.file.CsvRecord;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.SourceFile;

/**
 * Finds the quote that was meant for a text and happens to be closed by one of a later row: the rows between are then
 * inside a cell. It shows in a line within a cell that has as many cells as a row.
 */
public final class SwallowedRows {

    private SwallowedRows() {}

    /** @throws InputRejected if a cell of the record holds a whole row; texts written by hand are let be */
    public static void reject(Extract extract, SourceFile file, CsvRecord row) {
        int delimiters = file.header().size() - 1;
        if (row.lastLine() == row.line() || delimiters == 0 || extract.kind() == Extract.Kind.HUMAN_INPUT) {
            return;
        }
        for (String cell : row.cells()) {
            if (holdsRow(cell, file.delimiter(), delimiters)) {
                throw new InputRejected(Rule.UNCLOSED_QUOTE.problem(
                        file.name(),
                        row.line(),
                        null,
                        null,
                        "a quoted cell of this row runs on to line " + row.lastLine()
                                + " and holds whole rows; close its quote, or double it if it belongs to the text"));
            }
        }
    }

    private static boolean holdsRow(String cell, char delimiter, int delimiters) {
        int found = 0;
        boolean afterBreak = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\n') {
                if (afterBreak && found == delimiters) {
                    return true;
                }
                afterBreak = true;
                found = 0;
            } else if (c == delimiter) {
                found++;
            }
        }
        return afterBreak && found == delimiters;
    }
}

package victimspack.pack.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the workbook: a title, what it holds, and one table or the charts.
 *
 * @param name    of the sheet, unique, without blanks, at most 31 characters
 * @param title   in A1
 * @param lines   text under the title, one line each: what the sheet holds, notes, shorthand key
 * @param table   its one table; null on the charts' sheet and on pure text sheets
 * @param figures native charts; only the last sheet has any
 */
public record Sheet(
        String name,
        String title,
        List<String> lines,
        @Nullable Grid table,
        List<Block.Figure> figures) {

    /**
     * A real table.
     *
     * @param name    unique in the workbook, letters and underscores
     * @param columns heads, unique and not empty
     * @param rows    cells, one per column
     */
    public record Grid(String name, List<Column> columns, List<List<Datum>> rows) {}

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String head, Format format, int width) {}

    /** How a column's numbers are shown; the numbers themselves stay exact. */
    public enum Format {
        TEXT,
        COUNT,
        /** Fractions, shown in per cent to one decimal. */
        PER_CENT,
        /** Signed percentage points to one decimal. */
        POINTS,
        /** Figures of several units: one decimal; a number that has no decimals, as a count, is shown without. */
        DECIMAL,
        /** Two decimals. */
        RATIO
    }

    /** A cell: text, a number, or shorthand such as {@code [x]} in a number's place. */
    public sealed interface Datum {}

    public record Words(String text) implements Datum {}

    public record Number(BigDecimal value) implements Datum {}

    /**
     * Shorthand in a number's place.
     *
     * @param symbol such as {@code [c]}
     */
    public record Shorthand(String symbol) implements Datum {}
}

package victimspack.pack.document;

import java.util.List;

/**
 * A table for reading.
 *
 * @param id      anchor, unique in the document
 * @param form    what kind of table it is
 * @param caption its number and title, such as {@code Table 2. Value, count, baseline, change and grade}
 * @param heads   one per column; empty for a {@link Form#FACTS} table, whose first column is the header
 * @param rows    top to bottom
 * @param notes   remarks below it: shorthand key, sources
 */
public record Table(String id, Form form, String caption, List<Head> heads, List<Row> rows, List<String> notes)
        implements Block {

    /** What kind of table it is. */
    public enum Form {
        /** Columns of figures under heads; the first cell of each row is its header. */
        FIGURES,
        /** Two columns, the left one naming what the right one says: cover tables and panels. */
        FACTS
    }

    /** Where a column's cells stand. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /**
     * A column's head.
     *
     * @param share   the column's share of the table's width, in hundredths; all of a table's add up to 100
     * @param current whether it is the reported quarter's, which is emphasised
     */
    public record Head(String text, Align align, int share, boolean current) {}

    /** A row. */
    public sealed interface Row {}

    /** Cells, one per head; the first is the row's header. */
    public record Cells(List<Cell> cells) implements Row {}

    /** Cells that sum the rows above. */
    public record Total(List<Cell> cells) implements Row {}

    /** A heading over the rows that follow, across all columns. */
    public record Group(String title) implements Row {}

    /**
     * A cell.
     *
     * @param content pieces of one line; several lines are several entries
     */
    public record Cell(List<List<Inline>> content) {

        public static Cell of(String text) {
            return new Cell(List.of(List.of(new Inline.Text(text))));
        }

        public static Cell of(Inline... content) {
            return new Cell(List.of(List.of(content)));
        }

        /** The words alone, lines joined by a blank. */
        public String plain() {
            return content.stream()
                    .map(line -> line.stream().map(Inline::plain).reduce("", String::concat))
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
        }
    }
}

package victimspack.store.block;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a block's loaded columns lie in the store: some to a shelf, in their order, and each shelf a row of its own, so that
 * of a block only the shelves are read of which a column is asked for. All shelves of a table of blocks lie in one table.
 */
final class Shelves {

    /** The columns of a shelf. */
    static final int COLUMNS = 8;

    /** A block's shelves have keys of their own behind those of every block before it. */
    private static final int MOST = 256;

    private Shelves() {}

    /** How many shelves some columns take. */
    static int of(int columns) {
        return (columns + COLUMNS - 1) / COLUMNS;
    }

    /** On which shelf a column lies, from 0. */
    static int shelf(int column) {
        return column / COLUMNS;
    }

    /** The place of a column on its shelf, from 0. */
    static int place(int column) {
        return column % COLUMNS;
    }

    /** The key of a shelf of the block that ends at a position. */
    static long key(long last, int shelf) {
        return last * MOST + shelf;
    }

    /** The columns of the table that all shelves lie in; the first is the key. */
    static String declared() {
        return "_shelf BIGINT PRIMARY KEY, "
                + IntStream.range(0, COLUMNS)
                        .mapToObj(place -> name(place) + " VARBINARY")
                        .collect(Collectors.joining(", "));
    }

    /** The name of a place, from 0. */
    static String name(int place) {
        return "_" + place;
    }

    /** A statement that puts a shelf into the store, which takes what {@link #row} gives. */
    static String insert(String table) {
        return "INSERT INTO %s VALUES (?%s)".formatted(BlockNames.loaded(table), ", ?".repeat(COLUMNS));
    }

    /** A shelf as a row of the table; places that no column has are blank. */
    static @Nullable Object[] row(long last, int shelf, Object[] cells) {
        int first = shelf * COLUMNS;
        Object[] columns = Arrays.copyOfRange(cells, first, Math.min(first + COLUMNS, cells.length));
        @Nullable Object[] row = new @Nullable Object[1 + COLUMNS];
        row[0] = key(last, shelf);
        System.arraycopy(columns, 0, row, 1, columns.length);
        return row;
    }
}

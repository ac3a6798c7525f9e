package victimspack.store.block;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The positions of a block's rows.
 *
 * @param last the last of them
 * @param rows how many there are
 */
record BlockPositions(long last, int rows, Cells positions) {

    /** Of no block. */
    static final BlockPositions NONE = of(Long.MIN_VALUE, 0, CellType.BIGINT.write(new Object[0]));

    /** @param positions as bytes of a block */
    static BlockPositions of(long last, int rows, byte[] positions) {
        return new BlockPositions(last, rows, CellType.BIGINT.read(positions));
    }

    /** Of the block that ends at a position or is the first behind it; {@link #NONE} where there is none. */
    static BlockPositions at(JdbcTemplate jdbc, String table, long position) {
        return jdbc
                .query(
                        "SELECT _last, _rows FROM %s WHERE _last >= ? ORDER BY _last LIMIT 1"
                                .formatted(BlockNames.blocks(table)),
                        (block, n) -> of(block.getLong(1), block.getInt(2), of(jdbc, table, block.getLong(1))),
                        position)
                .stream()
                .findFirst()
                .orElse(NONE);
    }

    private static byte[] of(JdbcTemplate jdbc, String table, long last) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT %s FROM %s WHERE _shelf = ?"
                        .formatted(Shelves.name(Shelves.place(BlockTable.POSITION)), BlockNames.loaded(table)),
                byte[].class,
                Shelves.key(last, Shelves.shelf(BlockTable.POSITION))));
    }

    long position(int row) {
        return positions.number(row);
    }

    /** The first row whose position is not before one; their number where there is none. */
    int from(long position) {
        int from = 0;
        int to = rows;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (position(middle) < position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The row of a position; -1 where it is not in the block. */
    int row(long position) {
        int row = from(position);
        return row < rows && position(row) == position ? row : -1;
    }
}

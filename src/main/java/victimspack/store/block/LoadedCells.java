package victimspack.store.block;

import org.h2.engine.SessionLocal;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.jspecify.annotations.Nullable;

/**
 * What a block was loaded with, which never changes: each shelf is read and each column worked out once it is asked for.
 * Several queries may read it at once; at worst each works out the same.
 */
final class LoadedCells {

    private final BlockTable table;
    private final long first;
    private final BlockPositions positions;
    private final @Nullable Row[] shelves;
    private final @Nullable Cells[] cells;

    /** @param entry the block in the table of blocks, see {@link BlockNames} */
    LoadedCells(BlockTable table, SessionLocal session, SearchRow entry) {
        this.table = table;
        this.first = entry.getValue(BlockNames.FIRST).getLong();
        this.shelves = new @Nullable Row[Shelves.of(table.loaded())];
        this.cells = new @Nullable Cells[table.loaded()];
        long last = entry.getValue(BlockNames.LAST).getLong();
        this.positions = new BlockPositions(
                last,
                entry.getValue(BlockNames.ROWS).getInt(),
                CellType.BIGINT.read(bytes(session, last, BlockTable.POSITION)));
    }

    /** Whether an entry of the table of blocks is of this block. */
    boolean isOf(SearchRow entry) {
        return entry.getValue(BlockNames.LAST).getLong() == positions.last()
                && entry.getValue(BlockNames.FIRST).getLong() == first
                && entry.getValue(BlockNames.ROWS).getInt() == positions.rows();
    }

    BlockPositions positions() {
        return positions;
    }

    Cells column(SessionLocal session, int column) {
        Cells known = cells[column];
        if (known == null) {
            known = table.type(column).read(bytes(session, positions.last(), column));
            cells[column] = known;
        }
        return known;
    }

    private byte[] bytes(SessionLocal session, long last, int column) {
        int number = Shelves.shelf(column);
        Row shelf = shelves[number];
        if (shelf == null) {
            shelf = table.shelf(session, Shelves.key(last, number));
            shelves[number] = shelf;
        }
        return shelf.getValue(Shelves.place(column) + 1).getBytesNoCopy();
    }
}

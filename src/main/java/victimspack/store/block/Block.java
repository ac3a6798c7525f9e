package victimspack.store.block;

import java.util.BitSet;
import org.h2.engine.SessionLocal;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/** A block as one query reads it: what the query does not ask for is not worked out. */
final class Block {

    private final BlockTable table;
    private final SessionLocal session;
    private final Value last;
    private final BlockPositions positions;
    private final BitSet fallen;
    private final Row own;
    private @Nullable SearchRow told;
    private final @Nullable Cells[] cells;

    /**
     * @param entry the block in the table of blocks, see {@link BlockNames}
     * @param own   its cells as they were loaded
     */
    Block(BlockTable table, SessionLocal session, SearchRow entry, Row own) {
        this.table = table;
        this.session = session;
        this.last = entry.getValue(BlockNames.LAST);
        this.fallen = BlockNames.fallen(entry);
        this.own = own;
        this.cells = new @Nullable Cells[table.getColumns().length];
        this.positions = BlockPositions.of(
                last.getLong(), entry.getValue(BlockNames.ROWS).getInt(), bytes(own, BlockTable.POSITION));
    }

    private static byte[] bytes(SearchRow row, int column) {
        return row.getValue(column + 1).getBytesNoCopy();
    }

    BlockPositions positions() {
        return positions;
    }

    boolean stands(int row) {
        return !fallen.get(row);
    }

    Value value(int row, int column) {
        Cells known = cells[column];
        if (known == null) {
            known = read(column);
            cells[column] = known;
        }
        return known.value(row);
    }

    private Cells read(int column) {
        int loaded = table.loaded();
        if (column < loaded) {
            return table.type(column).read(bytes(own, column));
        }
        if (told == null) {
            told = table.told(session, last);
        }
        return told == null ? Untold.CELLS : table.type(column).read(bytes(told, column - loaded));
    }
}

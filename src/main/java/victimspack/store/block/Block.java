package victimspack.store.block;

import java.util.BitSet;
import org.h2.engine.SessionLocal;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/** A block as one query reads it: what the query does not ask for is not worked out. */
final class Block {

    private final BlockTable table;
    private final SessionLocal session;
    private final BitSet fallen;
    private final LoadedCells own;
    private @Nullable SearchRow told;
    private final @Nullable Cells[] cells;

    /**
     * @param entry the block in the table of blocks, see {@link BlockNames}
     * @param own   what it was loaded with
     */
    Block(BlockTable table, SessionLocal session, SearchRow entry, LoadedCells own) {
        this.table = table;
        this.session = session;
        this.fallen = BlockNames.fallen(entry);
        this.own = own;
        this.cells = new @Nullable Cells[table.getColumns().length];
    }

    BlockPositions positions() {
        return own.positions();
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
            return own.column(session, column);
        }
        if (told == null) {
            told = table.told(session, own.positions().last());
        }
        return told == null
                ? Untold.CELLS
                : table.type(column).read(told.getValue(column - loaded + 1).getBytesNoCopy());
    }
}

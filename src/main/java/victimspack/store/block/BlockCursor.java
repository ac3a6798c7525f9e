package victimspack.store.block;

import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.jspecify.annotations.Nullable;

/** Goes through the rows that stand from one position to another. */
final class BlockCursor implements Cursor {

    private final BlockTable table;
    private final SessionLocal session;
    private final long from;
    private final long to;
    private final Cursor entries;
    private @Nullable Block block;
    private int row;

    BlockCursor(BlockTable table, SessionLocal session, long from, long to) {
        this.table = table;
        this.session = session;
        this.from = from;
        this.to = to;
        this.entries = table.blocksFrom(session, from);
    }

    @Override
    public boolean next() {
        while (block != null || enter()) {
            row++;
            Block current = block;
            if (current == null || row == current.positions().rows()) {
                block = null;
            } else if (current.positions().position(row) > to) {
                return false;
            } else if (current.stands(row)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a further block, which is gone into before its first row that is asked for. */
    private boolean enter() {
        if (!entries.next() || entries.get().getValue(BlockNames.FIRST).getLong() > to) {
            return false;
        }
        Block next = table.block(session, entries.get());
        row = next.positions().from(from) - 1;
        block = next;
        return true;
    }

    @Override
    public Row get() {
        Block current = block;
        if (current == null) {
            throw DbException.getInternalError("no row");
        }
        return new BlockRow(current, row, table.getColumns().length);
    }

    @Override
    public SearchRow getSearchRow() {
        return get();
    }

    @Override
    public boolean previous() {
        throw DbException.getUnsupportedException("reading blocks backwards");
    }
}

package victimspack.store.block;

import org.h2.command.query.AllColumnsForPlan;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.index.IndexType;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.result.SortOrder;
import org.h2.table.IndexColumn;
import org.h2.table.TableFilter;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/** A way to read a {@link BlockTable}, always in the order of positions. */
final class BlockIndex extends Index {

    /** What H2 reckons for a row of its own tables. */
    private static final int COST = 10;

    private final BlockTable blocks;

    BlockIndex(BlockTable blocks, String name, IndexColumn[] columns, int unique, IndexType type) {
        super(blocks, blocks.getId(), name, columns, unique, type);
        this.blocks = blocks;
    }

    @Override
    public Cursor find(SessionLocal session, @Nullable SearchRow first, @Nullable SearchRow last, boolean reverse) {
        if (reverse) {
            throw DbException.getUnsupportedException("reading blocks backwards");
        }
        return new BlockCursor(blocks, session, bound(first, Long.MIN_VALUE), bound(last, Long.MAX_VALUE));
    }

    /** A bound that is not known holds for no row, and one that is not given for all. */
    private static long bound(@Nullable SearchRow row, long none) {
        Value value = row == null ? null : row.getValue(BlockTable.POSITION);
        if (value == null) {
            return none;
        }
        return value == ValueNull.INSTANCE ? ~none : value.getLong();
    }

    @Override
    public double getCost(
            SessionLocal session,
            int @Nullable [] masks,
            TableFilter[] filters,
            int filter,
            SortOrder sortOrder,
            AllColumnsForPlan allColumnsSet,
            boolean isSelectCommand) {
        return COST
                * getCostRangeIndex(
                        masks,
                        blocks.getRowCountApproximation(session),
                        filters,
                        filter,
                        sortOrder,
                        true,
                        allColumnsSet,
                        isSelectCommand);
    }

    @Override
    public @Nullable String getCreateSQL() {
        // By this H2 tells an index whose order it may count on from one that it may not.
        return indexType.isScan() ? null : super.getCreateSQL();
    }

    @Override
    public long getRowCount(SessionLocal session) {
        return blocks.getRowCount(session);
    }

    @Override
    public long getRowCountApproximation(SessionLocal session) {
        return blocks.getRowCountApproximation(session);
    }

    @Override
    public boolean needRebuild() {
        return false;
    }

    @Override
    public void close(SessionLocal session) {
        // Nothing is held.
    }

    @Override
    public void remove(SessionLocal session) {
        // It has nothing of its own.
    }

    @Override
    public void add(SessionLocal session, Row row) {
        blocks.addRow(session, row);
    }

    @Override
    public void remove(SessionLocal session, Row row) {
        blocks.removeRow(session, row);
    }

    @Override
    public void truncate(SessionLocal session) {
        blocks.truncate(session);
    }
}

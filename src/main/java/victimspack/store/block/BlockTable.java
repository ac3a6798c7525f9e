package victimspack.store.block;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.h2.command.ddl.CreateTableData;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.index.IndexType;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.table.IndexColumn;
import org.h2.table.Table;
import org.h2.table.TableBase;
import org.h2.table.TableType;
import org.h2.value.ValueBigint;
import org.jspecify.annotations.Nullable;

/** A table of blocks as H2 sees it: it can be read whole, and from one position to another. */
final class BlockTable extends TableBase {

    /** The first column: what orders rows, and is no other's. */
    static final int POSITION = 0;

    private final int loaded;
    private final CellType[] types;
    private final BlockIndex whole;
    private final BlockIndex byPosition;

    /** That of the block read last: rows that lie side by side are mostly looked up one after another. */
    private volatile @Nullable LoadedCells recent;

    /** @param told how many of the columns, the last ones, other rows tell later */
    BlockTable(CreateTableData data, int told) {
        super(data);
        this.loaded = columns.length - told;
        this.types = Arrays.stream(columns).map(CellType::of).toArray(CellType[]::new);
        IndexColumn[] all = IndexColumn.wrap(columns);
        this.whole = new BlockIndex(this, getName() + " whole", all, 0, IndexType.createScan(true));
        this.byPosition = new BlockIndex(
                this,
                getName() + " by position",
                new IndexColumn[] {all[POSITION]},
                1,
                IndexType.createPrimaryKey(true, false));
    }

    /** How many columns are loaded; those behind them are told. */
    int loaded() {
        return loaded;
    }

    CellType type(int column) {
        return types[column];
    }

    private Table of(SessionLocal session, String name) {
        return getSchema().getTableOrView(session, name.toUpperCase(Locale.ROOT));
    }

    private Table blocks(SessionLocal session) {
        return of(session, BlockNames.blocks(getName()));
    }

    /** The entries of the blocks that end at a position or behind it, in order. */
    Cursor blocksFrom(SessionLocal session, long position) {
        Table blocks = blocks(session);
        return blocks.getScanIndex(session).find(session, key(blocks, position), null, false);
    }

    Block block(SessionLocal session, SearchRow entry) {
        LoadedCells own = recent;
        if (own == null || !own.isOf(entry)) {
            own = new LoadedCells(this, session, entry);
            recent = own;
        }
        return new Block(this, session, entry, own);
    }

    /** A shelf that there is. */
    Row shelf(SessionLocal session, long key) {
        Row shelf = row(session, BlockNames.loaded(getName()), key);
        if (shelf == null) {
            throw DbException.getInternalError("a block without cells");
        }
        return shelf;
    }

    /** What is told of a block; null where nothing is yet. */
    @Nullable
    Row told(SessionLocal session, long last) {
        return row(session, BlockNames.told(getName()), last);
    }

    private @Nullable Row row(SessionLocal session, String name, long number) {
        Table table = of(session, name);
        SearchRow key = key(table, number);
        Cursor cursor = table.getScanIndex(session).find(session, key, key, false);
        return cursor.next() ? cursor.get() : null;
    }

    /** The first column is the key of each of the three tables. */
    private static SearchRow key(Table table, long number) {
        SearchRow key = table.getTemplateSimpleRow(false);
        key.setValue(0, ValueBigint.get(number));
        return key;
    }

    @Override
    public long getRowCount(SessionLocal session) {
        long rows = 0;
        for (Cursor block = blocksFrom(session, Long.MIN_VALUE); block.next(); ) {
            SearchRow entry = block.get();
            rows += entry.getValue(BlockNames.ROWS).getInt()
                    - BlockNames.fallen(entry).cardinality();
        }
        return rows;
    }

    @Override
    public boolean canGetRowCount(SessionLocal session) {
        return true;
    }

    @Override
    public long getRowCountApproximation(SessionLocal session) {
        return Blocks.MOST_ROWS * blocks(session).getRowCountApproximation(session);
    }

    @Override
    public long getMaxDataModificationId() {
        // What is known of an earlier query is not to answer a later one.
        return Long.MAX_VALUE;
    }

    @Override
    public Index getScanIndex(SessionLocal session) {
        return whole;
    }

    @Override
    public List<Index> getIndexes() {
        return List.of(whole, byPosition);
    }

    @Override
    public void close(SessionLocal session) {
        // Nothing is held.
    }

    @Override
    public void removeChildrenAndResources(SessionLocal session) {
        super.removeChildrenAndResources(session);
        getDatabase().removeMeta(session, getId());
        invalidate();
    }

    @Override
    public TableType getTableType() {
        return TableType.EXTERNAL_TABLE_ENGINE;
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    @Override
    public boolean canDrop() {
        return true;
    }

    @Override
    public boolean isInsertable() {
        return false;
    }

    @Override
    public void checkSupportAlter() {
        throw readOnly();
    }

    @Override
    public Index addIndex(
            SessionLocal session,
            String indexName,
            int indexId,
            IndexColumn[] cols,
            int uniqueColumnCount,
            IndexType indexType,
            boolean create,
            String indexComment) {
        throw readOnly();
    }

    @Override
    public void addRow(SessionLocal session, Row row) {
        throw readOnly();
    }

    @Override
    public void removeRow(SessionLocal session, Row row) {
        throw readOnly();
    }

    @Override
    public long truncate(SessionLocal session) {
        throw readOnly();
    }

    private DbException readOnly() {
        return DbException.getUnsupportedException("changing " + getName() + " by SQL");
    }
}

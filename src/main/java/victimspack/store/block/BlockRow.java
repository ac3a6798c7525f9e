package victimspack.store.block;

import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.value.Value;

/** A row that is worked out cell by cell as it is asked for. */
final class BlockRow extends Row {

    /** Some bytes that an object takes. */
    private static final int MEMORY = 32;

    private final Block block;
    private final int row;
    private final int columns;

    BlockRow(Block block, int row, int columns) {
        this.block = block;
        this.row = row;
        this.columns = columns;
        setKey(block.positions().position(row));
    }

    @Override
    public int getColumnCount() {
        return columns;
    }

    @Override
    public Value getValue(int column) {
        return block.value(row, column);
    }

    @Override
    public Value[] getValueList() {
        Value[] values = new Value[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = getValue(column);
        }
        return values;
    }

    @Override
    public int getMemory() {
        return MEMORY;
    }

    @Override
    public void setValue(int column, Value value) {
        throw DbException.getUnsupportedException("changing a row of a block");
    }

    @Override
    public void copyFrom(SearchRow source) {
        throw DbException.getUnsupportedException("changing a row of a block");
    }
}

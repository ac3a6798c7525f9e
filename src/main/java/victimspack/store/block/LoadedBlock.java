package victimspack.store.block;

import java.util.BitSet;
import java.util.List;
import org.h2.value.Value;
import org.h2.value.ValueBoolean;
import org.jspecify.annotations.Nullable;

/** Some columns of a block's rows as they were loaded; columns are named by their place among those asked for, from 0. */
public final class LoadedBlock {

    private final BlockPositions positions;
    private final BitSet fallen;
    private final List<Cells> cells;

    LoadedBlock(BlockPositions positions, BitSet fallen, List<Cells> cells) {
        this.positions = positions;
        this.fallen = fallen;
        this.cells = cells;
    }

    /** How many rows there are, those among them that do not stand any more; a row is named by its place, from 0. */
    public int rows() {
        return positions.rows();
    }

    public boolean stands(int row) {
        return !fallen.get(row);
    }

    public long position(int row) {
        return positions.position(row);
    }

    /** Whether a cell has a value. */
    public boolean has(int column, int row) {
        return cells.get(column).has(row);
    }

    /** Whether a cell of yes or no says yes. */
    public boolean says(int column, int row) {
        return has(column, row) && cells.get(column).number(row) == 1;
    }

    /** The second of a time, or the day of a date, from 1970; of a cell that has a value. */
    public long number(int column, int row) {
        return cells.get(column).number(row);
    }

    /** A text in UTF-8, or a hash; null where there is none. */
    public byte @Nullable [] bytes(int column, int row) {
        Cells asked = cells.get(column);
        return asked.has(row) ? asked.bytes(row) : null;
    }

    /** A text, or a yes or no, in Java; null where there is none. */
    public @Nullable Object object(int column, int row) {
        Value value = cells.get(column).value(row);
        return value instanceof ValueBoolean yesNo ? yesNo.getBoolean() : value.getString();
    }
}

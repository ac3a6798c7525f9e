package victimspack.store.block;

import org.h2.value.Value;
import org.h2.value.ValueNull;

/** A column that no row has been told yet. */
enum Untold implements Cells {
    CELLS;

    @Override
    public Value value(int row) {
        return ValueNull.INSTANCE;
    }

    @Override
    public boolean has(int row) {
        return false;
    }
}

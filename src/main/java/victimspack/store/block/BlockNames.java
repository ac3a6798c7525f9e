package victimspack.store.block;

import java.util.BitSet;
import java.util.Locale;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/**
 * The three tables of the store that a table of blocks is made of: what blocks there are and the columns that other rows tell
 * later, each with a row for a block, whose key is the position of the block's last row; and the columns that are loaded, which
 * lie in {@link Shelves}.
 */
final class BlockNames {

    /** Columns of the table of blocks, from 0. */
    static final int LAST = 0;

    static final int FIRST = 1;
    static final int ROWS = 2;
    private static final int FALLEN = 3;

    private BlockNames() {}

    /** What blocks there are: last position, first position, rows, and which of these do not stand any more. */
    static String blocks(String table) {
        return "blocks_of_" + table.toLowerCase(Locale.ROOT);
    }

    static String loaded(String table) {
        return "loaded_" + table.toLowerCase(Locale.ROOT);
    }

    static String told(String table) {
        return "told_" + table.toLowerCase(Locale.ROOT);
    }

    static BitSet fallen(SearchRow block) {
        Value fallen = block.getValue(FALLEN);
        return fallen(fallen == ValueNull.INSTANCE ? null : fallen.getBytesNoCopy());
    }

    /** Which rows do not stand any more, as the table of blocks says it; null where all do. */
    static BitSet fallen(byte @Nullable [] rows) {
        return rows == null ? new BitSet() : BitSet.valueOf(rows);
    }
}

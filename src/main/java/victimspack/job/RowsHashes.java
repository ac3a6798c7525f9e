package victimspack.job;

import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.row.RawRow;

/**
 * A number for each file over its rows in their order, to tell rows that were changed by accident from those that were
 * read before: 64 bits, and no protection from somebody who forges rows.
 */
final class RowsHashes {

    /** Of a file without rows. */
    static final long OF_NONE = 0;

    /** An odd number of well mixed bits, the golden ratio's. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SortedMap<Integer, Long> values = new TreeMap<>();

    void add(RawRow row) {
        long value = mixed(of(row.file()), row.line());
        for (String cell : row.cells()) {
            value = mixed(value, cell.hashCode());
        }
        values.put(row.file(), value);
    }

    private static long mixed(long value, long next) {
        return Long.rotateLeft((value ^ next) * SPREAD, 29);
    }

    long of(int file) {
        return values.getOrDefault(file, OF_NONE);
    }

    /** By the files' numbers. */
    SortedMap<Integer, Long> all() {
        return values;
    }
}

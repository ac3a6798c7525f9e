package victimspack.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.store.block.BlockReader;
import victimspack.store.block.CellType;
import victimspack.store.block.LoadedBlock;

/** Brings together the rows of a table that have an equal key, in memory and a {@link Part} at a time. */
final class EqualKeys {

    private final JdbcTemplate jdbc;
    private final String table;
    private final int each;

    /**
     * @param table an extract's {@link RowTables#tableOf}
     * @param each  how many rows to hold in memory at once
     */
    EqualKeys(JdbcTemplate jdbc, String table, int each) {
        this.jdbc = jdbc;
        this.table = table;
        this.each = each;
    }

    /**
     * One of several rows of a key.
     *
     * @param number what was asked for besides the key
     */
    record Row(long position, long number) {}

    /** What rows are brought together by. */
    interface Key {

        /** Null of a row that takes no part. */
        byte @Nullable [] of(LoadedBlock block, int row);
    }

    /** A whole number to hand out with each row. */
    interface Number {
        long of(LoadedBlock block, int row);
    }

    /**
     * Hands out the rows of every key that several have, in the order of their positions.
     *
     * @param columns what the key and the number are made of
     */
    void each(Map<String, CellType> columns, Key key, Number number, Consumer<List<Row>> several) {
        BlockReader blocks = new BlockReader(jdbc, table, columns);
        for (Part part : Part.of(jdbc, table, each)) {
            Met met = new Met(part.rows());
            blocks.read(block -> {
                for (int row = 0; row < block.rows(); row++) {
                    byte[] bytes = block.stands(row) ? key.of(block, row) : null;
                    if (bytes != null && part.holds(bytes)) {
                        met.add(bytes, block.position(row), number.of(block, row));
                    }
                }
            });
            met.several(several);
        }
    }

    /** The rows of a part as they were met: what is sorted is a hash of each key, and behind it the row's number. */
    private static final class Met {

        private static final int USUAL_LENGTH = 16;
        private static final int NUMBER_BITS = 28;
        private static final long NUMBER = (1L << NUMBER_BITS) - 1;

        private final Longs hashes = new Longs();
        private final Ints ends = new Ints();
        private final Longs position = new Longs();
        private final Longs number = new Longs();
        private byte[] bytes;
        private int end;

        /** @param rows how many are likely to be added */
        Met(int rows) {
            this.bytes = new byte[USUAL_LENGTH * rows + 1];
        }

        void add(byte[] key, long at, long value) {
            if (end + key.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2 + key.length);
            }
            System.arraycopy(key, 0, bytes, end, key.length);
            end += key.length;
            hashes.add(hash(key) << NUMBER_BITS | position.size());
            ends.add(end);
            position.add(at);
            number.add(value);
        }

        /** Bits that depend on every byte; the upper ones are lost. */
        private static long hash(byte[] key) {
            long hash = key.length;
            for (byte one : key) {
                hash = (hash ^ one) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            return hash;
        }

        /** In the order of the first row of each key. */
        void several(Consumer<List<Row>> several) {
            long[] sorted = hashes.sorted();
            Longs starts = new Longs();
            for (int start = 0, next = 0; start < sorted.length; start = next) {
                next = next(sorted, start);
                if (next - start > 1) {
                    starts.add((sorted[start] & NUMBER) << Integer.SIZE | start);
                }
            }
            for (long start : starts.sorted()) {
                equal(
                        Arrays.stream(sorted, (int) start, next(sorted, (int) start))
                                .mapToInt(row -> (int) (row & NUMBER))
                                .toArray(),
                        several);
            }
        }

        /** Where the next hash begins. */
        private static int next(long[] sorted, int start) {
            int next = start;
            while (next < sorted.length && sorted[next] >>> NUMBER_BITS == sorted[start] >>> NUMBER_BITS) {
                next++;
            }
            return next;
        }

        /** Of rows of one hash, which are hardly ever of several keys. */
        private void equal(int[] rows, Consumer<List<Row>> several) {
            List<Row> equal = new ArrayList<>(rows.length);
            int[] others = new int[rows.length];
            int other = 0;
            for (int row : rows) {
                if (equals(rows[0], row)) {
                    equal.add(new Row(position.get(row), number.get(row)));
                } else {
                    others[other++] = row;
                }
            }
            if (equal.size() > 1) {
                several.accept(equal);
            }
            if (other > 1) {
                equal(Arrays.copyOf(others, other), several);
            }
        }

        private boolean equals(int row, int other) {
            return Arrays.equals(bytes, start(row), ends.get(row), bytes, start(other), ends.get(other));
        }

        private int start(int row) {
            return row == 0 ? 0 : ends.get(row - 1);
        }
    }
}

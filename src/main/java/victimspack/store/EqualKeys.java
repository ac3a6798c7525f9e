package victimspack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings together the rows of a table that have an equal key, in memory and a {@link Part} at a time. */
final class EqualKeys {

    private final JdbcTemplate jdbc;
    private final String table;
    private final int each;

    /**
     * @param table an extract's {@link RowTables#keysOf}
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

    /**
     * Hands out the rows of every key that several have, in the order of their positions. Rows without a key, or without
     * the number, take no part.
     *
     * @param key    the column of keys
     * @param number a whole number to hand out with each row, in SQL
     */
    void each(String key, String number, Consumer<List<Row>> several) {
        for (Part part : Part.of(jdbc, table, each)) {
            Met met = new Met();
            new Pages(jdbc).read(key + ", " + number, table, "", (row, n) -> keyed(part, row), row -> {
                if (row.key() != null) {
                    met.add(row.key(), row.position(), row.number());
                }
            });
            met.several(several);
        }
    }

    /** @param key null of a row that takes no part */
    private record Keyed(byte @Nullable [] key, long position, long number) {}

    private static Keyed keyed(Part part, ResultSet row) throws SQLException {
        byte[] key = row.getBytes(2);
        long number = row.getLong(3);
        boolean takesPart = key != null && !row.wasNull() && part.holds(key);
        return new Keyed(takesPart ? key : null, row.getLong(1), number);
    }

    /** The rows of a part as they were met. */
    private static final class Met {

        private final KeyNumbers keys = new KeyNumbers();
        private final Ints key = new Ints();
        private final Longs position = new Longs();
        private final Longs number = new Longs();

        void add(byte[] bytes, long at, long value) {
            key.add(keys.number(bytes));
            position.add(at);
            number.add(value);
        }

        void several(Consumer<List<Row>> several) {
            int[] ends = new int[keys.size()];
            int[] byKey = byKey(ends);
            int start = 0;
            for (int end : ends) {
                if (end - start > 1) {
                    List<Row> rows = new ArrayList<>(end - start);
                    for (int i = start; i < end; i++) {
                        rows.add(new Row(position.get(byKey[i]), number.get(byKey[i])));
                    }
                    several.accept(rows);
                }
                start = end;
            }
        }

        /** The rows in the order of their keys' numbers, and as they were met within a key; and where each key ends. */
        private int[] byKey(int[] ends) {
            for (int row = 0; row < key.size(); row++) {
                ends[key.get(row)]++;
            }
            for (int number = 1; number < ends.length; number++) {
                ends[number] += ends[number - 1];
            }
            int[] byKey = new int[key.size()];
            int[] next = ends.clone();
            for (int row = byKey.length - 1; row >= 0; row--) {
                byKey[--next[key.get(row)]] = row;
            }
            return byKey;
        }
    }
}

package victimspack.store;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A part of all keys, told by their hashes. What belongs together by key is brought together in memory, one part after
 * another, so that memory does not grow with the rows: past a size there are more parts.
 *
 * @param number from 0
 * @param of     how many parts there are
 * @param rows   how many rows it has, more or less
 */
record Part(int number, int of, int rows) {

    /** How many rows are held in memory at once, at some hundred bytes each. */
    static final int ROWS = 2_000_000;

    /**
     * The parts of a table's rows.
     *
     * @param each how many rows a part has, more or less
     */
    static List<Part> of(JdbcTemplate jdbc, String table, int each) {
        Long rows = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        long all = rows == null ? 0 : rows;
        int parts = (int) Math.max(1, (all + each - 1) / each);
        return IntStream.range(0, parts)
                .mapToObj(number -> new Part(number, parts, (int) (all / parts)))
                .toList();
    }

    boolean holds(byte[] key) {
        return of == 1 || (KeyNumbers.hash(key) >>> 8) % of == number;
    }
}

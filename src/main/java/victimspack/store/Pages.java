package victimspack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads tables in the order of their rows' positions, a page at a time: a cursor that stays open while rows are written
 * outlives what it reads.
 */
final class Pages {

    /** What is done with a row, whose position is its first column. */
    @FunctionalInterface
    interface Reader {
        void row(ResultSet row) throws SQLException;
    }

    private final JdbcTemplate jdbc;

    Pages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hands out every row.
     *
     * @param columns what to read besides the position
     * @param tables  a table of rows named r, and what is joined to it
     */
    void read(String columns, String tables, Reader reader) {
        String page = "SELECT r.position, %s FROM %s WHERE r.position > ? ORDER BY r.position LIMIT %d"
                .formatted(columns, tables, Portions.ROWS);
        long[] last = {-1};
        long before;
        do {
            before = last[0];
            jdbc.query(
                    page,
                    row -> {
                        last[0] = row.getLong(1);
                        reader.row(row);
                    },
                    before);
        } while (last[0] != before);
    }
}

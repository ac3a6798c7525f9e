package victimspack.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Parts a table's rows by a column whose values are unique and indexed. */
final class Portions {

    static final int ROWS = 10_000;

    private Portions() {}

    /** The rows whose value lies from one to another, both among them. */
    record Portion(Object first, Object last) {}

    /** Portions that hold every row once, in order, each of at most {@value #ROWS} rows; none of an empty table. */
    static List<Portion> of(JdbcTemplate jdbc, String table, String column) {
        List<Portion> portions = new ArrayList<>();
        List<Object> firsts = jdbc.queryForList("SELECT MIN(%s) FROM %s".formatted(column, table), Object.class);
        Object first = firsts.get(0);
        while (first != null) {
            List<Object> ends = jdbc.queryForList(
                    "SELECT %1$s FROM %2$s WHERE %1$s >= ? ORDER BY %1$s LIMIT 2 OFFSET %3$d"
                            .formatted(column, table, ROWS - 1),
                    Object.class,
                    first);
            portions.add(new Portion(first, ends.isEmpty() ? last(jdbc, table, column) : ends.get(0)));
            first = ends.size() < 2 ? null : ends.get(1);
        }
        return portions;
    }

    private static Object last(JdbcTemplate jdbc, String table, String column) {
        return jdbc.queryForList("SELECT MAX(%s) FROM %s".formatted(column, table), Object.class)
                .get(0);
    }
}

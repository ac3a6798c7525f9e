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
        List<Object> first =
                jdbc.queryForList("SELECT %1$s FROM %2$s ORDER BY %1$s LIMIT 1".formatted(column, table), Object.class);
        while (!first.isEmpty()) {
            Portion portion = beginning(first.get(0), jdbc, table, column);
            portions.add(portion);
            first = jdbc.queryForList(
                    "SELECT %1$s FROM %2$s WHERE %1$s > ? ORDER BY %1$s LIMIT 1".formatted(column, table),
                    Object.class,
                    portion.last());
        }
        return portions;
    }

    /** Of numbers no more can lie in a span than it is long, so that no row is read for it. */
    private static Portion beginning(Object first, JdbcTemplate jdbc, String table, String column) {
        if (first instanceof Long number) {
            return new Portion(number, number + ROWS - 1);
        }
        List<Object> last = jdbc.queryForList(
                "SELECT %1$s FROM %2$s WHERE %1$s >= ? ORDER BY %1$s LIMIT 1 OFFSET %3$d"
                        .formatted(column, table, ROWS - 1),
                Object.class,
                first);
        return new Portion(first, last.isEmpty() ? last(jdbc, table, column) : last.get(0));
    }

    private static Object last(JdbcTemplate jdbc, String table, String column) {
        return jdbc.queryForList("SELECT MAX(%s) FROM %s".formatted(column, table), Object.class)
                .get(0);
    }
}

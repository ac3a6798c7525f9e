package victimspack.store;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Parts a table's rows by a column of whole numbers that is indexed. */
final class Portions {

    static final int ROWS = 10_000;

    private Portions() {}

    /** The rows whose number lies from one to another, both among them. */
    record Portion(long first, long last) {}

    /** Portions that hold every row once, in order, each of at most {@value #ROWS} numbers; none of an empty table. */
    static List<Portion> of(JdbcTemplate jdbc, String table, String column) {
        String next = "SELECT %1$s FROM %2$s WHERE %1$s > ? ORDER BY %1$s LIMIT 1".formatted(column, table);
        List<Portion> portions = new ArrayList<>();
        List<Long> first = jdbc.queryForList(next, Long.class, -1);
        while (!first.isEmpty()) {
            Portion portion = new Portion(first.get(0), first.get(0) + ROWS - 1);
            portions.add(portion);
            first = jdbc.queryForList(next, Long.class, portion.last());
        }
        return portions;
    }
}

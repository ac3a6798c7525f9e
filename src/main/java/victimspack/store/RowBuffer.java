package victimspack.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes a table and takes its rows one by one, which reach the store in chunks. */
final class RowBuffer {

    private final ChunkInsert insert;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** @param columns SQL types by name; the position, which they have, is the key */
    RowBuffer(JdbcTemplate jdbc, String table, Map<String, String> columns) {
        jdbc.execute(columns.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining(", ", "CREATE TABLE %s (".formatted(table), ", PRIMARY KEY (position))")));
        this.insert = new ChunkInsert(jdbc, table, columns);
    }

    void add(List<@Nullable Object> row) {
        rows.add(row);
        if (rows.size() == Portions.ROWS) {
            flush();
        }
    }

    /** Brings to the store what is held back. */
    void flush() {
        insert.write(rows);
        rows.clear();
    }
}

package victimspack.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts a chunk of rows into a table by one statement, which is given an array of each column's values: a statement for each
 * row, and a call for each of its cells, would take longer than what the store does with them.
 */
final class ChunkInsert {

    private final JdbcTemplate jdbc;
    private final String sql;
    private final int columns;

    /** @param columns the SQL types of the columns, by their names, in the order of a row's values */
    ChunkInsert(JdbcTemplate jdbc, String table, Map<String, String> columns) {
        this.jdbc = jdbc;
        this.columns = columns.size();
        this.sql = columns.values().stream()
                .map("CAST(? AS %s ARRAY)"::formatted)
                .collect(Collectors.joining(
                        ", ",
                        "INSERT INTO %s (%s) SELECT * FROM UNNEST("
                                .formatted(table, String.join(", ", columns.keySet())),
                        ")"));
    }

    void write(List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        @Nullable Object[][] values = new @Nullable Object[columns][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                values[column][row] = rows.get(row).get(column);
            }
        }
        jdbc.update(sql, statement -> {
            for (int column = 0; column < columns; column++) {
                statement.setObject(column + 1, values[column]);
            }
        });
    }
}

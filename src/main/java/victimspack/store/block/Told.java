package victimspack.store.block;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes what is told of rows and brings it to the store block by block. Rows come in the order of their positions, up to each
 * {@link #flush}; what others of a block were told before stays as it is.
 */
public final class Told {

    private final JdbcTemplate jdbc;
    private final String table;
    private final List<CellType> types;
    private final String names;
    private BlockPositions block = BlockPositions.NONE;
    private List<List<@Nullable Object>> rows = List.of();
    private int next;

    /**
     * @param table   one that {@link Blocks} made
     * @param columns those of its columns that are told
     */
    public Told(JdbcTemplate jdbc, String table, Map<String, CellType> columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.types = List.copyOf(columns.values());
        this.names = columns.keySet().stream().collect(Collectors.joining(", "));
    }

    /**
     * Hears of a row.
     *
     * @param values of all columns that are told
     * @throws IllegalArgumentException where there is no such row, or it lies before the last one
     */
    public void tell(long position, List<@Nullable Object> values) {
        if (position > block.last()) {
            flush();
            enter(BlockPositions.at(jdbc, table, position));
        }
        while (next < block.rows() && block.position(next) < position) {
            next++;
        }
        if (next == block.rows() || block.position(next) != position) {
            throw new IllegalArgumentException("no row of " + table + " has the position " + position);
        }
        rows.set(next, values);
    }

    private void enter(BlockPositions entered) {
        block = entered;
        next = 0;
        rows = new ArrayList<>(Collections.nCopies(entered.rows(), Collections.nCopies(types.size(), null)));
        Integer before = jdbc.queryForObject(
                "SELECT COUNT(*) FROM %s WHERE _last = ?".formatted(BlockNames.told(table)),
                Integer.class,
                entered.last());
        if (before != null && before > 0) {
            jdbc.query(
                    "SELECT position, %s FROM %s WHERE position BETWEEN ? AND ?".formatted(names, table),
                    row -> {
                        rows.set(entered.row(row.getLong(1)), values(row));
                    },
                    entered.position(0),
                    entered.last());
        }
    }

    private List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 0; column < types.size(); column++) {
            values.add(row.getObject(column + 2, types.get(column).java()));
        }
        return values;
    }

    /** Brings to the store what is held back. */
    public void flush() {
        if (block.rows() > 0) {
            Object[] cells = new Object[types.size() + 1];
            cells[0] = block.last();
            System.arraycopy(Blocks.cells(types, rows), 0, cells, 1, types.size());
            jdbc.update(
                    "MERGE INTO %s VALUES (?%s)".formatted(BlockNames.told(table), ", ?".repeat(types.size())), cells);
        }
        block = BlockPositions.NONE;
    }
}

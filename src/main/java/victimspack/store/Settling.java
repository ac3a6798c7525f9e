package victimspack.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Extract;
import victimspack.store.block.Blocks;
import victimspack.store.block.CellType;

/**
 * Tells duplicate and superseded rows from those that stand, which only all rows of an extract together can. Works through
 * them in portions; outside a transaction each portion is kept as it is done.
 */
public final class Settling {

    private final JdbcTemplate jdbc;
    private final int each;

    public Settling(Database database) {
        this(database, Part.ROWS);
    }

    /** @param each how many rows to hold in memory at once */
    Settling(Database database, int each) {
        this.jdbc = database.jdbc();
        this.each = each;
    }

    /** Settles an extract. Doing it again changes nothing. */
    public void settle(Extract extract) {
        List<List<EqualKeys.Row>> held = new ArrayList<>();
        int[] rows = {0};
        new EqualKeys(jdbc, RowTables.tableOf(extract), each)
                .each(
                        Map.of(RowTables.KEY, CellType.HASH),
                        (block, row) -> block.bytes(0, row),
                        (block, row) -> 0,
                        equal -> {
                            held.add(equal);
                            rows[0] += equal.size();
                            if (rows[0] >= Portions.ROWS) {
                                settle(extract, held);
                                held.clear();
                                rows[0] = 0;
                            }
                        });
        settle(extract, held);
    }

    /** @param keys the rows of each key */
    private void settle(Extract extract, List<List<EqualKeys.Row>> keys) {
        Map<Long, UUID> contents = contents(extract, keys);
        List<KeyHistory.Fallen> fallen = new ArrayList<>();
        for (List<EqualKeys.Row> rows : keys) {
            KeyHistory history = new KeyHistory();
            rows.stream()
                    .map(row -> history.next(row.position(), Objects.requireNonNull(contents.get(row.position()))))
                    .filter(Objects::nonNull)
                    .forEach(fallen::add);
        }
        setAside(extract, fallen);
    }

    private Map<Long, UUID> contents(Extract extract, List<List<EqualKeys.Row>> keys) {
        Map<Long, UUID> contents = new HashMap<>();
        Object[] positions =
                keys.stream().flatMap(List::stream).map(EqualKeys.Row::position).toArray();
        jdbc.query(
                "SELECT position, %s FROM %s WHERE position = ANY(CAST(? AS BIGINT ARRAY))"
                        .formatted(RowTables.CONTENT, RowTables.tableOf(extract)),
                row -> {
                    contents.put(row.getLong(1), row.getObject(2, UUID.class));
                },
                (Object) positions);
        return contents;
    }

    /** Rows go last: as long as one is there, settling again finds it and does the same. */
    private void setAside(Extract extract, List<KeyHistory.Fallen> fallen) {
        jdbc.batchUpdate(
                "MERGE INTO fallen_row (extract, position, placement) VALUES (?, ?, ?)",
                fallen,
                Portions.ROWS,
                (merge, row) -> {
                    merge.setString(1, extract.tableName());
                    merge.setLong(2, row.position());
                    merge.setString(3, row.placement());
                });
        Blocks.remove(
                jdbc,
                RowTables.tableOf(extract),
                fallen.stream().map(KeyHistory.Fallen::position).toList());
    }
}

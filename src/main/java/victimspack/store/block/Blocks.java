package victimspack.store.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One table of blocks as the program makes and fills it. Its first column is {@code position}, a whole number that orders
 * rows and is no other's; rows come in that order. Takes part in the caller's transaction.
 */
public final class Blocks {

    /** The most rows of a block. */
    static final int MOST_ROWS = 1_000;

    /** H2 takes 1 MiB for a column of a row. */
    private static final int MOST_BYTES = 1 << 20;

    private final JdbcTemplate jdbc;
    private final String table;
    private final Map<String, CellType> loaded;
    private final Map<String, CellType> told;

    /**
     * @param columns what rows are loaded with, by name, {@code position} the first
     * @param told    what other rows tell of a row later, by name; null until it is told
     */
    public Blocks(JdbcTemplate jdbc, String table, Map<String, CellType> columns, Map<String, CellType> told) {
        this.jdbc = jdbc;
        this.table = table;
        this.loaded = columns;
        this.told = told;
    }

    /** Makes the table where it is not there yet. */
    public void create() {
        jdbc.execute(
                "CREATE TABLE IF NOT EXISTS %s (_last BIGINT PRIMARY KEY, _first BIGINT NOT NULL, _rows INTEGER NOT NULL, _fallen VARBINARY)"
                        .formatted(BlockNames.blocks(table)));
        jdbc.execute("CREATE TABLE IF NOT EXISTS %s (%s)".formatted(BlockNames.loaded(table), Shelves.declared()));
        if (!told.isEmpty()) {
            createTold();
        }
        jdbc.execute(Stream.concat(loaded.entrySet().stream(), told.entrySet().stream())
                .map(column -> column.getKey() + " " + column.getValue().sql())
                .collect(Collectors.joining(
                        ", ",
                        "CREATE TABLE IF NOT EXISTS %s (".formatted(table),
                        ") ENGINE \"%s\" WITH \"%d\"".formatted(BlockEngine.class.getName(), told.size()))));
    }

    private void createTold() {
        jdbc.execute(Stream.concat(
                        Stream.of("_last BIGINT PRIMARY KEY"),
                        told.keySet().stream().map(column -> column + " VARBINARY"))
                .collect(Collectors.joining(
                        ", ", "CREATE TABLE IF NOT EXISTS %s (".formatted(BlockNames.told(table)), ")")));
    }

    /** Rows as they are to lie in the store, which can be worked out before it is their turn to be written. */
    public static final class Laid {

        private final List<Object[]> blocks = new ArrayList<>();
        private final List<@Nullable Object[]> shelves = new ArrayList<>();
    }

    /** Lays rows out in blocks; each has a value for each column that is loaded. */
    public Laid lay(List<? extends List<? extends @Nullable Object>> rows) {
        Laid laid = new Laid();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            lay(rows.subList(from, Math.min(rows.size(), from + MOST_ROWS)), laid);
        }
        return laid;
    }

    private void lay(List<? extends List<? extends @Nullable Object>> rows, Laid to) {
        Object[] cells = cells(List.copyOf(loaded.values()), rows);
        if (rows.size() > 1 && Stream.of(cells).anyMatch(cell -> ((byte[]) cell).length > MOST_BYTES)) {
            lay(rows.subList(0, rows.size() / 2), to);
            lay(rows.subList(rows.size() / 2, rows.size()), to);
            return;
        }
        long last = (Long) Objects.requireNonNull(rows.get(rows.size() - 1).get(0));
        Object first = Objects.requireNonNull(rows.get(0).get(0));
        to.blocks.add(new Object[] {last, first, rows.size()});
        for (int shelf = 0; shelf < Shelves.of(cells.length); shelf++) {
            to.shelves.add(Shelves.row(last, shelf, cells));
        }
    }

    static Object[] cells(List<CellType> types, List<? extends List<? extends @Nullable Object>> rows) {
        Object[] cells = new Object[types.size()];
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int column = 0; column < cells.length; column++) {
            for (int row = 0; row < values.length; row++) {
                values[row] = rows.get(row).get(column);
            }
            cells[column] = types.get(column).write(values);
        }
        return cells;
    }

    /** Puts rows into the store. */
    public void write(Laid laid) {
        jdbc.batchUpdate(
                "INSERT INTO %s (_last, _first, _rows) VALUES (?, ?, ?)".formatted(BlockNames.blocks(table)),
                laid.blocks);
        jdbc.batchUpdate(Shelves.insert(table), laid.shelves);
    }

    /**
     * What is to be known of a block before its cells.
     *
     * @param first  the position of its first row
     * @param last   the position of its last row
     * @param rows   how many it has, those among them that do not stand any more
     * @param fallen these, by their places
     */
    public record Entry(long first, long last, int rows, BitSet fallen) {}

    /** Every block that there is, in order. */
    public static List<Entry> entries(JdbcTemplate jdbc, String table) {
        return jdbc.query(
                "SELECT _first, _last, _rows, _fallen FROM %s ORDER BY _last".formatted(BlockNames.blocks(table)),
                (block, n) -> new Entry(
                        block.getLong(1), block.getLong(2), block.getInt(3), BlockNames.fallen(block.getBytes(4))));
    }

    /** Takes rows away by their positions; what is not there cannot be taken away, which is no fault. */
    public static void remove(JdbcTemplate jdbc, String table, Collection<Long> positions) {
        String name = BlockNames.blocks(table);
        Map<Long, BitSet> fallen = new TreeMap<>();
        BlockPositions block = BlockPositions.NONE;
        for (long position : positions.stream().sorted().toList()) {
            if (position > block.last()) {
                block = BlockPositions.at(jdbc, table, position);
            }
            if (block.row(position) >= 0) {
                fallen.computeIfAbsent(block.last(), last -> fallen(jdbc, name, last))
                        .set(block.row(position));
            }
        }
        fallen.forEach((last, rows) ->
                jdbc.update("UPDATE %s SET _fallen = ? WHERE _last = ?".formatted(name), rows.toByteArray(), last));
    }

    private static BitSet fallen(JdbcTemplate jdbc, String name, long last) {
        return BlockNames.fallen(
                jdbc.queryForObject("SELECT _fallen FROM %s WHERE _last = ?".formatted(name), byte[].class, last));
    }
}

package victimspack.store.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.row.ReadAhead;

/**
 * Reads columns of a table of blocks as they lie, in the order of the blocks. A cursor that stays open while rows are written
 * would outlive what it reads: each block is asked for by itself. It is read while the one before it is worked on.
 */
public final class BlockReader {

    private final JdbcTemplate jdbc;
    private final String table;
    private final List<CellType> types;
    private final List<Integer> places;
    private final List<Integer> shelves;
    private final String query;

    /** @param columns those to read, of the columns that are loaded */
    public BlockReader(JdbcTemplate jdbc, String table, Map<String, CellType> columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.types = List.copyOf(columns.values());
        List<String> all = columnsOf(jdbc, table);
        this.places = columns.keySet().stream()
                .map(name -> all.indexOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        this.shelves = Stream.concat(Stream.of(BlockTable.POSITION), places.stream())
                .map(Shelves::shelf)
                .distinct()
                .sorted()
                .toList();
        // A join of shelves would be planned anew for each block, in all their orders.
        this.query = "SELECT * FROM %s WHERE _shelf IN (?%s) ORDER BY _shelf"
                .formatted(BlockNames.loaded(table), ", ?".repeat(shelves.size() - 1));
    }

    private static List<String> columnsOf(JdbcTemplate jdbc, String table) {
        return Objects.requireNonNull(jdbc.query("SELECT * FROM %s WHERE FALSE".formatted(table), none -> {
            ResultSetMetaData declared = none.getMetaData();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= declared.getColumnCount(); column++) {
                names.add(declared.getColumnName(column));
            }
            return names;
        }));
    }

    /** Hands out every block, all in this thread. */
    public void read(Consumer<LoadedBlock> reader) {
        read(Blocks.entries(jdbc, table), reader);
    }

    /** Hands out some blocks, all in this thread. */
    public void read(List<Blocks.Entry> some, Consumer<LoadedBlock> reader) {
        Iterator<Blocks.Entry> blocks = some.iterator();
        try (ReadAhead<LoadedBlock> ahead = new ReadAhead<>(() -> blocks.hasNext() ? block(blocks.next()) : null)) {
            for (LoadedBlock block = ahead.next(); block != null; block = ahead.next()) {
                reader.accept(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadedBlock block(Blocks.Entry block) {
        List<byte[][]> read = jdbc.query(
                query,
                (row, n) -> shelf(row),
                shelves.stream().map(shelf -> Shelves.key(block.last(), shelf)).toArray());
        List<Cells> cells = new ArrayList<>();
        for (int column = 0; column < types.size(); column++) {
            cells.add(types.get(column).read(bytes(read, places.get(column))));
        }
        return new LoadedBlock(
                BlockPositions.of(block.last(), block.rows(), bytes(read, BlockTable.POSITION)), block.fallen(), cells);
    }

    private static byte[][] shelf(ResultSet row) throws SQLException {
        byte[][] cells = new byte[Shelves.COLUMNS][];
        for (int place = 0; place < cells.length; place++) {
            cells[place] = row.getBytes(place + 2);
        }
        return cells;
    }

    private byte[] bytes(List<byte[][]> read, int column) {
        return read.get(shelves.indexOf(Shelves.shelf(column)))[Shelves.place(column)];
    }
}

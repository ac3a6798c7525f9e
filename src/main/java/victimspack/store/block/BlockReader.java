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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final List<Integer> shelves;
    private final String query;

    /** @param columns those to read, of the columns that are loaded */
    public BlockReader(JdbcTemplate jdbc, String table, Map<String, CellType> columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.types = List.copyOf(columns.values());
        List<String> all = columnsOf(jdbc, table);
        List<Integer> read = Stream.concat(
                        Stream.of(BlockTable.POSITION),
                        columns.keySet().stream().map(name -> all.indexOf(name.toUpperCase(Locale.ROOT))))
                .toList();
        this.shelves = read.stream().map(Shelves::shelf).distinct().toList();
        this.query = "SELECT b._rows, b._fallen%s FROM %s b%s WHERE b._last = ?%s"
                .formatted(
                        each(
                                read,
                                column -> ", s%d.%s"
                                        .formatted(Shelves.shelf(column), Shelves.name(Shelves.place(column)))),
                        BlockNames.blocks(table),
                        each(shelves, shelf -> " CROSS JOIN %s s%d".formatted(BlockNames.loaded(table), shelf)),
                        each(shelves, " AND s%d._shelf = ?"::formatted));
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

    private static String each(List<Integer> numbers, Function<Integer, String> words) {
        return numbers.stream().map(words).collect(Collectors.joining());
    }

    /** Hands out every block, all in this thread. */
    public void read(Consumer<LoadedBlock> reader) {
        read(Blocks.reaches(jdbc, table), reader);
    }

    /** Hands out some blocks, all in this thread. */
    public void read(List<Blocks.Reach> some, Consumer<LoadedBlock> reader) {
        Iterator<Blocks.Reach> blocks = some.iterator();
        try (ReadAhead<LoadedBlock> ahead =
                new ReadAhead<>(() -> blocks.hasNext() ? block(blocks.next().last()) : null)) {
            for (LoadedBlock block = ahead.next(); block != null; block = ahead.next()) {
                reader.accept(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable LoadedBlock block(long last) {
        Stream<Long> keys = shelves.stream().map(shelf -> Shelves.key(last, shelf));
        return jdbc.queryForObject(
                query,
                (row, n) -> block(last, row),
                Stream.concat(Stream.of(last), keys).toArray());
    }

    private LoadedBlock block(long last, ResultSet row) throws SQLException {
        List<Cells> cells = new ArrayList<>();
        for (CellType type : types) {
            cells.add(type.read(row.getBytes(4 + cells.size())));
        }
        return new LoadedBlock(
                BlockPositions.of(last, row.getInt(1), row.getBytes(3)), BlockNames.fallen(row.getBytes(2)), cells);
    }
}

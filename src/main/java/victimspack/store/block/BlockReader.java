package victimspack.store.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    private final String query;

    /** @param columns those to read, of the columns that are loaded */
    public BlockReader(JdbcTemplate jdbc, String table, Map<String, CellType> columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.types = List.copyOf(columns.values());
        this.query =
                "SELECT b._rows, b._fallen, c.position%s FROM %s b JOIN %s c ON c._last = b._last WHERE b._last = ?"
                        .formatted(
                                columns.keySet().stream().map(", c."::concat).reduce("", String::concat),
                                BlockNames.blocks(table),
                                BlockNames.loaded(table));
    }

    /** Hands out every block, all in this thread. */
    public void read(Consumer<LoadedBlock> reader) {
        Iterator<Blocks.Reach> blocks = Blocks.reaches(jdbc, table).iterator();
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
        return jdbc.queryForObject(query, (row, n) -> block(last, row), last);
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

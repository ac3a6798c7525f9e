package victimspack.store;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Problem;
import victimspack.extract.row.Placement;
import victimspack.extract.row.RawRow;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.store.block.Blocks;

/**
 * Puts one extract's classified rows into the store, each in exactly one place. Takes part in the caller's transaction,
 * so that a chunk is wholly there or not at all.
 */
public final class RowWriter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcTemplate jdbc;
    private final Extract extract;
    private final RowKeys keys;
    private final Blocks rows;
    private final ChunkInsert quarantined;
    private final ChunkInsert omitted;
    private final ChunkInsert problems;
    private final int recordedAt;

    public RowWriter(Database database, Schema schema) {
        this.jdbc = database.jdbc();
        this.extract = schema.extract();
        this.keys = new RowKeys(schema);
        this.recordedAt = extract == Extract.CRIMES ? schema.indexOf("recorded_at") : -1;
        this.rows = RowTables.blocks(jdbc, schema);
        this.quarantined = insert("quarantined_row", "cells", "VARCHAR ARRAY");
        this.omitted = insert("omitted_row");
        this.problems = insert(
                "problem",
                "code",
                "VARCHAR",
                "severity",
                "VARCHAR",
                "column_name",
                "VARCHAR",
                "found",
                "VARCHAR",
                "expected",
                "VARCHAR");
    }

    /** Into a table of all extracts, each of whose rows says where it stands, and more. */
    private ChunkInsert insert(String table, String... more) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("extract", "VARCHAR");
        columns.put("file_no", "INTEGER");
        columns.put("line", "BIGINT");
        columns.put("position", "BIGINT");
        for (int i = 0; i < more.length; i += 2) {
            columns.put(more[i], more[i + 1]);
        }
        return new ChunkInsert(jdbc, table, columns);
    }

    /** A chunk's rows as they go into the store. */
    public interface Laid {

        /** Writes them and counts them as read. */
        void write();
    }

    /** Lays a chunk's rows out, which needs no turn of the store. */
    public Laid lay(List<? extends Placement> chunk) {
        List<List<@Nullable Object>> good = new ArrayList<>();
        List<List<@Nullable Object>> bad = new ArrayList<>();
        List<List<@Nullable Object>> left = new ArrayList<>();
        List<List<@Nullable Object>> broken = new ArrayList<>();
        Map<Integer, Long> read = new TreeMap<>();
        for (Placement placement : chunk) {
            RawRow row = placement.row();
            read.merge(row.file(), 1L, Long::sum);
            if (placement instanceof Placement.Accepted accepted) {
                good.add(values(accepted));
                accepted.warnings().forEach(warning -> broken.add(values(row, warning, false)));
            } else if (placement instanceof Placement.Quarantined kept) {
                bad.add(where(row, (Object) row.cells().toArray(String[]::new)));
                kept.problems().forEach(problem -> broken.add(values(row, problem, true)));
            } else {
                left.add(where(row));
            }
        }
        Blocks.Laid blocks = rows.lay(good);
        return () -> {
            rows.write(blocks);
            quarantined.write(bad);
            omitted.write(left);
            problems.write(broken);
            read.forEach((file, number) -> jdbc.update(
                    "UPDATE source_file SET rows_read = rows_read + ? WHERE extract = ? AND file_no = ?",
                    number,
                    extract.tableName(),
                    file));
        };
    }

    private List<@Nullable Object> where(RawRow row, @Nullable Object... more) {
        List<@Nullable Object> values =
                new ArrayList<>(List.of(extract.tableName(), row.file(), row.line(), position(row)));
        values.addAll(Arrays.asList(more));
        return values;
    }

    private List<@Nullable Object> values(Placement.Accepted row) {
        List<@Nullable Object> cells = row.values();
        List<@Nullable Object> all = new ArrayList<>(cells.size() + 5);
        all.add(position(row.row()));
        all.addAll(keys.of(cells));
        if (recordedAt >= 0) {
            all.add(second((LocalDateTime) cells.get(recordedAt)));
        }
        all.addAll(cells);
        return all;
    }

    /** Seconds on the time line; a time that clocks skip or repeat is read with the offset before the change. */
    private static @Nullable Long second(@Nullable LocalDateTime civil) {
        return civil == null
                ? null
                : civil.toEpochSecond(LONDON.getRules().getValidOffsets(civil).stream()
                        .findFirst()
                        .orElseGet(() -> LONDON.getRules().getTransition(civil).getOffsetBefore()));
    }

    /** A number that orders rows as they stand in the files, in name order. */
    private static long position(RawRow row) {
        return position(row.file(), row.line());
    }

    /** The number of a row's file, in SQL, from the position alone. */
    static final String FILE_OF_POSITION = "CAST(RSHIFT(position, 40) AS INTEGER)";

    /** The number of a row's line, in SQL, from the position alone. */
    static final String LINE_OF_POSITION = "BITAND(position, 1099511627775)";

    static long position(int fileNo, long line) {
        return ((long) fileNo << 40) | line;
    }

    /** Values and explanations are kept for quarantined rows alone. */
    private List<@Nullable Object> values(RawRow row, Problem problem, boolean quarantined) {
        return where(
                row,
                problem.code(),
                problem.severity().name(),
                problem.column(),
                quarantined ? problem.value() : null,
                quarantined ? problem.expected() : null);
    }
}

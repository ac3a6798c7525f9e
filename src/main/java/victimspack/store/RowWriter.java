package victimspack.store;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Column;
import victimspack.extract.Extract;
import victimspack.extract.Placement;
import victimspack.extract.Problem;
import victimspack.extract.RawRow;
import victimspack.extract.Schema;

/**
 * Puts one extract's classified rows into the store, each in exactly one place. Takes part in the caller's transaction,
 * so that a chunk is wholly there or not at all.
 */
public final class RowWriter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcTemplate jdbc;
    private final Extract extract;
    private final RowKeys keys;
    private final String insertRow;
    private final int recordedAt;

    public RowWriter(Database database, Schema schema) {
        this.jdbc = database.jdbc();
        this.extract = schema.extract();
        this.keys = new RowKeys(schema);
        this.recordedAt = extract == Extract.CRIMES ? schema.indexOf("recorded_at") : -1;
        this.insertRow = insert(schema);
    }

    private static String insert(Schema schema) {
        boolean crimes = schema.extract() == Extract.CRIMES;
        String columns =
                schema.all().stream().map(Column::name).map(RowTables::quoted).collect(Collectors.joining(", "));
        int places = schema.all().size() + (crimes ? 2 : 1);
        return "INSERT INTO %s (position, %s%s) VALUES (%s)"
                .formatted(
                        RowTables.tableOf(schema.extract()),
                        crimes ? "recorded_second, " : "",
                        columns,
                        String.join(", ", Collections.nCopies(places, "?")));
    }

    /** Writes a chunk and counts its rows as read. */
    public void write(List<? extends Placement> chunk) {
        List<List<? extends @Nullable Object>> accepted = new ArrayList<>();
        List<List<? extends @Nullable Object>> found = new ArrayList<>();
        List<List<? extends @Nullable Object>> quarantined = new ArrayList<>();
        List<List<? extends @Nullable Object>> omitted = new ArrayList<>();
        List<List<? extends @Nullable Object>> problems = new ArrayList<>();
        Map<Integer, Long> read = new TreeMap<>();
        for (Placement placement : chunk) {
            RawRow row = placement.row();
            read.merge(row.file(), 1L, Long::sum);
            if (placement instanceof Placement.Accepted good) {
                accepted.add(values(good));
                found.add(keys.of(good));
                good.warnings().forEach(warning -> problems.add(values(row, warning, false)));
            } else if (placement instanceof Placement.Quarantined bad) {
                quarantined.add(List.of(
                        extract.tableName(),
                        position(row),
                        row.file(),
                        row.line(),
                        row.cells().toArray(String[]::new)));
                bad.problems().forEach(problem -> problems.add(values(row, problem, true)));
            } else {
                omitted.add(List.of(extract.tableName(), position(row), row.file(), row.line()));
            }
        }
        insert(insertRow, accepted);
        insert(keys.insert(), found);
        insert(
                "INSERT INTO quarantined_row (extract, position, file_no, line, cells) VALUES (?, ?, ?, ?, ?)",
                quarantined);
        insert("INSERT INTO omitted_row (extract, position, file_no, line) VALUES (?, ?, ?, ?)", omitted);
        insert(
                "INSERT INTO problem (extract, file_no, line, position, code, severity, column_name, found, expected)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                problems);
        read.forEach((file, rows) -> jdbc.update(
                "UPDATE source_file SET rows_read = rows_read + ? WHERE extract = ? AND file_no = ?",
                rows,
                extract.tableName(),
                file));
    }

    private void insert(String sql, List<List<? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, rows.size(), (statement, row) -> {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
            });
        }
    }

    private List<@Nullable Object> values(Placement.Accepted row) {
        List<@Nullable Object> cells = row.values();
        List<@Nullable Object> all = new ArrayList<>(cells.size() + 2);
        all.add(position(row.row()));
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
        return Arrays.asList(
                extract.tableName(),
                row.file(),
                row.line(),
                position(row),
                problem.code(),
                problem.severity().name(),
                problem.column(),
                quarantined ? problem.value() : null,
                quarantined ? problem.expected() : null);
    }
}

package victimspack.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Rule;
import victimspack.extract.Severity;
import victimspack.extract.schema.Extract;

/** Counts which rules the rows of each file break, and in which columns. */
public final class BrokenRules {

    private final JdbcTemplate jdbc;

    public BrokenRules(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * How often the rows of one file break one rule in one column.
     *
     * @param fileNo     the file among those of the extract
     * @param column     by our name; null where it is the row's
     * @param count      every time
     * @param firstLines the first of the lines, in the file's order; as many as were asked for
     */
    public record BrokenRule(
            Extract extract,
            int fileNo,
            String code,
            Severity severity,
            @Nullable String column,
            long count,
            List<Long> firstLines) {}

    /**
     * All that the rows of an extract break, duplicate and superseded rows included, by file, code and column.
     *
     * @param listed how many lines to list of each
     */
    public List<BrokenRule> of(Extract extract, int listed) {
        return Stream.concat(problems(extract, listed).stream(), placements(extract, listed).stream())
                .toList();
    }

    private List<BrokenRule> problems(Extract extract, int listed) {
        return jdbc.query(
                """
                SELECT file_no, code, severity, column_name, COUNT(*) FROM problem WHERE extract = ?
                GROUP BY file_no, code, severity, column_name ORDER BY file_no, code, column_name
                """,
                (row, n) -> new BrokenRule(
                        extract,
                        row.getInt(1),
                        row.getString(2),
                        Severity.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getLong(5),
                        problemLines(extract, row.getInt(1), row.getString(2), row.getString(4), listed)),
                extract.tableName());
    }

    private List<Long> problemLines(Extract extract, int fileNo, String code, @Nullable String column, int listed) {
        return jdbc.queryForList("""
                SELECT line FROM problem
                WHERE extract = ? AND file_no = ? AND code = ? AND column_name IS NOT DISTINCT FROM CAST(? AS VARCHAR)
                ORDER BY extract, file_no, code, column_name, position LIMIT ?
                """, Long.class, extract.tableName(), fileNo, code, column, listed);
    }

    private List<BrokenRule> placements(Extract extract, int listed) {
        return jdbc.query(
                """
                SELECT %s AS file, placement, COUNT(*) FROM fallen_row WHERE extract = ?
                GROUP BY file, placement ORDER BY file, placement
                """.formatted(RowWriter.FILE_OF_POSITION),
                (row, n) -> {
                    Rule rule = Rule.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
                    return new BrokenRule(
                            extract,
                            row.getInt(1),
                            rule.code(),
                            rule.severity(),
                            null,
                            row.getLong(3),
                            placementLines(extract, row.getInt(1), row.getString(2), listed));
                },
                extract.tableName());
    }

    private List<Long> placementLines(Extract extract, int fileNo, String placement, int listed) {
        return jdbc.queryForList(
                """
                SELECT %s FROM fallen_row WHERE extract = ? AND position BETWEEN ? AND ? AND placement = ?
                ORDER BY extract, position LIMIT ?
                """.formatted(RowWriter.LINE_OF_POSITION),
                Long.class,
                extract.tableName(),
                RowWriter.position(fileNo, 0),
                RowWriter.position(fileNo + 1, 0) - 1,
                placement,
                listed);
    }
}

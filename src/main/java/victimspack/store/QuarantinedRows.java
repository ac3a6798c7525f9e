package victimspack.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Extract;

/**
 * Reads the rows that break a rule, a page at a time, so that any number of them needs little memory. The order is that of
 * the key, all of it: by the position alone, the store would sort every row for each page.
 */
public final class QuarantinedRows {

    private static final int PAGE = 200;

    private final JdbcTemplate jdbc;

    public QuarantinedRows(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * A row as it stands in its file, with all that is wrong with it.
     *
     * @param position orders rows as they stand in the files
     * @param fileNo   its file among those of the extract
     * @param cells    as written; not necessarily as many as the header has
     * @param broken   in the order in which the rules found it
     */
    public record QuarantinedRow(long position, int fileNo, long line, List<String> cells, List<Broken> broken) {}

    /**
     * One rule that a row breaks.
     *
     * @param column by our name; null where it is the row's
     * @param found  what was found, as written; null where there is nothing to show
     */
    public record Broken(
            String code, @Nullable String column, @Nullable String found, String expected) {}

    /** The next rows behind a position in the order of the files, at most a page; empty behind the last. */
    public List<QuarantinedRow> after(Extract extract, long position) {
        List<QuarantinedRow> page = jdbc.query(
                """
                SELECT position, file_no, line, cells FROM quarantined_row
                WHERE extract = ? AND position > ? ORDER BY extract, position LIMIT ?
                """,
                (row, n) -> new QuarantinedRow(
                        row.getLong(1),
                        row.getInt(2),
                        row.getLong(3),
                        Arrays.stream((Object[]) row.getArray(4).getArray())
                                .map(String::valueOf)
                                .toList(),
                        new ArrayList<>()),
                extract.tableName(),
                position,
                PAGE);
        if (!page.isEmpty()) {
            explain(extract, page);
        }
        return page;
    }

    private void explain(Extract extract, List<QuarantinedRow> page) {
        Map<Long, QuarantinedRow> rows = new TreeMap<>();
        page.forEach(row -> rows.put(row.position(), row));
        jdbc.query(
                """
                SELECT position, code, column_name, found, expected FROM problem
                WHERE extract = ? AND position BETWEEN ? AND ? AND expected IS NOT NULL ORDER BY position, _ROWID_
                """,
                found -> {
                    QuarantinedRow row = rows.get(found.getLong(1));
                    if (row != null) {
                        row.broken()
                                .add(new Broken(
                                        found.getString(2),
                                        found.getString(3),
                                        found.getString(4),
                                        found.getString(5)));
                    }
                },
                extract.tableName(),
                page.get(0).position(),
                page.get(page.size() - 1).position());
    }
}

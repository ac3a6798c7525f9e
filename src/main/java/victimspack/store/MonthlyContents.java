package victimspack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Schema;

/** Says what the accepted rows of an extract hold, month by month, each of them read once. */
public final class MonthlyContents {

    private final JdbcTemplate jdbc;

    public MonthlyContents(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * The rows of one month.
     *
     * @param newest  the latest of their {@link MonthColumn}; of a date, its first minute
     * @param columns what each column supplied holds, by its name
     */
    public record Month(YearMonth month, long rows, LocalDateTime newest, Map<String, Cells> columns) {

        /** With other rows of the same month. */
        private Month and(Month other) {
            Map<String, Cells> all = new TreeMap<>(columns);
            other.columns.forEach((name, cells) -> all.merge(name, cells, Cells::and));
            return new Month(month, rows + other.rows, newest.isBefore(other.newest) ? other.newest : newest, all);
        }
    }

    /**
     * What one column holds in one month.
     *
     * @param about    rows that the column can say anything of, see {@link RowScope}
     * @param notKnown those of them whose cell is blank or was not valid
     * @param earliest of a timestamp or date column; of a date, its first minute; null where there is none
     * @param latest   as earliest
     * @param codes    how often each code stands, of a column with a closed list; yes and no of a yes/no column
     */
    public record Cells(
            long about,
            long notKnown,
            @Nullable LocalDateTime earliest,
            @Nullable LocalDateTime latest,
            SortedMap<String, Long> codes) {

        private Cells and(Cells other) {
            SortedMap<String, Long> all = new TreeMap<>(codes);
            other.codes.forEach((code, rows) -> all.merge(code, rows, Long::sum));
            return new Cells(
                    about + other.about,
                    notKnown + other.notKnown,
                    earliest == null || other.earliest != null && other.earliest.isBefore(earliest)
                            ? other.earliest
                            : earliest,
                    latest == null || other.latest != null && other.latest.isAfter(latest) ? other.latest : latest,
                    all);
        }
    }

    /**
     * Every month that has a row, oldest first.
     *
     * @param supplied names of the columns that the extract was supplied with; others are left out
     * @throws IllegalArgumentException for an extract without a {@link MonthColumn}
     */
    public List<Month> of(Schema schema, Set<String> supplied) {
        String month = MonthColumn.of(schema.extract())
                .orElseThrow(() -> new IllegalArgumentException(schema.extract() + " has no months"));
        List<Column> columns = schema.columns().stream()
                .filter(column -> supplied.contains(column.name()))
                .toList();
        String aggregates =
                columns.stream().map(column -> aggregates(schema, column)).collect(Collectors.joining());
        String table = RowTables.tableOf(schema.extract());
        String sql = """
                SELECT EXTRACT(YEAR FROM %1$s) * 12 + EXTRACT(MONTH FROM %1$s) - 1 AS month_no, COUNT(*), MAX(%1$s)%2$s
                FROM %3$s WHERE position BETWEEN ? AND ? GROUP BY month_no
                """.formatted(RowTables.quoted(month), aggregates, table);
        return halves(table).parallelStream()
                .flatMap(half -> jdbc.query(sql, (row, n) -> read(row, columns), half.first(), half.last()).stream())
                .collect(Collectors.toMap(Month::month, Function.identity(), Month::and, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Two parts of a table's rows, so that both processors have one; of a table without rows, none. */
    private List<Portions.Portion> halves(String table) {
        return jdbc.query("SELECT MIN(position), MAX(position) FROM " + table, (row, n) -> {
                    long first = row.getLong(1);
                    long last = row.getLong(2);
                    long middle = first + (last - first) / 2;
                    return row.wasNull()
                            ? List.<Portions.Portion>of()
                            : List.of(new Portions.Portion(first, middle), new Portions.Portion(middle + 1, last));
                })
                .get(0);
    }

    private static String aggregates(Schema schema, Column column) {
        String scope = RowScope.of(schema.extract().tableName(), column.name()).condition();
        String name = RowTables.quoted(column.name());
        return ", COUNT(CASE WHEN %s THEN 1 END), COUNT(CASE WHEN %s AND %s THEN 1 END)"
                        .formatted(scope, scope, Blanks.notKnown(schema.extract(), column))
                + (isTime(column) ? ", MIN(%s), MAX(%s)".formatted(name, name) : "")
                + (isClosed(column) ? ", HISTOGRAM(%s)".formatted(name) : "");
    }

    private static boolean isTime(Column column) {
        return column.type() == ColumnType.TIMESTAMP || column.type() == ColumnType.DATE;
    }

    private static boolean isClosed(Column column) {
        return column.type() == ColumnType.YES_NO
                || column.type() == ColumnType.CODE && !column.codes().isEmpty();
    }

    private static Month read(ResultSet row, List<Column> columns) throws SQLException {
        int month = row.getInt(1);
        LocalDateTime newest = time(row, 3);
        if (newest == null) {
            throw new IllegalStateException("rows without a month");
        }
        Map<String, Cells> cells = new TreeMap<>();
        int next = 4;
        for (Column column : columns) {
            long about = row.getLong(next++);
            long notKnown = row.getLong(next++);
            LocalDateTime earliest = isTime(column) ? time(row, next++) : null;
            LocalDateTime latest = isTime(column) ? time(row, next++) : null;
            SortedMap<String, Long> codes = isClosed(column) ? histogram(row, next++) : new TreeMap<>();
            cells.put(column.name(), new Cells(about, notKnown, earliest, latest, codes));
        }
        return new Month(MonthColumn.month(month), row.getLong(2), newest, cells);
    }

    private static @Nullable LocalDateTime time(ResultSet row, int place) throws SQLException {
        Object value = row.getObject(place);
        if (value == null) {
            return null;
        }
        return value instanceof java.sql.Date
                ? row.getObject(place, LocalDate.class).atStartOfDay()
                : row.getObject(place, LocalDateTime.class);
    }

    /** H2 gives a histogram as an array of rows of two columns: the value and how often it stands. */
    private static SortedMap<String, Long> histogram(ResultSet row, int place) throws SQLException {
        SortedMap<String, Long> codes = new TreeMap<>();
        List<Object> values =
                new ArrayList<>(List.of((Object[]) row.getArray(place).getArray()));
        for (Object value : values) {
            ResultSet pair = (ResultSet) value;
            pair.next();
            String code = pair.getString(1);
            if (code != null) {
                codes.put(code.equals("TRUE") ? "yes" : code.equals("FALSE") ? "no" : code, pair.getLong(2));
            }
        }
        return codes;
    }
}

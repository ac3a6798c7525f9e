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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Schema;
import victimspack.store.block.Blocks;

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
        Aggregates aggregates = new Aggregates();
        List<Reading> readings = columns.stream()
                .map(column -> Reading.of(schema, column, aggregates))
                .toList();
        String table = RowTables.tableOf(schema.extract());
        String sql = """
                SELECT EXTRACT(YEAR FROM %1$s) * 12 + EXTRACT(MONTH FROM %1$s) - 1 AS month_no, COUNT(*), MAX(%1$s)%2$s
                FROM %3$s WHERE position BETWEEN ? AND ? GROUP BY month_no
                """.formatted(RowTables.quoted(month), aggregates.sql(), table);
        return halves(table).parallelStream()
                .flatMap(half -> jdbc.query(sql, (row, n) -> read(row, readings), half.first(), half.last()).stream())
                .collect(Collectors.toMap(Month::month, Function.identity(), Month::and, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What is asked of each month beside its rows, each once. */
    private static final class Aggregates {

        private static final int BEHIND = 4;

        private final List<String> all = new ArrayList<>();

        /** The place of an aggregate in the result. */
        int place(String aggregate) {
            if (!all.contains(aggregate)) {
                all.add(aggregate);
            }
            return BEHIND + all.indexOf(aggregate);
        }

        String sql() {
            return all.stream().map(", "::concat).collect(Collectors.joining());
        }
    }

    /** Where a column's aggregates stand in the result; 0 where there is none. */
    private record Reading(Column column, int about, int known, int notKnown, int earliest, int latest, int codes) {

        private static final int ALL_ROWS = 2;

        static Reading of(Schema schema, Column column, Aggregates aggregates) {
            String scope =
                    RowScope.of(schema.extract().tableName(), column.name()).condition();
            String name = RowTables.quoted(column.name());
            String notKnown = Blanks.notKnown(schema.extract(), column);
            boolean all = scope.equals(RowScope.EVERY);
            boolean plain = all && notKnown.equals(name + " IS NULL");
            boolean never = notKnown.equals(Blanks.NEVER);
            return new Reading(
                    column,
                    all ? ALL_ROWS : aggregates.place("COUNT(CASE WHEN %s THEN 1 END)".formatted(scope)),
                    plain ? aggregates.place("COUNT(%s)".formatted(name)) : 0,
                    plain || never
                            ? 0
                            : aggregates.place("COUNT(CASE WHEN %s AND %s THEN 1 END)".formatted(scope, notKnown)),
                    isTime(column) ? aggregates.place("MIN(%s)".formatted(name)) : 0,
                    isTime(column) ? aggregates.place("MAX(%s)".formatted(name)) : 0,
                    isClosed(column) ? aggregates.place("HISTOGRAM(%s)".formatted(name)) : 0);
        }

        Cells cells(ResultSet row) throws SQLException {
            long rows = row.getLong(about);
            return new Cells(
                    rows,
                    known > 0 ? rows - row.getLong(known) : notKnown > 0 ? row.getLong(notKnown) : 0,
                    earliest > 0 ? time(row, earliest) : null,
                    latest > 0 ? time(row, latest) : null,
                    codes > 0 ? histogram(row, codes) : new TreeMap<>());
        }
    }

    /** Two parts of a table's rows, so that both processors have one; of a table without rows, none. */
    private List<Blocks.Reach> halves(String table) {
        List<Blocks.Reach> blocks = Blocks.reaches(jdbc, table);
        int middle = blocks.size() / 2;
        return Stream.of(blocks.subList(0, middle), blocks.subList(middle, blocks.size()))
                .filter(half -> !half.isEmpty())
                .map(half -> new Blocks.Reach(
                        half.get(0).first(), half.get(half.size() - 1).last()))
                .toList();
    }

    private static boolean isTime(Column column) {
        return column.type() == ColumnType.TIMESTAMP || column.type() == ColumnType.DATE;
    }

    private static boolean isClosed(Column column) {
        return column.type() == ColumnType.YES_NO
                || column.type() == ColumnType.CODE && !column.codes().isEmpty();
    }

    private static Month read(ResultSet row, List<Reading> readings) throws SQLException {
        int month = row.getInt(1);
        LocalDateTime newest = time(row, 3);
        if (newest == null) {
            throw new IllegalStateException("rows without a month");
        }
        Map<String, Cells> cells = new TreeMap<>();
        for (Reading reading : readings) {
            cells.put(reading.column().name(), reading.cells(row));
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

package victimspack.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/** Reads rows that stand. */
public final class AcceptedRows {

    private final JdbcTemplate jdbc;

    public AcceptedRows(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * An accepted row of a file that the analyst writes.
     *
     * @param line   the line in its file
     * @param values by column; a column without a value is missing
     */
    public record AcceptedRow(long line, Map<String, Object> values) {

        public @Nullable Object get(String column) {
            return values.get(column);
        }
    }

    /** All accepted rows of one extract in file order, in memory: for files that the analyst writes, which are small. */
    public List<AcceptedRow> of(Schema schema) {
        return jdbc.query(
                "SELECT *, %s AS _line FROM %s ORDER BY position"
                        .formatted(RowWriter.LINE_OF_POSITION, RowTables.tableOf(schema.extract())),
                (row, n) -> {
                    Map<String, Object> values = new TreeMap<>();
                    for (var column : schema.all()) {
                        Object value = switch (column.type()) {
                            case TIMESTAMP ->
                                row.getObject(column.name().toUpperCase(Locale.ROOT), java.time.LocalDateTime.class);
                            case DATE ->
                                row.getObject(column.name().toUpperCase(Locale.ROOT), java.time.LocalDate.class);
                            default -> row.getObject(column.name().toUpperCase(Locale.ROOT));
                        };
                        if (value != null) {
                            values.put(column.name(), value);
                        }
                    }
                    return new AcceptedRow(row.getLong("_LINE"), values);
                });
    }

    /** The first month in which an extract exported from a records system has a row; empty where it has none. */
    public Optional<YearMonth> firstMonth(Extract extract) {
        MonthColumn.of(extract).orElseThrow(() -> new IllegalArgumentException(extract + " is not dated by its rows"));
        return Optional.ofNullable(jdbc.queryForObject(
                        "SELECT MIN(%s) FROM %s".formatted(RowTables.MONTH, RowTables.tableOf(extract)), Integer.class))
                .map(MonthColumn::month);
    }

    /** Whether the crimes tell victims from no victims: false where every row says "not-known". */
    public boolean victimsAreKnown() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM row_crimes WHERE victim_type <> 'not-known')", Boolean.class));
    }

    /** What can be counted: the files and columns supplied, victim types only where they say anything. */
    public Supply supply(Set<String> supplied) {
        return victimsAreKnown()
                ? new Supply(supplied)
                : new Supply(supplied.stream()
                        .filter(item -> !item.equals("crimes.victim_type"))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

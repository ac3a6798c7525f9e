package victimspack.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/** Makes the tables that take the extracts' rows, from the extracts' own schemas. */
public final class RowTables {

    private final JdbcTemplate jdbc;

    public RowTables(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * Makes every table that is not there yet: a run that continues finds its own.
     *
     * @param schemas of all extracts, supplied or not, so that what is absent is an empty table
     * @param asOf    the day as of which open matters are judged
     */
    public void create(Collection<Schema> schemas, LocalDate asOf) {
        SqlScript.named("accounts.sql").run(jdbc, Map.of());
        schemas.forEach(this::create);
        jdbc.update("DELETE FROM as_of");
        jdbc.update("INSERT INTO as_of VALUES (?)", asOf);
    }

    private void create(Schema schema) {
        create(jdbc, tableOf(schema.extract()), columns(schema));
        create(jdbc, keysOf(schema.extract()), keyColumns(schema.extract()));
    }

    static void create(JdbcTemplate jdbc, String table, Map<String, String> columns) {
        jdbc.execute(columns.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining(
                        ", ", "CREATE TABLE IF NOT EXISTS " + table + " (", ", PRIMARY KEY (position))")));
    }

    /** The columns of an extract's {@link #tableOf}, with their types. */
    static Map<String, String> columns(Schema schema) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("position", "BIGINT");
        if (schema.extract() == Extract.CRIMES) {
            columns.put("recorded_second", "BIGINT");
        }
        schema.all().forEach(column -> columns.put(quoted(column.name()), sqlType(column)));
        return columns;
    }

    /** The columns of an extract's {@link #keysOf}, with their types. */
    static Map<String, String> keyColumns(Extract extract) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("position", "BIGINT");
        columns.put("file_no", "INTEGER");
        columns.put("line", "BIGINT");
        columns.put("month_no", "INTEGER");
        columns.put("row_key", "UUID");
        columns.put("content", "UUID");
        if (extract == Extract.CRIMES) {
            columns.put("crime_ref", "VARCHAR");
            columns.put("person_ref", "VARCHAR");
            columns.put("reported_at", "TIMESTAMP(0)");
        }
        return columns;
    }

    /** The rows themselves: wide, and so read as seldom as can be. After settling, those that stand. */
    static String tableOf(Extract extract) {
        return "row_" + extract.tableName();
    }

    /** By what the same rows are found and told apart: narrow. */
    static String keysOf(Extract extract) {
        return "key_" + extract.tableName();
    }

    /** Column names are upper-cased as H2 does with plain names, and quoted since some are words of SQL. */
    static String quoted(String column) {
        return '"' + column.toUpperCase(Locale.ROOT) + '"';
    }

    static String sqlType(Column column) {
        return sqlType(column.type());
    }

    static String sqlType(ColumnType type) {
        return switch (type) {
            case TEXT, CODE -> "VARCHAR";
            case TIMESTAMP -> "TIMESTAMP(0)";
            case DATE -> "DATE";
            case YES_NO -> "BOOLEAN";
            case WHOLE_NUMBER -> "INTEGER";
            case LONG_NUMBER -> "BIGINT";
            case DECIMAL -> "DECIMAL(38, 6)";
        };
    }
}

package victimspack.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Column;
import victimspack.extract.ColumnType;
import victimspack.extract.Extract;
import victimspack.extract.Schema;

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
        String columns = schema.all().stream()
                .map(column -> "    " + quoted(column.name()) + " " + sqlType(column))
                .collect(Collectors.joining(",\n"));
        String instant = schema.extract() == Extract.CRIMES ? "    recorded_second BIGINT,\n" : "";
        jdbc.execute("""
                CREATE TABLE IF NOT EXISTS %s (
                    position BIGINT PRIMARY KEY,
                    file_no INTEGER NOT NULL,
                    line BIGINT NOT NULL,
                    placement ENUM('accepted', 'duplicate', 'superseded') NOT NULL,
                    row_key UUID NOT NULL,
                    content UUID NOT NULL,
                %s%s)
                """.formatted(tableOf(schema.extract()), instant, columns));
    }

    static String tableOf(Extract extract) {
        return "row_" + extract.tableName();
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

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
                .map(column -> ",\n    " + quoted(column.name()) + " " + sqlType(column))
                .collect(Collectors.joining());
        boolean crimes = schema.extract() == Extract.CRIMES;
        jdbc.execute("CREATE TABLE IF NOT EXISTS %s (position BIGINT PRIMARY KEY%s%s)"
                .formatted(tableOf(schema.extract()), crimes ? ", recorded_second BIGINT" : "", columns));
        jdbc.execute("""
                CREATE TABLE IF NOT EXISTS %s (
                    position BIGINT PRIMARY KEY,
                    file_no INTEGER NOT NULL,
                    line BIGINT NOT NULL,
                    month_no INTEGER,
                    row_key UUID NOT NULL,
                    content UUID NOT NULL%s)
                """.formatted(
                        keysOf(schema.extract()),
                        crimes ? ", crime_ref VARCHAR, person_ref VARCHAR, reported_at TIMESTAMP(0)" : ""));
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

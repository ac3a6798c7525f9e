package victimspack.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.store.block.Blocks;
import victimspack.store.block.CellType;

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
        blocks(jdbc, schema).create();
    }

    /** The rows of an extract: after settling, those that stand. */
    static Blocks blocks(JdbcTemplate jdbc, Schema schema) {
        return new Blocks(jdbc, tableOf(schema.extract()), columns(schema), Linking.told(schema.extract()));
    }

    /** What rows are loaded with: beside the schema's columns those of the store, whose names begin with an underscore. */
    private static Map<String, CellType> columns(Schema schema) {
        Map<String, CellType> columns = new LinkedHashMap<>();
        columns.put("position", CellType.BIGINT);
        columns.put(MONTH, CellType.INTEGER);
        columns.put(KEY, CellType.HASH);
        columns.put(CONTENT, CellType.HASH);
        if (schema.extract() == Extract.CRIMES) {
            columns.put("recorded_second", CellType.BIGINT);
        }
        schema.all().forEach(column -> columns.put(quoted(column.name()), cellType(column.type())));
        return columns;
    }

    /** The number of the month that a row falls in. */
    static final String MONTH = "_month";

    /** A hash of what rows are told apart by. */
    static final String KEY = "_key";

    /** A hash of all cells. */
    static final String CONTENT = "_content";

    /** The table of an extract's rows. */
    static String tableOf(Extract extract) {
        return "row_" + extract.tableName();
    }

    /** Column names are upper-cased as H2 does with plain names, and quoted since some are words of SQL. */
    static String quoted(String column) {
        return '"' + column.toUpperCase(Locale.ROOT) + '"';
    }

    /** What a column's cells are in the store. */
    static CellType cellType(ColumnType type) {
        return switch (type) {
            case TEXT, CODE -> CellType.TEXT;
            case TIMESTAMP -> CellType.TIMESTAMP;
            case DATE -> CellType.DATE;
            case YES_NO -> CellType.YES_NO;
            case WHOLE_NUMBER -> CellType.INTEGER;
            case LONG_NUMBER -> CellType.BIGINT;
            case DECIMAL -> CellType.DECIMAL;
        };
    }
}

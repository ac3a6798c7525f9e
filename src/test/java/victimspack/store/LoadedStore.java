package victimspack.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.Schemas;
import victimspack.extract.source.Source;

/** A test's input folder loaded into a store: read, judged, settled and made into cases. */
public final class LoadedStore implements AutoCloseable {

    private static final LocalDate AS_OF = Trial.AS_OF;

    private final Database database;
    private final Map<Extract, Source> sources;

    private LoadedStore(Database database, Map<Extract, Source> sources) {
        this.database = database;
        this.sources = sources;
    }

    /** @param folder where the store is to lie */
    public static LoadedStore of(Trial trial, Path folder) {
        Map<Extract, Source> sources = trial.open();
        LoadedStore store = new LoadedStore(Database.open(folder.resolve("store"), Optional.empty()), sources);
        store.load(trial);
        return store;
    }

    private void load(Trial trial) {
        List<Schema> schemas = Arrays.stream(Extract.values()).map(this::schema).toList();
        new RowTables(database).create(schemas, AS_OF);
        Accounts accounts = new Accounts(database);
        sources.forEach((extract, source) -> {
            source.files().forEach(file -> accounts.open(extract, file.index(), file.name()));
            new RowWriter(database, source.schema())
                    .lay(trial.classify(extract))
                    .write();
            new Settling(database).settle(extract);
        });
        new CaseMaking(database).make(List.of());
    }

    Schema schema(Extract extract) {
        Source source = sources.get(extract);
        return source == null ? Schemas.of(extract) : source.schema();
    }

    public Database database() {
        return database;
    }

    public Map<Extract, Source> sources() {
        return sources;
    }

    /** One column of a table by another, as text; a column that is not known is "null". */
    public Map<String, String> column(String table, String key, String column) {
        Map<String, String> values = new TreeMap<>();
        database.jdbc().query("SELECT " + key + ", " + column + " FROM " + table, row -> {
            values.put(row.getString(1), String.valueOf(row.getString(2)));
        });
        return values;
    }

    /** A query's rows, as text, cells parted by a blank. */
    public List<String> rows(String sql) {
        return database.jdbc().query(sql, (row, n) -> {
            StringBuilder cells = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            return cells.toString();
        });
    }

    @Override
    public void close() {
        database.close();
    }
}

package victimspack.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Extract;

/** Where the rows of every file went, by SQL over the rows themselves. */
public final class Accounts {

    private final JdbcTemplate jdbc;

    public Accounts(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * One file's account.
     *
     * @param name relative to the input folder
     */
    public record Account(
            Extract extract,
            String name,
            long read,
            long accepted,
            long quarantined,
            long duplicate,
            long superseded,
            long omitted) {

        /** Whether every row read is in exactly one place. */
        public boolean balances() {
            return read == accepted + quarantined + duplicate + superseded + omitted;
        }
    }

    /** Enters a file that is about to be read; one that is entered already keeps its count. */
    public void open(Extract extract, int fileNo, String name) {
        jdbc.update("""
                MERGE INTO source_file f USING (VALUES (?, ?, ?)) AS n (extract, file_no, name)
                ON f.extract = n.extract AND f.file_no = n.file_no
                WHEN NOT MATCHED THEN INSERT (extract, file_no, name, rows_read) VALUES (n.extract, n.file_no, n.name, 0)
                """, extract.tableName(), fileNo, name);
    }

    /** The accounts of an extract's files, in their order. */
    public List<Account> of(Extract extract) {
        Map<String, Long> rows = new HashMap<>();
        count(rows, accepted(extract));
        count(
                rows,
                "SELECT %s AS file, placement, COUNT(*) FROM fallen_row WHERE extract = ? GROUP BY file, placement"
                        .formatted(RowWriter.FILE_OF_POSITION),
                extract.tableName());
        for (String aside : List.of("quarantined", "omitted")) {
            count(
                    rows,
                    "SELECT %2$s AS file, '%1$s', COUNT(*) FROM %1$s_row WHERE extract = ? GROUP BY file"
                            .formatted(aside, RowWriter.FILE_OF_POSITION),
                    extract.tableName());
        }
        return jdbc.query(
                "SELECT file_no, name, rows_read FROM source_file WHERE extract = ? ORDER BY file_no",
                (file, n) -> new Account(
                        extract,
                        file.getString(2),
                        file.getLong(3),
                        rows.getOrDefault(file.getInt(1) + " accepted", 0L),
                        rows.getOrDefault(file.getInt(1) + " quarantined", 0L),
                        rows.getOrDefault(file.getInt(1) + " duplicate", 0L),
                        rows.getOrDefault(file.getInt(1) + " superseded", 0L),
                        rows.getOrDefault(file.getInt(1) + " omitted", 0L)),
                extract.tableName());
    }

    /** Of one file no row is read: the store knows how many rows a table has. */
    private String accepted(Extract extract) {
        String rows = RowTables.tableOf(extract);
        Integer files = jdbc.queryForObject(
                "SELECT COUNT(*) FROM source_file WHERE extract = ?", Integer.class, extract.tableName());
        return files != null && files == 1
                ? "SELECT 0, 'accepted', COUNT(*) FROM " + rows
                : "SELECT %s AS file, 'accepted', COUNT(*) FROM %s GROUP BY file"
                        .formatted(RowWriter.FILE_OF_POSITION, rows);
    }

    /** One scan for all files: each is looked up by its number and the place, such as "0 accepted". */
    private void count(Map<String, Long> rows, String sql, Object... values) {
        jdbc.query(
                sql,
                row -> {
                    rows.put(row.getInt(1) + " " + row.getString(2), row.getLong(3));
                },
                values);
    }

    /** The accounts of all files. */
    public List<Account> all() {
        return Stream.of(Extract.values())
                .flatMap(extract -> of(extract).stream())
                .toList();
    }

    /** How often each rule was broken, by its code. */
    public SortedMap<String, Long> problems() {
        SortedMap<String, Long> counts = new TreeMap<>();
        jdbc.query("SELECT code, COUNT(*) FROM problem GROUP BY code", row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}

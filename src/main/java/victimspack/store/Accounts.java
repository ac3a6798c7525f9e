package victimspack.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Extract;

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
        return jdbc.query(
                """
                SELECT f.name, f.rows_read,
                       (SELECT COUNT(*) FROM %1$s r WHERE r.file_no = f.file_no AND placement = 'accepted'),
                       (SELECT COUNT(*) FROM quarantined_row q WHERE q.extract = f.extract AND q.file_no = f.file_no),
                       (SELECT COUNT(*) FROM %1$s r WHERE r.file_no = f.file_no AND placement = 'duplicate'),
                       (SELECT COUNT(*) FROM %1$s r WHERE r.file_no = f.file_no AND placement = 'superseded'),
                       (SELECT COUNT(*) FROM omitted_row o WHERE o.extract = f.extract AND o.file_no = f.file_no)
                FROM source_file f WHERE f.extract = ? ORDER BY f.file_no
                """.formatted(RowTables.tableOf(extract)),
                (row, n) -> new Account(
                        extract,
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)),
                extract.tableName());
    }

    /** The accounts of all files. */
    public List<Account> all() {
        return List.of(Extract.values()).stream()
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

package victimspack.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Extract;
import victimspack.store.KeyHistory.Fallen;

/**
 * Settles what only all rows together can: duplicates, superseded rows, and the case tables. Works through the rows in
 * portions, so that its memory does not grow with them; outside a transaction each portion is kept as it is done.
 */
public final class Settling {

    private final JdbcTemplate jdbc;

    public Settling(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Tells an extract's duplicate and superseded rows from those that stand. Doing it again changes nothing. */
    public void settle(Extract extract) {
        String keys = RowTables.keysOf(extract);
        String index = keys + "_order";
        jdbc.execute("CREATE INDEX IF NOT EXISTS %s ON %s (row_key, position, content)".formatted(index, keys));
        KeyHistory history = new KeyHistory();
        List<KeyedRow> page = page(keys, "");
        while (!page.isEmpty()) {
            setAside(
                    extract,
                    page.stream()
                            .map(row -> history.next(row.key(), row.position(), row.content()))
                            .filter(Objects::nonNull)
                            .toList());
            page = after(keys, page.get(page.size() - 1));
        }
        jdbc.execute("DROP INDEX " + index);
    }

    private record KeyedRow(UUID key, long position, UUID content) {}

    /** The next rows in the order of the index: those left of the same key, or else of the keys that follow. */
    private List<KeyedRow> after(String keys, KeyedRow last) {
        List<KeyedRow> same = page(keys, "WHERE row_key = ? AND position > ?", last.key(), last.position());
        return same.isEmpty() ? page(keys, "WHERE row_key > ?", last.key()) : same;
    }

    /**
     * Pages, since a cursor that stays open while rows are changed outlives what it reads; the index holds all that is
     * read here.
     */
    private List<KeyedRow> page(String keys, String where, Object... values) {
        return jdbc.query(
                "SELECT row_key, position, content FROM %s %s ORDER BY row_key, position LIMIT %d"
                        .formatted(keys, where, Portions.ROWS),
                (row, n) -> new KeyedRow(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, UUID.class)),
                values);
    }

    /** Its key goes last: as long as a row has one, settling again finds it and does the same. */
    private void setAside(Extract extract, List<Fallen> fallen) {
        jdbc.batchUpdate(
                "MERGE INTO fallen_row (extract, position, placement) VALUES (?, ?, ?)",
                fallen,
                Portions.ROWS,
                (merge, row) -> {
                    merge.setString(1, extract.tableName());
                    merge.setLong(2, row.position());
                    merge.setString(3, row.placement());
                });
        for (String table : List.of(RowTables.tableOf(extract), RowTables.keysOf(extract))) {
            jdbc.batchUpdate(
                    "DELETE FROM %s WHERE position = ?".formatted(table),
                    fallen,
                    Portions.ROWS,
                    (delete, row) -> delete.setLong(1, row.position()));
        }
    }

    /**
     * Makes the case tables anew from the rows that stand.
     *
     * @param extras the columns that a mapping adds to crimes
     */
    public void makeCases(List<String> extras) {
        clear();
        String names =
                extras.stream().map(name -> ", " + RowTables.quoted(name)).collect(Collectors.joining());
        SqlScript.named("cases.sql")
                .run(
                        jdbc,
                        Map.of(
                                "extras",
                                names,
                                "case_of_crime",
                                CASE_OF_CRIME,
                                "of_crime",
                                OF_CRIME,
                                "join_crime",
                                JOIN_CRIME));
    }

    private void clear() {
        jdbc.execute("DROP VIEW IF EXISTS case_victims");
        jdbc.queryForList("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'PUBLIC' AND (table_name LIKE 'CASE\\_%' OR table_name IN
                            ('FIRST_REFERRAL', 'KNOWN_WEIGHT', 'SHARED_CRIME', 'SHARED_FACT', 'MERGED_CRIME', 'UPDATED_CRIME',
                             'JUDGED_VICTIM'))
                        """, String.class).forEach(table -> jdbc.execute("DROP TABLE " + table));
        jdbc.update("DELETE FROM problem WHERE code IN ('orphan-crime-reference', 'crime-rows-disagree')");
    }

    /** A crime's case from what its rows say together. */
    private static final String CASE_OF_CRIME = """
            m.crime_ref, m.reported_at, m.recorded_at,
            CAST(FLOOR(m.seconds_to_record / 60.0) AS BIGINT) AS minutes_to_record, m.seconds_to_record,
            m.offence_code, m.offence_subgroup, m.offence_group, m.unit, m.any_victim, m.any_person,
            m.any_victim OR v.none_known AS profiled,
            m.domestic_abuse, m.hate_crime, m.enhanced, m.outcome_code, m.outcome_at,
            f.crime_ref IS NOT NULL AS has_referral, f.first_referred_at,
            CASE
                WHEN f.crime_ref IS NULL OR m.refer_by IS NULL THEN 'not-applicable'
                WHEN CAST(f.first_referred_at AS DATE) <= m.refer_by THEN 'passed'
                ELSE 'failed'
            END AS referred_in_time,
            w.weight AS severity_weight, m.victims""";

    private static final String OF_CRIME = """
            r.crime_ref, r.victim_ref, r.crime_ref IS NOT NULL AND c.crime_ref IS NULL AS orphan, c.unit,
            c.offence_subgroup, c.offence_group, c.domestic_abuse, c.hate_crime, c.enhanced, v.repeat_victim,
            v.victim_sex, v.age_band, v.ethnic_group""";

    private static final String JOIN_CRIME = """
            LEFT JOIN case_crimes c ON c.crime_ref = r.crime_ref
            LEFT JOIN judged_victim v ON v.crime_ref = r.crime_ref AND v.is_victim
                AND (v.victim_ref = r.victim_ref OR r.victim_ref IS NULL AND c.victims = 1)""";
}

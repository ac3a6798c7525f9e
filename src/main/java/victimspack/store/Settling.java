package victimspack.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Extract;

/** Settles what only all rows together can: duplicates, superseded rows, and the case tables. */
public final class Settling {

    private final JdbcTemplate jdbc;

    public Settling(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Tells an extract's duplicate and superseded rows from those that stand. Doing it again changes nothing. */
    public void settle(Extract extract) {
        jdbc.execute("DROP TABLE IF EXISTS settled");
        jdbc.execute("DROP TABLE IF EXISTS shared_key");
        SqlScript.named("settle.sql").run(jdbc, Map.of("table", RowTables.tableOf(extract)));
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
        SqlScript.named("cases.sql").run(jdbc, Map.of("extras", names, "of_crime", OF_CRIME, "join_crime", JOIN_CRIME));
    }

    private void clear() {
        jdbc.execute("DROP VIEW IF EXISTS known_victim");
        jdbc.queryForList("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'PUBLIC' AND (table_name LIKE 'CASE\\_%' OR table_name IN
                            ('FIRST_REFERRAL', 'ACCEPTED_CRIME', 'SHARED_CRIME', 'MERGED_CRIME', 'JUDGED_UPDATE',
                             'UPDATED_CRIME', 'EARLIER_REPORT'))
                        """, String.class).forEach(table -> jdbc.execute("DROP TABLE " + table));
        jdbc.update("DELETE FROM problem WHERE code IN ('orphan-crime-reference', 'crime-rows-disagree')");
    }

    private static final String OF_CRIME = """
            r.crime_ref, r.victim_ref, r.crime_ref IS NOT NULL AND c.crime_ref IS NULL AS orphan, c.unit,
            c.offence_subgroup, c.offence_group, c.domestic_abuse, c.hate_crime, c.enhanced, v.repeat_victim,
            v.victim_sex, v.age_band, v.ethnic_group""";

    private static final String JOIN_CRIME = """
            LEFT JOIN case_crimes c ON c.crime_ref = r.crime_ref
            LEFT JOIN known_victim v ON v.crime_ref = r.crime_ref
                AND (v.victim_ref = r.victim_ref OR r.victim_ref IS NULL AND v.victims = 1)""";
}

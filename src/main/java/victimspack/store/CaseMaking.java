package victimspack.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.store.block.CellType;

/** Makes the case tables from the rows that stand. */
public final class CaseMaking {

    private final JdbcTemplate jdbc;
    private final int each;

    public CaseMaking(Database database) {
        this(database, Part.ROWS);
    }

    /** @param each how many rows to hold in memory at once */
    CaseMaking(Database database, int each) {
        this.jdbc = database.jdbc();
        this.each = each;
    }

    /**
     * Makes them anew: those that are there go.
     *
     * @param extras the columns that a mapping adds to crimes
     */
    public void make(List<String> extras) {
        SqlScript.named("clear.sql").run(jdbc, Map.of());
        clearProblems();
        RepeatVictims repeats = new RepeatVictims(jdbc, each);
        Linking linking = new Linking(jdbc, each);
        // Neither reads what the other makes.
        Stream.<Runnable>of(this::sharedCrimes, () -> {
                    repeats.find();
                    linking.begin();
                })
                .parallel()
                .forEach(Runnable::run);
        linking.link();
        String names =
                extras.stream().map(name -> ", " + RowTables.quoted(name)).collect(Collectors.joining());
        SqlScript.named("cases.sql")
                .run(
                        jdbc,
                        Map.of(
                                "extras",
                                names,
                                "case_of_crime",
                                CASE_OF_CRIME.formatted(noVictimKnown()),
                                "of_crime",
                                OF_CRIME,
                                "file",
                                RowWriter.FILE_OF_POSITION,
                                "line",
                                RowWriter.LINE_OF_POSITION));
    }

    /** The store holds in memory what one statement deletes. */
    private void clearProblems() {
        int deleted;
        do {
            deleted = jdbc.update(
                    "DELETE FROM problem WHERE code IN ('orphan-crime-reference', 'crime-rows-disagree') FETCH FIRST %d ROWS ONLY"
                            .formatted(Portions.ROWS));
        } while (deleted > 0);
    }

    /** Makes {@code shared_row}: the rows of crimes that have several, each beside its crime's first; and what they say together. */
    private void sharedCrimes() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("position", "BIGINT");
        columns.put("first_row", "BIGINT");
        RowBuffer shared = new RowBuffer(jdbc, "shared_row", columns);
        new EqualKeys(jdbc, "row_crimes", each)
                .each(
                        Map.of("crime_ref", CellType.TEXT),
                        (block, row) -> block.bytes(0, row),
                        (block, row) -> 0,
                        rows -> rows.forEach(row -> shared.add(
                                Arrays.asList(row.position(), rows.get(0).position()))));
        shared.flush();
        SqlScript.named("crimes.sql").run(jdbc, Map.of());
    }

    /** Whether no row says who is a victim, so that all are shown. */
    private boolean noVictimKnown() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT NOT EXISTS (SELECT 1 FROM row_crimes WHERE victim_type <> 'not-known')", Boolean.class));
    }

    /** A crime's case from what its rows say together. */
    private static final String CASE_OF_CRIME = """
            m.crime_ref, m.reported_at, m.recorded_at,
            CAST(FLOOR(m.seconds_to_record / 60.0) AS BIGINT) AS minutes_to_record, m.seconds_to_record,
            m.offence_code, m.offence_subgroup, m.offence_group, m.unit, m.any_victim, m.any_person,
            m.any_victim OR %b AS profiled,
            m.domestic_abuse, m.hate_crime, m.enhanced, m.outcome_code, m.outcome_at,
            m.first_referred_at IS NOT NULL AS has_referral, m.first_referred_at,
            CASE
                WHEN m.first_referred_at IS NULL OR m.refer_by IS NULL THEN 'not-applicable'
                WHEN CAST(m.first_referred_at AS DATE) <= m.refer_by THEN 'passed'
                ELSE 'failed'
            END AS referred_in_time,
            m.severity_weight, m.victims""";

    private static final String OF_CRIME = """
            crime_ref, victim_ref, _orphan AS orphan, _unit AS unit, _offence_subgroup AS offence_subgroup,
            _offence_group AS offence_group, _domestic_abuse AS domestic_abuse, _hate_crime AS hate_crime,
            _enhanced AS enhanced, _repeat_victim AS repeat_victim, _victim_sex AS victim_sex, _age_band AS age_band,
            _ethnic_group AS ethnic_group""";
}

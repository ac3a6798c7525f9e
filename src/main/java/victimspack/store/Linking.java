package victimspack.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Extract;

/**
 * Tells the rows of other extracts what they have of their crime and victim, and crimes what those rows say of them: in
 * memory, a {@link Part} of the crimes at a time, and each table read once for a part.
 */
final class Linking {

    private static final List<Extract> LINKED =
            List.of(Extract.REFERRALS, Extract.SURVEYS, Extract.UPDATES, Extract.VRR);

    private static final Map<String, String> OF_CRIME = new LinkedHashMap<>();
    private static final Map<String, String> OF_VICTIM = new LinkedHashMap<>();

    static {
        List.of("unit", "offence_subgroup", "offence_group").forEach(name -> OF_CRIME.put(name, "VARCHAR"));
        List.of("domestic_abuse", "hate_crime", "enhanced").forEach(name -> OF_CRIME.put(name, "BOOLEAN"));
        OF_VICTIM.put("repeat_victim", "BOOLEAN");
        List.of("victim_sex", "age_band", "ethnic_group").forEach(name -> OF_VICTIM.put(name, "VARCHAR"));
    }

    /** What only all rows together say of a row of crimes. */
    private static final Map<String, String> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put("position", "BIGINT");
        TOLD.put("alone", "BOOLEAN");
        TOLD.put("repeat_victim", "BOOLEAN");
        TOLD.put("first_referred_at", "TIMESTAMP(0)");
        TOLD.put("updated_in_time", "VARCHAR");
    }

    /** What is read of rows that say something of their crime. */
    private static final Map<Extract, String> TELLING = Map.of(
            Extract.REFERRALS,
            ", r.referred_at",
            Extract.UPDATES,
            ", r.informed_at, r.inform_by, r.inform_by_enhanced");

    private static final String REPEAT_VICTIM =
            "CASE WHEN r.is_person AND r.victim_ref IS NOT NULL AND r.reported_at IS NOT NULL THEN p.position IS NOT NULL END";

    private static final int ENHANCED = List.copyOf(OF_CRIME.keySet()).indexOf("enhanced");

    private final JdbcTemplate jdbc;
    private final Pages pages;
    private final int each;
    private final LocalDate asOf;

    /** @param each how many rows of crimes to hold in memory at once */
    Linking(JdbcTemplate jdbc, int each) {
        this.jdbc = jdbc;
        this.pages = new Pages(jdbc);
        this.each = each;
        this.asOf = Objects.requireNonNull(jdbc.queryForObject("SELECT judged_on FROM as_of", LocalDate.class));
    }

    /** Makes {@code told_crime} and a table of links for each extract, with a row for each row that stands. */
    void link() {
        Map<Extract, RowBuffer> links = new EnumMap<>(Extract.class);
        LINKED.forEach(
                extract -> links.put(extract, new RowBuffer(jdbc, "link_" + extract.tableName(), columns(extract))));
        RowBuffer told = new RowBuffer(jdbc, "told_crime", TOLD);
        for (Part part : Part.of(jdbc, "row_crimes", each)) {
            KnownCrimes crimes = crimes(part);
            // Each extract tells crimes something of its own, so that they can be linked side by side.
            links.entrySet().parallelStream().forEach(to -> link(part, crimes, to.getKey(), to.getValue()));
            for (int row = 0; row < crimes.rows(); row++) {
                told.add(crimes.told(row));
            }
            told.flush();
        }
    }

    private static Map<String, String> columns(Extract extract) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("position", "BIGINT");
        columns.put("orphan", "BOOLEAN");
        columns.putAll(OF_CRIME);
        columns.putAll(OF_VICTIM);
        if (extract == Extract.UPDATES) {
            columns.put("on_time", "VARCHAR");
        }
        return columns;
    }

    private KnownCrimes crimes(Part part) {
        KnownCrimes crimes = new KnownCrimes(OF_CRIME.size(), OF_VICTIM.size());
        pages.read(
                "r.crime_ref, r.victim_ref, r.is_victim, %s, %s"
                        .formatted(names(OF_CRIME), names(OF_VICTIM))
                        .replace("r.repeat_victim", REPEAT_VICTIM),
                "row_crimes",
                "LEFT JOIN repeat_report p ON p.position = r.position",
                (row, n) -> new KnownCrimes.Row(
                        row.getLong(1),
                        row.getBytes(2),
                        row.getBytes(3),
                        row.getBoolean(4),
                        values(row, 5, OF_CRIME.size()),
                        values(row, 5 + OF_CRIME.size(), OF_VICTIM.size())),
                row -> {
                    if (part.holds(row.crimeRef())) {
                        crimes.add(row);
                    }
                });
        tellMerged(part, crimes);
        return crimes;
    }

    private void tellMerged(Part part, KnownCrimes crimes) {
        pages.read(
                "r.crime_ref, " + names(OF_CRIME),
                "merged_crime",
                "",
                (row, n) -> new MergedRow(row.getBytes(2), values(row, 3, OF_CRIME.size())),
                row -> {
                    if (part.holds(row.crimeRef())) {
                        crimes.tell(crimes.find(row.crimeRef()), row.ofCrime());
                    }
                });
    }

    private record MergedRow(byte[] crimeRef, List<@Nullable Object> ofCrime) {}

    /**
     * A row that tells of a crime.
     *
     * @param at              of a referral when it was made, of an update when the victim was told
     * @param by              the last day in time for an update
     * @param byWhereEnhanced the same where the victim has enhanced rights
     */
    private record TellingRow(
            long position,
            byte @Nullable [] crimeRef,
            byte @Nullable [] victimRef,
            @Nullable LocalDateTime at,
            @Nullable LocalDate by,
            @Nullable LocalDate byWhereEnhanced) {}

    private static TellingRow telling(Extract extract, ResultSet row) throws SQLException {
        boolean tells = TELLING.containsKey(extract);
        boolean update = extract == Extract.UPDATES;
        return new TellingRow(
                row.getLong(1),
                row.getBytes(2),
                row.getBytes(3),
                tells ? row.getObject(4, LocalDateTime.class) : null,
                update ? row.getObject(5, LocalDate.class) : null,
                update ? row.getObject(6, LocalDate.class) : null);
    }

    private void link(Part part, KnownCrimes crimes, Extract extract, RowBuffer to) {
        pages.read(
                "r.crime_ref, r.victim_ref" + TELLING.getOrDefault(extract, ""),
                RowTables.tableOf(extract),
                "",
                (row, n) -> telling(extract, row),
                row -> {
                    byte[] crimeRef = row.crimeRef();
                    if (crimeRef == null ? part.number() == 0 : part.holds(crimeRef)) {
                        to.add(link(crimes, extract, row));
                    }
                });
        to.flush();
    }

    /** A row's link; the crime hears what the row tells of it. */
    private List<@Nullable Object> link(KnownCrimes crimes, Extract extract, TellingRow row) {
        byte[] crimeRef = row.crimeRef();
        int crime = crimeRef == null ? KeyNumbers.NONE : crimes.find(crimeRef);
        List<@Nullable Object> ofCrime = crimes.ofCrime(crime);
        List<@Nullable Object> link = new ArrayList<>();
        link.add(row.position());
        link.add(crimeRef != null && crime == KeyNumbers.NONE);
        link.addAll(ofCrime);
        link.addAll(crimes.ofVictim(crime, row.victimRef()));
        if (extract == Extract.REFERRALS) {
            crimes.referred(crime, Objects.requireNonNull(row.at()));
        } else if (extract == Extract.UPDATES) {
            boolean enhanced = Boolean.TRUE.equals(ofCrime.get(ENHANCED));
            OnTime onTime = OnTime.of(row.at(), enhanced ? row.byWhereEnhanced() : row.by(), asOf);
            crimes.updated(crime, onTime);
            link.add(onTime.code());
        }
        return link;
    }

    private static String names(Map<String, String> columns) {
        return columns.keySet().stream().map("r."::concat).collect(Collectors.joining(", "));
    }

    private static List<@Nullable Object> values(ResultSet row, int first, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int column = first; column < first + columns; column++) {
            values.add(row.getObject(column));
        }
        return values;
    }
}

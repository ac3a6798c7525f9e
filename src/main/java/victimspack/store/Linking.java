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
                "row_crimes r LEFT JOIN repeat_report p ON p.position = r.position",
                row -> {
                    byte[] crimeRef = row.getBytes(2);
                    if (part.holds(crimeRef)) {
                        crimes.add(
                                row.getLong(1),
                                crimeRef,
                                row.getBytes(3),
                                row.getBoolean(4),
                                values(row, 5, OF_CRIME.size()),
                                values(row, 5 + OF_CRIME.size(), OF_VICTIM.size()));
                    }
                });
        tellMerged(part, crimes);
        return crimes;
    }

    private void tellMerged(Part part, KnownCrimes crimes) {
        pages.read("r.crime_ref, " + names(OF_CRIME), "merged_crime r", row -> {
            byte[] crimeRef = row.getBytes(2);
            if (part.holds(crimeRef)) {
                crimes.tell(crimes.find(crimeRef), values(row, 3, OF_CRIME.size()));
            }
        });
    }

    private void link(Part part, KnownCrimes crimes, Extract extract, RowBuffer to) {
        pages.read(
                "r.crime_ref, r.victim_ref" + TELLING.getOrDefault(extract, ""),
                RowTables.tableOf(extract) + " r",
                row -> {
                    byte[] crimeRef = row.getBytes(2);
                    if (crimeRef == null ? part.number() == 0 : part.holds(crimeRef)) {
                        int crime = crimeRef == null ? KeyNumbers.NONE : crimes.find(crimeRef);
                        List<@Nullable Object> link = new ArrayList<>();
                        link.add(row.getLong(1));
                        link.add(crimeRef != null && crime == KeyNumbers.NONE);
                        link.addAll(crimes.ofCrime(crime));
                        link.addAll(crimes.ofVictim(crime, row.getBytes(3)));
                        if (extract == Extract.REFERRALS) {
                            crimes.referred(crime, row.getObject(4, LocalDateTime.class));
                        } else if (extract == Extract.UPDATES) {
                            OnTime onTime = onTime(row, crimes.ofCrime(crime));
                            crimes.updated(crime, onTime);
                            link.add(onTime.code());
                        }
                        to.add(link);
                    }
                });
        to.flush();
    }

    private OnTime onTime(ResultSet row, List<@Nullable Object> ofCrime) throws SQLException {
        boolean enhanced = Boolean.TRUE.equals(ofCrime.get(ENHANCED));
        return OnTime.of(row.getObject(4, LocalDateTime.class), row.getObject(enhanced ? 6 : 5, LocalDate.class), asOf);
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

package victimspack.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Extract;
import victimspack.store.block.BlockReader;
import victimspack.store.block.CellType;
import victimspack.store.block.LoadedBlock;
import victimspack.store.block.Told;

/**
 * Tells the rows of other extracts what they have of their crime and victim, and crimes what those rows say of them: in
 * memory, a {@link Part} of the crimes at a time, and each table read once for a part.
 */
final class Linking {

    private static final String CRIMES = RowTables.tableOf(Extract.CRIMES);

    private static final String REPEAT_VICTIM = "repeat_victim";
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private static final List<Extract> LINKED =
            List.of(Extract.REFERRALS, Extract.SURVEYS, Extract.UPDATES, Extract.VRR);

    private static final Map<String, CellType> OF_CRIME = new LinkedHashMap<>();
    private static final Map<String, CellType> OF_VICTIM = new LinkedHashMap<>();

    static {
        List.of("unit", "offence_subgroup", "offence_group").forEach(name -> OF_CRIME.put(name, CellType.TEXT));
        List.of("domestic_abuse", "hate_crime", "enhanced").forEach(name -> OF_CRIME.put(name, CellType.YES_NO));
        OF_VICTIM.put(REPEAT_VICTIM, CellType.YES_NO);
        List.of("victim_sex", "age_band", "ethnic_group").forEach(name -> OF_VICTIM.put(name, CellType.TEXT));
    }

    /** What a row of crimes is told of its case, and of its offence. */
    private static final Map<String, CellType> OF_CASE = new LinkedHashMap<>();

    static {
        OF_CASE.put("alone", CellType.YES_NO);
        OF_CASE.put(REPEAT_VICTIM, CellType.YES_NO);
        OF_CASE.put("first_referred_at", CellType.TIMESTAMP);
        OF_CASE.put("updated_in_time", CellType.TEXT);
        OF_CASE.put("severity_weight", CellType.DECIMAL);
    }

    /** By what rows are linked, and what they say of their crime. */
    private static Map<String, CellType> read(Extract extract) {
        Map<String, CellType> columns = new LinkedHashMap<>();
        columns.put("crime_ref", CellType.TEXT);
        columns.put("victim_ref", CellType.TEXT);
        if (extract == Extract.REFERRALS) {
            columns.put("referred_at", CellType.TIMESTAMP);
        } else if (extract == Extract.UPDATES) {
            columns.put("informed_at", CellType.TIMESTAMP);
            columns.put("inform_by", CellType.DATE);
            columns.put("inform_by_enhanced", CellType.DATE);
        } else if (extract == Extract.CRIMES) {
            columns.put("is_victim", CellType.YES_NO);
            columns.put("is_person", CellType.YES_NO);
            columns.put("reported_at", CellType.TIMESTAMP);
            columns.put("offence_code", CellType.TEXT);
            columns.putAll(OF_CRIME);
            OF_VICTIM.forEach((name, type) -> {
                if (!name.equals(REPEAT_VICTIM)) {
                    columns.put(name, type);
                }
            });
        }
        return columns;
    }

    /** Places among the columns read. */
    private static final int CRIME = 0;

    private static final int VICTIM = 1;
    private static final int AT = 2;
    private static final int BY = 3;
    private static final int BY_WHERE_ENHANCED = 4;
    private static final int IS_VICTIM = 2;
    private static final int IS_PERSON = 3;
    private static final int REPORTED_AT = 4;
    private static final int OFFENCE = 5;
    private static final int TOLD_OF_CRIME = 6;
    private static final int TOLD_OF_VICTIM = TOLD_OF_CRIME + OF_CRIME.size();

    private static final int ENHANCED = List.copyOf(OF_CRIME.keySet()).indexOf("enhanced");

    private final JdbcTemplate jdbc;
    private final int each;
    private final LocalDate asOf;
    private final Map<String, BigDecimal> weights = new HashMap<>();
    private @Nullable KnownCrimes begun;

    /** @param each how many rows of crimes to hold in memory at once */
    Linking(JdbcTemplate jdbc, int each) {
        this.jdbc = jdbc;
        this.each = each;
        this.asOf = Objects.requireNonNull(jdbc.queryForObject("SELECT judged_on FROM as_of", LocalDate.class));
        jdbc.query("SELECT offence_code, weight FROM row_severity_weights", row -> {
            weights.put(row.getString(1), row.getBigDecimal(2));
        });
    }

    /** Reads the first part of the crimes, for which what crimes of several rows say together need not be known yet. */
    void begin() {
        begun = crimes(Part.of(jdbc, CRIMES, each).get(0));
    }

    /** Tells every row that stands. */
    void link() {
        for (Part part : Part.of(jdbc, CRIMES, each)) {
            KnownCrimes crimes = begun == null ? crimes(part) : begun;
            begun = null;
            tellMerged(part, crimes);
            // Each extract tells crimes something of its own, so that they can be linked side by side.
            LINKED.parallelStream().forEach(extract -> link(part, crimes, extract));
            Told told = to(Extract.CRIMES);
            for (int row = 0; row < crimes.rows(); row++) {
                told.tell(crimes.position(row), crimes.told(row));
            }
            told.flush();
        }
    }

    private Told to(Extract extract) {
        return new Told(jdbc, RowTables.tableOf(extract), told(extract));
    }

    /** What rows of an extract are told: the columns of {@link RowTables#tableOf} that are blank until then. */
    static Map<String, CellType> told(Extract extract) {
        Map<String, CellType> columns = new LinkedHashMap<>();
        if (extract == Extract.CRIMES) {
            OF_CASE.forEach((name, type) -> columns.put("_" + name, type));
        } else if (LINKED.contains(extract)) {
            columns.put("_orphan", CellType.YES_NO);
            OF_CRIME.forEach((name, type) -> columns.put("_" + name, type));
            OF_VICTIM.forEach((name, type) -> columns.put("_" + name, type));
            if (extract == Extract.UPDATES) {
                columns.put("_on_time", CellType.TEXT);
            }
        }
        return columns;
    }

    private KnownCrimes crimes(Part part) {
        KnownCrimes crimes = new KnownCrimes(part.rows(), OF_CRIME.size(), OF_VICTIM.size());
        new BlockReader(jdbc, CRIMES, read(Extract.CRIMES)).read(block -> {
            Set<Long> repeats = repeats(block);
            for (int row = 0; row < block.rows(); row++) {
                byte[] crimeRef = block.stands(row) ? block.bytes(CRIME, row) : null;
                if (crimeRef != null && part.holds(crimeRef)) {
                    crimes.add(crime(block, row, crimeRef, repeats));
                }
            }
        });
        return crimes;
    }

    private Set<Long> repeats(LoadedBlock block) {
        return Set.copyOf(jdbc.queryForList(
                "SELECT position FROM repeat_report WHERE position BETWEEN ? AND ?",
                Long.class,
                block.position(0),
                block.position(block.rows() - 1)));
    }

    private KnownCrimes.Row crime(LoadedBlock block, int row, byte[] crimeRef, Set<Long> repeats) {
        byte[] victimRef = block.bytes(VICTIM, row);
        boolean mayRepeat = victimRef != null && block.says(IS_PERSON, row) && block.has(REPORTED_AT, row);
        List<@Nullable Object> ofVictim = new ArrayList<>(OF_VICTIM.size());
        ofVictim.add(mayRepeat ? repeats.contains(block.position(row)) : null);
        for (int column = 1; column < OF_VICTIM.size(); column++) {
            ofVictim.add(block.object(TOLD_OF_VICTIM + column - 1, row));
        }
        List<@Nullable Object> ofCrime = new ArrayList<>(OF_CRIME.size());
        for (int column = 0; column < OF_CRIME.size(); column++) {
            ofCrime.add(block.object(TOLD_OF_CRIME + column, row));
        }
        return new KnownCrimes.Row(
                block.position(row),
                crimeRef,
                victimRef,
                block.says(IS_VICTIM, row),
                ofCrime,
                ofVictim,
                block.object(OFFENCE, row) instanceof String offence ? weights.get(offence) : null);
    }

    private void tellMerged(Part part, KnownCrimes crimes) {
        String merged =
                "SELECT r.crime_ref, %s FROM merged_crime r WHERE r.position BETWEEN ? AND ? ORDER BY r.position"
                        .formatted(names(OF_CRIME));
        for (Portions.Portion portion : Portions.of(jdbc, "merged_crime", "position")) {
            jdbc.query(
                    merged,
                    row -> {
                        byte[] crimeRef = row.getBytes(1);
                        if (part.holds(crimeRef)) {
                            crimes.tell(crimes.find(crimeRef), values(row, 2, OF_CRIME.size()));
                        }
                    },
                    portion.first(),
                    portion.last());
        }
    }

    private void link(Part part, KnownCrimes crimes, Extract extract) {
        Told told = to(extract);
        new BlockReader(jdbc, RowTables.tableOf(extract), read(extract)).read(block -> {
            for (int row = 0; row < block.rows(); row++) {
                byte[] crimeRef = block.bytes(CRIME, row);
                if (block.stands(row) && (crimeRef == null ? part.number() == 0 : part.holds(crimeRef))) {
                    told.tell(block.position(row), link(crimes, extract, block, row, crimeRef));
                }
            }
        });
        told.flush();
    }

    /** A row's link; the crime hears what the row tells of it. */
    private List<@Nullable Object> link(
            KnownCrimes crimes, Extract extract, LoadedBlock block, int row, byte @Nullable [] crimeRef) {
        int crime = crimeRef == null ? KeyNumbers.NONE : crimes.find(crimeRef);
        List<@Nullable Object> ofCrime = crimes.ofCrime(crime);
        List<@Nullable Object> link = new ArrayList<>();
        link.add(crimeRef != null && crime == KeyNumbers.NONE);
        link.addAll(ofCrime);
        link.addAll(crimes.ofVictim(crime, block.bytes(VICTIM, row)));
        if (extract == Extract.REFERRALS) {
            crimes.referred(crime, block.number(AT, row));
        } else if (extract == Extract.UPDATES) {
            boolean enhanced = Boolean.TRUE.equals(ofCrime.get(ENHANCED));
            OnTime onTime = OnTime.of(
                    day(block, AT, row, SECONDS_A_DAY), day(block, enhanced ? BY_WHERE_ENHANCED : BY, row, 1), asOf);
            crimes.updated(crime, onTime);
            link.add(onTime.code());
        }
        return link;
    }

    /** The day of a cell; null where it has none. */
    private static @Nullable LocalDate day(LoadedBlock block, int column, int row, int each) {
        return block.has(column, row) ? LocalDate.ofEpochDay(Math.floorDiv(block.number(column, row), each)) : null;
    }

    private static String names(Map<String, CellType> columns) {
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

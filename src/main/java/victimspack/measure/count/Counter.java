package victimspack.measure.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.DeclaredCautions;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.store.CaseTable;
import victimspack.store.Cases;
import victimspack.store.Supply;

/** Counts all measures of a framework over the case tables of a store. */
public final class Counter {

    private final Months months;
    private final Availability availability;
    private final MergedCategories merged;
    private final Cautions cautions;

    private Counter(List<Quarter> quarters, Supply supply) {
        this.months = Months.of(quarters);
        this.availability = new Availability(supply);
        this.merged = new MergedCategories(supply.merged());
        this.cautions = new Cautions(quarters, supply);
    }

    /**
     * Counts month by month. Each case table is read once for its rows' months and, where a measure is a snapshot, once
     * for the ends of the months. Rows dated outside the quarters are left out.
     *
     * @param connections to a store whose case tables are made, at least one; reading is all that is done with them, and as
     *                    many tables are read side by side
     * @param quarters    every quarter held, oldest first, at least one
     * @param supply      what the run was given
     */
    public static Counts count(List<Connection> connections, Framework framework, List<Quarter> quarters, Supply supply)
            throws SQLException {
        Counter counter = new Counter(quarters, supply);
        List<Scan> scans = Arrays.stream(CaseTable.values())
                .flatMap(table -> Stream.of(false, true).map(ends -> counter.scan(table, framework.measures(), ends)))
                .filter(scan -> !scan.isEmpty())
                .toList();
        Readers.read(scans, connections);
        Map<String, Counted> counted = new HashMap<>();
        for (Scan scan : scans) {
            scan.counted().forEach(one -> counted.put(one.measure().id(), one));
            counter.cautions.answered(scan.table(), scan.answers());
        }
        List<Counted> all = new ArrayList<>();
        for (Measure measure : framework.measures()) {
            Counted scanned = counted.get(measure.id());
            all.add(counter.merged.without(scanned == null ? counter.unscanned(connections.get(0), measure) : scanned));
        }
        return new Counts(
                framework,
                List.copyOf(quarters),
                List.copyOf(all),
                supply.merged(),
                Stream.concat(counter.cautions.of(all).stream(), DeclaredCautions.of(framework, quarters).stream())
                        .toList());
    }

    /** The query that counts a measure alone, for explaining. */
    public static String sql(Measure measure, List<Quarter> quarters) {
        Cases cases = measure.from();
        if (cases == null) {
            throw new IllegalArgumentException(measure.id() + " counts no rows");
        }
        Scan scan = new Scan(cases.table(), Months.of(quarters), measure.kind() == Kind.SNAPSHOT);
        scan.add(measure, measure.breakdowns());
        return scan.sql();
    }

    private Scan scan(CaseTable table, List<Measure> measures, boolean snapshots) {
        Scan scan = new Scan(table, months, snapshots);
        for (Measure measure : measures) {
            Cases cases = measure.from();
            if (cases != null
                    && cases.table() == table
                    && (measure.kind() == Kind.SNAPSHOT) == snapshots
                    && availability.missing(measure, cases).isEmpty()) {
                scan.add(measure, shown(measure, cases));
                cautions.questions(measure, cases).forEach(scan::ask);
            }
        }
        return scan;
    }

    private List<Breakdown> shown(Measure measure, Cases table) {
        return measure.breakdowns().stream()
                .filter(breakdown -> availability.has(breakdown, table))
                .toList();
    }

    /** What is not counted from rows: supplied figures, text, and what was not supplied. */
    private Counted unscanned(Connection connection, Measure measure) throws SQLException {
        if (measure.kind() == Kind.SUPPLIED) {
            return SuppliedFigures.counted(connection, availability.supply(), measure);
        }
        Optional<String> missing =
                Optional.ofNullable(measure.from()).flatMap(table -> availability.missing(measure, table));
        return new Counted(measure, missing, new Series(new TreeMap<>(), false), List.of());
    }
}

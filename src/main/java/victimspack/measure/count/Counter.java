package victimspack.measure.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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

    private final Connection connection;
    private final Months months;
    private final Availability availability;
    private final MergedCategories merged;
    private final Cautions cautions;

    private Counter(Connection connection, List<Quarter> quarters, Supply supply) {
        this.connection = connection;
        this.months = Months.of(quarters);
        this.availability = new Availability(supply);
        this.merged = new MergedCategories(supply.merged());
        this.cautions = new Cautions(quarters, supply);
    }

    /**
     * Counts month by month. Each case table is read once for its rows' months and, where a measure is a snapshot, once
     * for the ends of the months. Rows dated outside the quarters are left out.
     *
     * @param connection to a store whose case tables are made; reading is all that is done with it
     * @param quarters   every quarter held, oldest first, at least one
     * @param supply     what the run was given
     */
    public static Counts count(Connection connection, Framework framework, List<Quarter> quarters, Supply supply)
            throws SQLException {
        Counter counter = new Counter(connection, quarters, supply);
        Map<String, Counted> counted = new HashMap<>();
        counter.stream(true);
        try {
            for (CaseTable table : CaseTable.values()) {
                counter.scan(table, framework.measures(), false)
                        .forEach(one -> counted.put(one.measure().id(), one));
                counter.scan(table, framework.measures(), true)
                        .forEach(one -> counted.put(one.measure().id(), one));
            }
        } finally {
            counter.stream(false);
        }
        List<Counted> all = new ArrayList<>();
        for (Measure measure : framework.measures()) {
            Counted scanned = counted.get(measure.id());
            all.add(counter.merged.without(scanned == null ? counter.unscanned(measure) : scanned));
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

    private List<Counted> scan(CaseTable table, List<Measure> measures, boolean snapshots) throws SQLException {
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
        List<Counted> counted = scan.run(connection);
        cautions.answered(table, scan.answers());
        return counted;
    }

    private List<Breakdown> shown(Measure measure, Cases table) {
        return measure.breakdowns().stream()
                .filter(breakdown -> availability.has(breakdown, table))
                .toList();
    }

    /** What is not counted from rows: supplied figures, text, and what was not supplied. */
    private Counted unscanned(Measure measure) throws SQLException {
        if (measure.kind() == Kind.SUPPLIED) {
            return SuppliedFigures.counted(connection, availability.supply(), measure);
        }
        Optional<String> missing =
                Optional.ofNullable(measure.from()).flatMap(table -> availability.missing(measure, table));
        return new Counted(measure, missing, new Series(new TreeMap<>(), false), List.of());
    }

    /** H2 keeps a whole result before its first row is read, unless told to make rows as they are asked for. */
    private void stream(boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION " + (on ? 1 : 0));
        }
    }
}

package victimspack.measure.count;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.measure.condition.Columns;
import victimspack.measure.condition.Condition;
import victimspack.measure.condition.Extent;
import victimspack.store.CaseTable;
import victimspack.store.Cases;

/**
 * One pass over a case table for all measures on it. The database says of each row its months, its categories and its
 * state in each measure; the rows stream and are tallied here, so that memory does not grow with them.
 */
final class Scan {

    private static final int FETCH_SIZE = 1_000;

    private final CaseTable table;
    private final Months months;
    private final boolean snapshots;
    private final Select select = new Select();
    private final Map<String, SliceColumn> sliceColumns = new HashMap<>();
    private final TreeSet<Integer> numberColumns = new TreeSet<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<Reach.Question, Reach> reaches = new LinkedHashMap<>();

    /** @param snapshots whether each row is seen at the end of every month, instead of once in its own */
    Scan(CaseTable table, Months months, boolean snapshots) {
        this.table = table;
        this.months = months;
        this.snapshots = snapshots;
    }

    /** @param breakdowns those of the measure that can be shown */
    void add(Measure measure, List<Breakdown> breakdowns) {
        List<Target.Sliced> slices =
                breakdowns.stream().map(breakdown -> sliced(measure, breakdown)).toList();
        int number = measure.number() == null ? 0 : select.column(Condition.quoted(measure.number()));
        targets.add(new Target(measure, months, month(measure), state(measure, Optional.empty()), number, slices));
    }

    /** Asks how far a column of the table reaches; asked twice, it is answered once. */
    void ask(Reach.Question question) {
        reaches.computeIfAbsent(question, asked -> new Reach(asked, select.column(asked.sql())));
    }

    /** The answers, once the table is read. */
    Map<Reach.Question, Optional<LocalDate>> answers() {
        Map<Reach.Question, Optional<LocalDate>> answers = new HashMap<>();
        reaches.values().forEach(reach -> answers.put(reach.question(), reach.found()));
        return answers;
    }

    private int month(Measure measure) {
        String datedBy = measure.datedBy();
        return whole(datedBy == null || snapshots ? "PERIOD" : months.sql(datedBy));
    }

    private int state(Measure measure, Optional<Condition> population) {
        return whole(State.sql(measure, population));
    }

    private int whole(String sql) {
        int column = select.column(sql);
        numberColumns.add(column);
        return column;
    }

    private Target.Sliced sliced(Measure measure, Breakdown breakdown) {
        Cases cases = Objects.requireNonNull(measure.from());
        SliceColumn first = sliceColumn(cases, breakdown.columns().get(0));
        @Nullable
        SliceColumn second = breakdown.columns().size() > 1
                ? sliceColumn(cases, breakdown.columns().get(1))
                : null;
        Condition population =
                breakdown.population().orElse(measure.conditions().population());
        Extent rows = Extent.of(population, Columns.of(cases.name(), cases.columns()));
        Grid grid = new Grid(breakdown, rows, first, second, months.count());
        return new Target.Sliced(state(measure, breakdown.population()), grid);
    }

    private SliceColumn sliceColumn(Cases cases, String name) {
        return sliceColumns.computeIfAbsent(
                name,
                added -> new SliceColumn(cases.column(added).orElseThrow(), select.column(Condition.quoted(added))));
    }

    /** Whether nothing is asked of the table. */
    boolean isEmpty() {
        return targets.isEmpty() && reaches.isEmpty();
    }

    /** Reads the table. */
    void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery(sql())) {
                read(rows);
            }
        }
    }

    CaseTable table() {
        return table;
    }

    /** What the measures came to once the table is read, in the order in which they were added. */
    List<Counted> counted() {
        return targets.stream().map(Target::counted).toList();
    }

    /** The query, for explaining. */
    String sql() {
        String from = table.storeName();
        return select.sql(snapshots ? from + " CROSS JOIN " + months.endsSql() : from);
    }

    private void read(ResultSet rows) throws SQLException {
        int[] columns = numberColumns.stream().mapToInt(Integer::intValue).toArray();
        int[] numbers = new int[numberColumns.isEmpty() ? 0 : numberColumns.last() + 1];
        while (rows.next()) {
            for (int column : columns) {
                numbers[column] = rows.getInt(column);
            }
            for (SliceColumn column : sliceColumns.values()) {
                column.read(rows);
            }
            for (Target target : targets) {
                target.count(rows, numbers);
            }
            for (Reach reach : reaches.values()) {
                reach.read(rows);
            }
        }
    }
}

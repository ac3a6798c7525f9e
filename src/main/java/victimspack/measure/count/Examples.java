package victimspack.measure.count;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.measure.Counts;
import victimspack.measure.Example;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;
import victimspack.store.Supply;

/** Runs the examples in a framework's measure files, over case tables made for them in memory. */
public final class Examples {

    /** The quarter in which the examples' rows are dated and counted. */
    public static final Quarter QUARTER = new Quarter(2025, 1);

    private static final LocalDate USUAL_DAY = LocalDate.of(2025, 5, 14);

    private Examples() {}

    /**
     * An example that does not come to what it says.
     *
     * @param measure the measure
     * @param example the example
     * @param found   what its rows came to
     */
    public record Failure(Measure measure, Example example, Tally found) {

        /** One sentence: where, what was found and what was expected. */
        public String message() {
            return "%s, line %d: the rows given come to %s, expected %s."
                    .formatted(measure.file(), example.line(), inWords(found), inWords(example.expected()));
        }

        private static String inWords(Tally tally) {
            String words = "numerator %d, denominator %d, pending %d, excluded %d"
                    .formatted(tally.numerator(), tally.denominator(), tally.pending(), tally.excluded());
            return tally.sum().signum() == 0
                    ? words
                    : words + ", sum " + tally.sum().stripTrailingZeros().toPlainString();
        }
    }

    /** The examples that fail, in the framework's order; empty where all hold. */
    public static List<Failure> run(Framework framework) {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            List<Failure> failures = new ArrayList<>();
            for (Measure measure : framework.measures()) {
                for (Example example : measure.examples()) {
                    Tally found = counted(connection, framework, measure, example);
                    if (!same(found, example.expected())) {
                        failures.add(new Failure(measure, example, found));
                    }
                }
            }
            return failures;
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory could not be used", e);
        }
    }

    private static boolean same(Tally found, Tally expected) {
        return found.numerator() == expected.numerator()
                && found.denominator() == expected.denominator()
                && found.pending() == expected.pending()
                && found.excluded() == expected.excluded()
                && found.sum().compareTo(expected.sum()) == 0;
    }

    private static Tally counted(Connection connection, Framework framework, Measure measure, Example example)
            throws SQLException {
        Cases table = measure.from();
        if (table == null) {
            return example.expected();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(CaseTables.sql(table));
        }
        for (Map<String, Object> row : example.rows()) {
            insert(connection, table, row, measure.datedBy());
        }
        Framework alone = new Framework(
                framework.id(),
                framework.title(),
                framework.priorities(),
                framework.texts(),
                framework.actions(),
                framework.settings(),
                framework.extras(),
                List.of(measure),
                framework.hash());
        Counts counts = Counter.count(List.of(connection), alone, List.of(QUARTER), everything(table));
        return counts.measure(measure.id()).series().quarter(QUARTER);
    }

    private static void insert(Connection connection, Cases table, Map<String, Object> row, @Nullable String datedBy)
            throws SQLException {
        List<CaseColumn> columns = table.columns();
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table.table().storeName() + " VALUES (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setObject(i + 1, value(columns.get(i), row, datedBy));
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable Object value(CaseColumn column, Map<String, Object> row, @Nullable String datedBy) {
        Object given = row.get(column.name());
        if (given != null || !column.name().equals(datedBy)) {
            return given;
        }
        return column.type() == ColumnType.DATE ? USUAL_DAY : USUAL_DAY.atTime(12, 0);
    }

    private static Supply everything(Cases table) {
        Set<String> items = new HashSet<>();
        Arrays.stream(Extract.values()).map(Extract::tableName).forEach(items::add);
        table.columns().forEach(column -> items.addAll(column.needs()));
        return new Supply(items);
    }
}

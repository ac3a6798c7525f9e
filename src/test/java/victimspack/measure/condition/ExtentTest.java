package victimspack.measure.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.extract.schema.ColumnType;
import victimspack.store.CaseColumn;

/** Which rows conditions mean, so that two of them can be compared. */
class ExtentTest {

    private static final Columns COLUMNS = Columns.of(
            "cases",
            List.of(
                    column("flag", ColumnType.YES_NO),
                    column("status", ColumnType.CODE, "open", "closed", "re-opened"),
                    column("unit", ColumnType.TEXT)));

    private static CaseColumn column(String name, ColumnType type, String... codes) {
        return new CaseColumn(name, type, List.of(codes), List.of(), "");
    }

    private static Extent of(String condition) {
        return Extent.of(Condition.read(condition, COLUMNS), COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flag",
                "not flag",
                "flag is not null",
                "status = 'open'",
                "status <> 'open'",
                "status in ('open', 'closed')",
                "status not in ('open')",
                "status is not null",
                "flag and status <> 'open'",
                "(flag and (status in ('open', 'closed') and status <> 'closed'))",
                "unit = 'East' and not flag"
            })
    void itsCategoriesAreThoseOfTheRowsForWhichTheConditionIsTrue(String condition) throws SQLException {
        Extent extent = of(condition);
        assertThat(extent.others()).isEmpty();
        Set<String> expected = rows(Condition.read(condition, COLUMNS).sql());
        Set<String> within = new TreeSet<>();
        for (String row : rows("TRUE")) {
            String[] values = row.split(" ");
            Map<String, String> categories = Map.of("flag", values[0], "status", values[1], "unit", values[2]);
            if (extent.categories().entrySet().stream()
                    .allMatch(column -> column.getValue().contains(categories.get(column.getKey())))) {
                within.add(row);
            }
        }
        assertThat(within).isEqualTo(expected).isNotEmpty();
    }

    /** The categories of all combinations of values, unknown ones among them, of which the condition is true. */
    private static Set<String> rows(String sql) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT CASE WHEN flag THEN 'yes' WHEN NOT flag THEN 'no' ELSE 'not-known' END,"
                                + " COALESCE(status, 'not-known'), unit"
                                + " FROM (VALUES (TRUE), (FALSE), (NULL)) f(flag),"
                                + " (VALUES ('open'), ('closed'), ('re-opened'), (NULL)) s(status),"
                                + " (VALUES ('East'), ('West')) u(unit) WHERE " + sql)) {
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
            }
        }
        return rows;
    }

    @Test
    void theSameRowsInOtherWordsAreTheSame() {
        assertThat(of("status <> 'open' and flag")).isEqualTo(of("flag and status in ('re-opened', 'closed')"));
        assertThat(of("flag").and(of("status = 'open'"))).isEqualTo(of("status = 'open' and flag"));
        assertThat(of("flag").and(Extent.of("unit", "East"))).isEqualTo(of("unit = 'East' and flag"));
        assertThat(of("length(unit) > 3")).isEqualTo(of("length(unit)  >  3")).isNotEqualTo(of("length(unit) > 4"));
    }

    @Test
    void aNarrowerExtentIsHeldByAWiderOne() {
        assertThat(of("flag").holds(of("flag and status = 'open'"))).isTrue();
        assertThat(of("status in ('open', 'closed')").holds(of("status = 'open'")))
                .isTrue();
        assertThat(of("flag and status = 'open'").holds(of("flag"))).isFalse();
        assertThat(of("length(unit) > 3").holds(of("flag"))).isFalse();
        assertThat(Extent.ALL.holds(of("length(unit) > 3"))).isTrue();
        assertThat(of("flag and not flag").isEmpty()).isTrue();
    }
}

package victimspack.measure.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.measure.framework.Frameworks;
import victimspack.store.CaseTable;

/** What is said of rows of figures.csv that no measure takes. */
class UnreadFiguresTest {

    private static List<String> of(String framework, String... measures) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE %s (\"MEASURE\" VARCHAR)".formatted(CaseTable.FIGURES.storeName()));
            for (String measure : measures) {
                statement.execute("INSERT INTO %s VALUES ('%s')".formatted(CaseTable.FIGURES.storeName(), measure));
            }
            return UnreadFigures.of(connection, Frameworks.builtIn(framework));
        }
    }

    @Test
    void aSlipOfTheIdIsNamedWithTheNearest() throws SQLException {
        assertThat(of("policing-plan-2021-22", "all-crime", "ancillary-order", "ancillary-order"))
                .containsExactly("figures.csv: 2 rows of \"ancillary-order\" are not read, as the framework has no such"
                        + " measure; the nearest is \"ancillary-orders\". Correct the id.");
    }

    @Test
    void aMeasureThatIsCountedTakesNoFigures() throws SQLException {
        assertThat(of("victims-strategy", "all-crime"))
                .containsExactly(
                        "figures.csv: 1 row of all-crime is not read, as the framework does not take that measure"
                                + " from figures. Take it out, or give the measure the kind supplied.");
    }

    @Test
    void othersAreNamedTogether() throws SQLException {
        assertThat(of("policing-plan-2021-22", "homicides", "stop-and-search"))
                .containsExactly(
                        "figures.csv: rows of measures that the framework does not have are not read: homicides,"
                                + " stop-and-search. Take them out where they serve no other framework.");
    }

    @Test
    void aFrameworkThatTakesNoFiguresLeavesThemToOthers() throws SQLException {
        assertThat(of("victims-strategy", "homicides")).isEmpty();
    }
}

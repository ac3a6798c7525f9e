package victimspack.measure.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.measure.Counted;
import victimspack.measure.Framework;
import victimspack.measure.Tally;
import victimspack.measure.framework.Frameworks;
import victimspack.store.CaseTable;
import victimspack.store.Cases;
import victimspack.store.Supply;

class SuppliedFiguresTest {

    private static final Quarter QUARTER = new Quarter(2025, 1);

    @TempDir
    private Path folder;

    private Framework framework() throws IOException {
        Files.createDirectories(folder.resolve("measures"));
        Files.writeString(
                folder.resolve("framework.yaml"), "title: Supplied\npriorities:\n  - {id: survey, title: Survey}\n");
        Files.writeString(folder.resolve("measures/feel-safe.yaml"), """
                id: feel-safe
                title: Feel safe
                priority: survey
                owner: The team
                aim: To know.
                definition: Residents who feel safe, of all asked.
                kind: supplied
                better: higher
                """);
        return Frameworks.read(folder);
    }

    private Counted counted(Set<String> supplied, String... rows) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            for (CaseTable table : CaseTable.values()) {
                statement.execute(CaseTables.sql(Cases.of(table)));
            }
            for (String row : rows) {
                statement.execute("INSERT INTO case_figures VALUES (" + row + ")");
            }
            return Counter.count(connection, framework(), List.of(QUARTER), new Supply(supplied))
                    .measure("feel-safe");
        }
    }

    @Test
    void aMonthsFigureIsPartOfItsQuarterAndAQuartersStandsForItself() throws IOException, SQLException {
        Counted counted = counted(
                Set.of("figures"),
                "'feel-safe', '2025-04', 30, 40, NULL, NULL",
                "'feel-safe', '2025-05', 10, 20, NULL, NULL",
                "'feel-safe', '2024-25-Q4', 90, 100, NULL, NULL",
                "'other', '2025-04', 1, 1, NULL, NULL");
        assertThat(counted.series().months()).containsOnlyKeys(YearMonth.of(2025, 4), YearMonth.of(2025, 5));
        assertThat(counted.series().quarter(QUARTER)).isEqualTo(Tally.of(40, 60, 0, 0));
        assertThat(counted.series().quarter(QUARTER.previous())).isEqualTo(Tally.of(90, 100, 0, 0));
    }

    @Test
    void aValueAloneIsOneReading() throws IOException, SQLException {
        Counted counted = counted(Set.of("figures"), "'feel-safe', '2025-26-Q1', NULL, NULL, 0.627, NULL");
        assertThat(counted.series().quarter(QUARTER).sum()).isEqualByComparingTo(new BigDecimal("0.627"));
        assertThat(counted.series().quarter(QUARTER).denominator()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaid() throws IOException, SQLException {
        assertThat(counted(Set.of()).notSupplied()).hasValue("figures.csv");
        assertThat(counted(Set.of("figures")).notSupplied()).hasValue("rows of feel-safe in figures.csv");
    }
}

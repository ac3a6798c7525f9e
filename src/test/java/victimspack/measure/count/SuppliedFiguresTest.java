package victimspack.measure.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.grade.Valuation;
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
        Files.writeString(folder.resolve("measures/volunteers.yaml"), """
                id: volunteers
                title: Volunteers
                priority: survey
                owner: The team
                aim: To know.
                definition: Volunteers.
                kind: supplied
                unit: count
                better: higher
                frequency: annual
                annual: Count of volunteers
                reported_in: Q3
                """);
        return Frameworks.read(folder);
    }

    private Counted counted(Set<String> supplied, String... rows) throws IOException, SQLException {
        return counted("feel-safe", supplied, rows);
    }

    private Counted counted(String measure, Set<String> supplied, String... rows) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            for (CaseTable table : CaseTable.values()) {
                statement.execute(CaseTables.sql(Cases.of(table)));
            }
            for (String row : rows) {
                statement.execute("INSERT INTO case_figures VALUES (" + row + ")");
            }
            return Counter.count(List.of(connection), framework(), List.of(QUARTER), new Supply(supplied))
                    .measure(measure);
        }
    }

    @Test
    void aMonthsFigureIsPartOfItsQuarterAndAQuartersStandsForItself() throws IOException, SQLException {
        Counted counted = counted(
                Set.of("figures"),
                "'feel-safe', '2025-04', 30, 40, NULL, NULL",
                "'feel-safe', '2025-05', 10, 20, NULL, NULL",
                "'feel-safe', '2025-06', 0, 10, NULL, NULL",
                "'feel-safe', '2025-07', 1, 2, NULL, NULL",
                "'feel-safe', '2024-25-Q4', 90, 100, NULL, NULL",
                "'other', '2025-04', 1, 1, NULL, NULL");
        assertThat(counted.series().months())
                .containsOnlyKeys(
                        YearMonth.of(2025, 4), YearMonth.of(2025, 5), YearMonth.of(2025, 6), YearMonth.of(2025, 7));
        assertThat(counted.series().quarter(QUARTER)).isEqualTo(Tally.supplied(40, 70));
        assertThat(counted.series().quarter(QUARTER.plus(1))).isEqualTo(Tally.NONE);
        assertThat(counted.series().quarter(QUARTER.previous())).isEqualTo(Tally.supplied(90, 100));
    }

    @Test
    void aValueAloneIsOneReading() throws IOException, SQLException {
        Counted counted = counted(Set.of("figures"), "'feel-safe', '2025-26-Q1', NULL, NULL, 62.7, NULL");
        assertThat(counted.series().quarter(QUARTER).sum()).isEqualByComparingTo(new BigDecimal("0.627"));
        assertThat(counted.series().quarter(QUARTER).denominator()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaid() throws IOException, SQLException {
        assertThat(counted(Set.of()).notSupplied()).hasValue("figures.csv");
        assertThat(counted(Set.of("figures")).notSupplied()).hasValue("rows of feel-safe in figures.csv");
    }

    @Test
    void zeroIsAFigure() throws IOException, SQLException {
        Counted rate = counted(Set.of("figures"), "'feel-safe', '2025-26-Q1', NULL, NULL, 0, NULL");
        assertThat(rate.series().quarter(QUARTER).basis()).isEqualTo(Tally.Basis.VALUE);
        assertThat(Valuation.of(rate.measure(), rate.series().quarter(QUARTER)))
                .satisfies(value -> assertThat(value.exact()).isEqualTo(BigFraction.ZERO))
                .satisfies(value -> assertThat(value.interval()).isNull());
        Counted count = counted("volunteers", Set.of("figures"), "'volunteers', '2025-26-Q1', 0, NULL, NULL, NULL");
        assertThat(Valuation.of(count.measure(), count.series().quarter(QUARTER))
                        .exact())
                .isEqualTo(BigFraction.ZERO);
        assertThat(Valuation.of(count.measure(), count.series().quarter(QUARTER.previous()))
                        .exact())
                .isNull();
    }

    @Test
    void aValueMayHaveABaseAndACountBeGivenAsAValue() throws IOException, SQLException {
        Counted rate = counted(Set.of("figures"), "'feel-safe', '2025-26-Q1', NULL, 353, 94, NULL");
        assertThat(rate.series().quarter(QUARTER).denominator()).isEqualTo(353);
        assertThat(Valuation.of(rate.measure(), rate.series().quarter(QUARTER)).exact())
                .isEqualTo(BigFraction.of(94, 100));
        Counted count = counted("volunteers", Set.of("figures"), "'volunteers', '2025-26-Q1', NULL, NULL, 99, NULL");
        assertThat(Valuation.of(count.measure(), count.series().quarter(QUARTER))
                        .exact())
                .isEqualTo(BigFraction.of(99));
    }

    @Test
    void theYearsFigureOfAnAnnualMeasureStandsFromItsQuarterOn() throws IOException, SQLException {
        Counted counted = counted("volunteers", Set.of("figures"), "'volunteers', '2025-26', 12, NULL, NULL, NULL");
        assertThat(QUARTER.year())
                .extracting(quarter -> counted.series().quarter(quarter).numerator())
                .containsExactly(0L, 0L, 12L, 12L);
        assertThat(counted.series().sum(QUARTER.year())).isEqualTo(Tally.supplied(12, 12));
    }

    @Test
    void theYearsFigureOfAnotherMeasureIsOfItsFourQuartersTogetherAlone() throws IOException, SQLException {
        Counted counted = counted(Set.of("figures"), "'feel-safe', '2025-26', 30, 40, NULL, NULL");
        assertThat(QUARTER.year())
                .extracting(quarter -> counted.series().quarter(quarter))
                .containsOnly(Tally.NONE);
        assertThat(counted.series().sum(QUARTER.year())).isEqualTo(Tally.supplied(30, 40));
        assertThat(counted.series().sum(List.of(QUARTER, QUARTER.plus(1)))).isEqualTo(Tally.NONE);
    }

    @Test
    void aRowWithANoteAloneSaysThatThereIsNoFigure() throws IOException, SQLException {
        Counted counted = counted(Set.of("figures"), "'feel-safe', '2025-26-Q1', NULL, NULL, NULL, 'not printed'");
        assertThat(counted.notSupplied()).isEmpty();
        assertThat(counted.series().quarter(QUARTER)).isEqualTo(Tally.NONE);
        assertThat(counted.series().unpublished()).isEqualTo(Map.of("2025-26-Q1", "not printed"));
    }

    @Test
    void aPercentageNeedsADenominator() {
        assertThatThrownBy(() -> counted(Set.of("figures"), "'feel-safe', '2025-26-Q1', 30, NULL, NULL, NULL"))
                .isInstanceOf(FigureRejected.class)
                .hasMessage("figures.csv, measure feel-safe, period 2025-26-Q1: the numerator 30 without a denominator;"
                        + " expected of a percentage at least as large a denominator, or the percentage in value.");
        assertThatThrownBy(() -> counted(Set.of("figures"), "'feel-safe', '2025-26', 30, 20, NULL, NULL"))
                .hasMessage("figures.csv, measure feel-safe, period 2025-26: the numerator 30 of 20; expected of a"
                        + " percentage at least as large a denominator, or the percentage in value.");
    }
}

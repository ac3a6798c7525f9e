package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.grade.Grader;
import victimspack.grade.Results;
import victimspack.measure.Counts;
import victimspack.measure.Tally;
import victimspack.measure.Units;

/** The framework unit-performance on its synthetic sample of a force with eight units. */
class UnitPerformanceTest {

    private static final Quarter REPORTED = new Quarter(2026, 2);

    @TempDir
    private static Path work;

    private static Results results;

    @BeforeAll
    static void count() {
        results = Shipped.results("unit-performance", work);
    }

    @Test
    void everyMeasureIsSuppliedAndToldApartByUnit() {
        assertThat(results.counts().measures()).hasSize(11).allSatisfy(counted -> {
            assertThat(counted.notSupplied()).isEmpty();
            assertThat(Units.of(counted)).hasSizeGreaterThanOrEqualTo(8);
        });
        assertThat(Units.names(results.counts()))
                .containsExactly(
                        "Central BCU",
                        "East BCU",
                        "North BCU",
                        "North East BCU",
                        "South BCU",
                        "South East BCU",
                        "South West BCU",
                        "West BCU");
    }

    @Test
    void theUnitsAndTheCasesWithoutOneAreTheForce() {
        var counted = results.counts().measure("vna-completion");
        Tally sum = counted.slices().stream()
                .map(slice -> slice.series().quarter(REPORTED))
                .reduce(Tally.NONE, Tally::plus);
        assertThat(sum).isEqualTo(counted.series().quarter(REPORTED));
    }

    @Test
    void aUnitsNumbersAreThoseOfItsRows() throws IOException {
        List<List<String>> persons =
                Files.readAllLines(Shipped.sample("unit-performance").resolve("crimes.csv")).stream()
                        .skip(1)
                        .map(line -> List.of(line.split(",", -1)))
                        .filter(cells ->
                                cells.get(6).equals("South BCU") && cells.get(2).equals("person"))
                        .filter(cells -> cells.get(4).compareTo("2026-07") > 0
                                && cells.get(4).compareTo("2026-10") < 0)
                        .filter(cells -> !cells.get(13).equals("declined")
                                && !cells.get(13).equals("already-supported"))
                        .toList();
        Counts south = Units.of(results.counts(), "South BCU");
        Tally tally = south.measure("vna-completion").series().quarter(REPORTED);
        assertThat(tally.denominator()).isEqualTo(persons.size());
        assertThat(tally.numerator())
                .isEqualTo(persons.stream()
                        .filter(cells -> cells.get(13).equals("completed"))
                        .count());
    }

    @Test
    void aUnitIsGradedAgainstItsOwnPast() {
        Results south = Grader.grade(Units.of(results.counts(), "South BCU"), List.of());
        assertThat(south.counts().framework().title()).isEqualTo("Unit performance: South BCU");
        assertThat(Shipped.result(south, "vna-completion", "2026-27-Q2").reason())
                .startsWith("Requires Action: 57.1% (40 of 70) is 19.8 percentage points below");
    }
}

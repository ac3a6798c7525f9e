package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        List<Map<String, String>> persons = Shipped.recordedInTheQuarter("unit-performance", "crimes.csv")
                .filter(row -> row.get("unit").equals("South BCU")
                        && row.get("victim_type").equals("person")
                        && !List.of("declined", "already-supported").contains(row.get("vna_status")))
                .toList();
        Counts south = Units.of(results.counts(), "South BCU");
        Tally tally = south.measure("vna-completion").series().quarter(REPORTED);
        assertThat(tally.denominator()).isEqualTo(persons.size());
        // What was done later than 28 days after the quarter's end does not count.
        assertThat(tally.numerator())
                .isEqualTo(persons.stream()
                        .filter(row -> row.get("vna_status").equals("completed")
                                && row.get("vna_at").compareTo("2026-10-29") < 0)
                        .count());
    }

    @Test
    void aUnitIsGradedAgainstItsOwnPast() {
        Results south = Grader.grade(Units.of(results.counts(), "South BCU"), List.of());
        assertThat(south.counts().framework().title()).isEqualTo("Unit performance: South BCU");
        assertThat(Shipped.result(south, "vna-completion", "2026-27-Q2").reason())
                .startsWith("Requires Action: 56.9% (29 of 51) is 19.3 percentage points below");
    }
}

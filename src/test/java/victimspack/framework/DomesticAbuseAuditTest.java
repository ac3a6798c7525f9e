package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.grade.Results;
import victimspack.measure.Tally;

/** The framework domestic-abuse-audit on its synthetic sample, whose mapping adds two columns of a force's own. */
class DomesticAbuseAuditTest {

    private static final Quarter REPORTED = new Quarter(2026, 2);

    @TempDir
    private static Path work;

    private static Results results;

    @BeforeAll
    static void count() {
        results = Shipped.results("domestic-abuse-audit", work);
    }

    @Test
    void everythingIsSuppliedByTheSample() {
        assertThat(results.counts().measures()).hasSize(8).allSatisfy(counted -> {
            assertThat(counted.notSupplied()).isEmpty();
            assertThat(counted.series().quarter(REPORTED).denominator()).isPositive();
        });
    }

    @Test
    void theForcesOwnColumnsAreCounted() throws IOException {
        long assessed = victims().filter(cells -> cells.get(14).equals("Y")).count();
        long supervised = victims().filter(cells -> cells.get(15).equals("Y")).count();
        assertThat(tally("da-risk-assessed").denominator()).isEqualTo(victims().count());
        assertThat(tally("da-risk-assessed").numerator()).isEqualTo(assessed);
        assertThat(tally("da-assessment-supervised").denominator()).isEqualTo(assessed);
        assertThat(tally("da-assessment-supervised").numerator()).isEqualTo(supervised);
    }

    /** The quarter's victims of domestic abuse in crimes.csv. */
    private static Stream<List<String>> victims() throws IOException {
        return Files.readAllLines(Shipped.sample("domestic-abuse-audit").resolve("crimes.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .filter(cells -> cells.get(8).equals("Y") && !cells.get(2).equals("none"))
                .filter(cells ->
                        cells.get(4).compareTo("2026-07") > 0 && cells.get(4).compareTo("2026-10") < 0);
    }

    private static Tally tally(String measure) {
        return results.counts().measure(measure).series().quarter(REPORTED);
    }
}

package victimspack.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
        long assessed =
                victims().filter(row -> row.get("DASH_DONE").equals("Y")).count();
        long supervised =
                victims().filter(row -> row.get("DASH_SUPERVISED").equals("Y")).count();
        assertThat(tally("da-risk-assessed").denominator()).isEqualTo(victims().count());
        assertThat(tally("da-risk-assessed").numerator()).isEqualTo(assessed);
        assertThat(tally("da-assessment-supervised").denominator()).isEqualTo(assessed);
        assertThat(tally("da-assessment-supervised").numerator()).isEqualTo(supervised);
    }

    /** The quarter's victims of domestic abuse in crimes.csv. */
    private static Stream<Map<String, String>> victims() throws IOException {
        return Shipped.recordedInTheQuarter("domestic-abuse-audit", "crimes.csv")
                .filter(row -> row.get("domestic_abuse").equals("Y")
                        && !row.get("victim_type").equals("none"));
    }

    private static Tally tally(String measure) {
        return results.counts().measure(measure).series().quarter(REPORTED);
    }
}

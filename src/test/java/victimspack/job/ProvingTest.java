package victimspack.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.disclose.Published;
import victimspack.disclose.Thresholds;
import victimspack.disclose.check.Checker;
import victimspack.disclose.hide.Disclosure;
import victimspack.framework.Shipped;
import victimspack.grade.Results;

/** A public pack of each framework that comes with the program can be made of its sample inputs, and is of use. */
class ProvingTest {

    private static final Thresholds USUAL = new Thresholds(false);

    @TempDir
    Path work;

    /** Each figure of domestic abuse-audit is about domestic abuse, so that most of its quarters are hidden. */
    @ParameterizedTest
    @CsvSource({
        "domestic-abuse-audit,   22, 0",
        "national-priorities,     0, 0",
        "policing-plan-2021-22,   0, 0",
        "unit-performance,        0, 200",
        "victims-code-audit,      0, 90",
        "victims-code-return,     0, 200"
    })
    void isProvenAndShowsWhatItsReadersNeed(String framework, long mostHidden, int fewestShown) {
        Results truth = Shipped.results(framework, work);
        Checker checker = new Checker(truth.counts().framework().measures(), USUAL);
        Proving.Proven proven =
                new Proving(new Disclosure(USUAL, Published.NOTHING, List.of()), checker, List.of()).prove(truth);
        Results shown = proven.made().results();

        assertThat(proven.verdict().unproven()).isEmpty();
        assertThat(proven.verdict().telling()).isEmpty();
        assertThat(shown.results().stream()
                        .filter(result -> shown.shown().contains(result.quarter()))
                        .filter(result -> !result.measure().survey())
                        .filter(result -> result.value().tally().hidden()))
                .hasSizeLessThanOrEqualTo((int) mostHidden);
        assertThat(proven.verdict().breakdowns() - proven.verdict().hidden()).isGreaterThanOrEqualTo(fewestShown);
        assertThat(proven.verdict().hidden() * 10)
                .isLessThanOrEqualTo(proven.verdict().breakdowns());
    }
}

package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import victimspack.measure.Tally;

class KeyDataTest {

    private static String text(GivenPack given) {
        return KeyData.of(given.results(), given.material()).stream()
                .map(PlainText::of)
                .collect(Collectors.joining());
    }

    @Test
    void countsAreShownByMonthAndOverRollingYears() {
        assertThat(text(new GivenPack().with("all-crime", 360, 360)))
                .contains("All crime in the 12 months to September 2026: 1,260, 60 (5.0%) more than the 1,200 of the "
                        + "12 months before.")
                .contains("June | [x] | [x] | 100 | 1,200 | 100 | 1,200\nJuly | 100 | [x] | 100 | 1,200 |")
                .contains("Compared with April to June 2026 (300), the quarter's figure rose by 60 (20.0%).");
    }

    @Test
    void aYearIsNotMadeOfFewerMonths() {
        assertThat(text(new GivenPack().quarters(3)))
                .doesNotContain("In the 12 months")
                .contains("September | [x] | [x] | 100 | [x]");
    }

    @Test
    void otherAreasAreComparedByTheirChange() {
        assertThat(text(new GivenPack()
                        .comparator("all-crime", "England and Wales", "2025-26-Q2", "1643000")
                        .comparator("all-crime", "England and Wales", "2026-27-Q2", "1700000")
                        .comparator("fear", "England", "2024", "12.5")))
                .contains("Jul to Sep 2026 | 300 | 0.0% | 1,700,000 | +3.5%")
                .contains("(England and Wales: Home Office.)")
                .contains("fear | England | 2024 | 12.5");
    }

    @Test
    void profilesSayHowManyDidNotState() {
        assertThat(text(new GivenPack()))
                .contains("By sex: not stated or not known for 60 of 300 (20.0%).")
                .contains("Female | 150 | 50.0% | 150 | 50.0%\n")
                .contains("= Total | 300 | 100.0% | 300 | 100.0%\n");
    }

    @Test
    void aMeanStandsBesideItsTotal() {
        assertThat(text(new GivenPack().with("severity-mean", new Tally(2, 2, 0, 1, new BigDecimal("216.06")))))
                .contains("(mean of 2, total 216.1).")
                .contains("Total | ");
    }

    @Test
    void twoWayProfilesAreCrossed() {
        assertThat(text(new GivenPack())).contains("Category | East | West | Total\nHigh | 150 | 60 | 210\n");
    }
}

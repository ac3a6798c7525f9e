package victimspack.pack.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import victimspack.measure.Tally;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;

class KeyDataTest {

    private static String text(GivenPack given) {
        return KeyData.of(given.results(), given.material()).stream()
                .map(PlainText::of)
                .collect(Collectors.joining());
    }

    @Test
    void countsAreShownByMonthAndOverRollingYears() {
        assertThat(text(new GivenPack().with("all-crime", 360, 360)))
                .contains(
                        "All crime in the 12 months to September 2026 came to 1,260: 60 more (5.0%) than the 1,200 of the "
                                + "12 months before, within the margin of error (95% interval \u22123.1% to +13.7%).")
                .contains("June | [x] | 100 | 1,200 | 100 | 1,200\nJuly | 100 | 100 | 1,200 |")
                .contains("Compared with April to June 2026 (300), the quarter's figure rose by 60 (20.0%), more than "
                        + "chance alone would usually produce (95% interval +2.7% to +40.3%).");
    }

    @Test
    void aYearIsNotMadeOfFewerMonths() {
        assertThat(text(new GivenPack().quarters(3)))
                .doesNotContain("In the 12 months")
                .contains("September | [x] | 100\n");
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
    void theYearToDateStandsBesideTheSameMonthsLastYear() {
        assertThat(text(new GivenPack().with("all-crime", 360, 360)))
                .contains(
                        "All crime in the financial year to date (April to September 2026) came to 660: 60 more (10.0%) than "
                                + "the 600 of the same months last year, within the margin of error (95% interval"
                                + " \u22121.7% to +23.1%).");
        assertThat(text(new GivenPack().quarters(3)))
                .contains("All crime in the financial year to date (April to September 2026) came to 600.\n");
        assertThat(text(new GivenPack().quarters(1))).doesNotContain("financial year to date");
    }

    @Test
    void theForceIsRankedAmongThreeOrMore() {
        GivenPack given = new GivenPack().with("all-crime", 360, 360);
        year(given, "England and Wales", "1000", "1100");
        year(given, "North", "100", "90");
        assertThat(text(given))
                .contains("Change in the 12 months to September 2026 on the 12 months before: this force +5.0%, "
                        + "England and Wales +10.0%, North \u221210.0%.")
                .doesNotContain("ranks");

        year(given, "South", "100", "108");
        assertThat(text(given))
                .contains("Ordered from the largest fall to the largest rise, this force ranks 2 of the 3 forces "
                        + "supplied; the count rose in 2 of them.");
    }

    private static void year(GivenPack given, String area, String before, String now) {
        for (String quarter : List.of("2024-25-Q3", "2024-25-Q4", "2025-26-Q1", "2025-26-Q2")) {
            given.comparator("all-crime", area, quarter, before);
        }
        for (String quarter : List.of("2025-26-Q3", "2025-26-Q4", "2026-27-Q1", "2026-27-Q2")) {
            given.comparator("all-crime", area, quarter, now);
        }
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

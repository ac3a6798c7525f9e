package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import victimspack.measure.Tally;
import victimspack.pack.document.Pack;

/** Months out of the ordinary are told with their figures, and usual ranges of counts in whole numbers. */
class OutOfTheOrdinaryTest {

    private static List<Tally> months(Tally usual, Tally other, Tally last) {
        List<Tally> months = new ArrayList<>(Collections.nCopies(26, usual));
        months.set(4, other);
        months.set(9, other);
        months.set(15, other);
        months.add(last);
        return List.copyOf(months);
    }

    private static List<Tally> crimes(int even, int odd) {
        return IntStream.range(0, 27)
                .mapToObj(month -> Tally.of(month % 2 == 0 ? even : odd, 0, 0, 0))
                .toList();
    }

    private final Pack pack = new GivenPack()
            .months("vna-completion", months(Tally.of(80, 100, 0, 0), Tally.of(82, 100, 0, 0), Tally.of(40, 100, 0, 0)))
            .months("all-crime", crimes(95, 108))
            .pack();

    private String text(String id) {
        return text(pack, id);
    }

    private static String text(Pack pack, String id) {
        return pack.sections().stream()
                .filter(section -> section.id().equals(id))
                .map(PlainText::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatChangedAndTheCoverReportSayByHowMuch() {
        String concern =
                "Concern in the months to September 2026: Victim Needs Assessments completed (40.0%, below the usual range of ";
        assertThat(text("what-changed")).contains("- " + concern);
        assertThat(PlainText.of(pack.cover())).contains(concern);
        assertThat(text("variation")).contains("Months to September 2026: concern for one measure.");
    }

    @Test
    void theUsualRangeOfCountsIsInWholeNumbers() {
        assertThat(text("variation")).contains("All crime | 298 | 95 | 67 to 135 |");
    }

    @Test
    void aRangeWithoutAWholeNumberKeepsItsDecimals() {
        Pack steady = new GivenPack()
                .months("all-crime", months(Tally.of(101, 0, 0, 0), Tally.of(104, 0, 0, 0), Tally.of(102, 0, 0, 0)))
                .pack();

        assertThat(text(steady, "variation"))
                .containsPattern("All crime \\| 304 \\| 102 \\| 101\\.\\d to 101\\.\\d \\|");
    }

    @Test
    void aMeasureWithoutCasesInTheLastMonthSaysWhichMonthStands() {
        Pack quiet = new GivenPack()
                .months(
                        "vna-completion",
                        months(Tally.of(80, 100, 0, 0), Tally.of(82, 100, 0, 0), Tally.of(0, 0, 0, 0)))
                .months("all-crime", crimes(95, 108))
                .pack();

        assertThat(text(quiet, "variation"))
                .containsPattern("Victim Needs Assessments completed \\| .* \\| 80.0% Aug 2026 \\|");
        assertThat(text("variation")).doesNotContain("Aug 2026 |");
    }
}

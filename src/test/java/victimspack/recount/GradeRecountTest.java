package victimspack.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import victimspack.recount.MeasureRule.Kind;

/** The rule's edges: two points tolerated, five still watched, and when there is no grade at all. */
class GradeRecountTest {

    private static final FinancialQuarter FIRST = new FinancialQuarter(YearMonth.of(2023, 4));
    private static final List<FinancialQuarter> FIVE = FIRST.to(FIRST.plus(4));

    @Test
    void toleratesTwoPointsAndWatchesFive() {
        // Baseline 90 of 100 in each of four quarters; the numbers are of 10,000.
        assertThat(gradeOf("vna-completion", 8_800)).containsExactly("Satisfactory");
        assertThat(gradeOf("vna-completion", 8_799)).containsExactly("Close Monitoring");
        assertThat(gradeOf("vna-completion", 8_500)).containsExactly("Close Monitoring");
        assertThat(gradeOf("vna-completion", 8_499)).containsExactly("Requires Action");
        assertThat(gradeOf("disengagement", 9_500)).containsExactly("Close Monitoring");
        assertThat(gradeOf("disengagement", 9_501)).containsExactly("Requires Action");
        assertThat(gradeOf("disengagement", 10)).containsExactly("Satisfactory");
    }

    @Test
    void givesNoGradeWithoutAPastOrABase() {
        assertThat(GradeRecount.grade(counted("vna-completion", new Tally(90, 100, 0)), FIVE, 3)
                        .grades())
                .containsExactly("New measure");
        assertThat(GradeRecount.grade(counted("vna-completion", new Tally(20, 29, 0)), FIVE, 4)
                        .grades())
                .containsExactly("Insufficient data");
        assertThat(GradeRecount.grade(counted("vps-taken", new Tally(20, 100, 0)), FIVE, 4)
                        .grades())
                .containsExactly("Not graded");
    }

    @Test
    void givesTheChangeInPoints() {
        GradeRecount.Outcome outcome =
                GradeRecount.grade(counted("vna-completion", new Tally(8_650, 10_000, 0)), FIVE, 4);
        assertThat(outcome.baseline().orElseThrow().rounded(6)).isEqualByComparingTo("0.9");
        assertThat(outcome.change().orElseThrow().rounded(6)).isEqualByComparingTo("-3.5");
    }

    private static Set<String> gradeOf(String measure, long ofTenThousand) {
        return GradeRecount.grade(counted(measure, new Tally(ofTenThousand, 10_000, 0)), FIVE, 4)
                .grades();
    }

    private static Recount.Counted counted(String measure, Tally last) {
        Map<String, Tally> byPeriod = new TreeMap<>();
        FIVE.forEach(quarter -> byPeriod.put(quarter.toString(), new Tally(90, 100, 0)));
        byPeriod.put(FIVE.get(4).toString(), last);
        return new Recount.Counted(measure, Kind.RATE, true, byPeriod, Map.of());
    }
}

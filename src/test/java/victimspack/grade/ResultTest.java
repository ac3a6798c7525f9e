package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Given.REPORTED;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Better;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.GradeRule.Part;
import victimspack.measure.Tally;

/** Whatever the counts: value, baseline, change, grade, trend and sentence say the same thing. */
class ResultTest {

    private static final BigFraction FIVE_POINTS = BigFraction.of(5, 100);
    private static final BigFraction TWO_POINTS = BigFraction.of(2, 100);

    @Property(tries = 500)
    void everythingSaysTheSame(@ForAll("tallies") List<Tally> tallies, @ForAll Over over, @ForAll boolean higher) {
        Part part = new Part(
                Given.previousFour(), Compare.POINTS, new BigDecimal("2"), new BigDecimal("5"), AtThreshold.NOT_WORSE);
        Given measure = Given.rate("a", tallies.toArray(Tally[]::new))
                .better(higher ? Better.HIGHER : Better.LOWER)
                .graded(over, part);
        Results results = Grader.grade(Given.counts(measure), List.of());
        assertThat(results.results()).hasSize(tallies.size()).allSatisfy(result -> {
            assertThat(result.reason())
                    .startsWith(result.grade().words() + ": ")
                    .endsWith(".");
            assertThat(result.status() == Status.OK).isEqualTo(result.value().exact() != null);
            assertThat(result.grade().isGrade()).isEqualTo(result.baseline() != null);
            if (result.grade().isGrade()) {
                gradeFollows(result, higher);
                sentenceFollows(result);
            }
        });
        trendFollows(results, higher);
    }

    private static void gradeFollows(Result result, boolean higher) {
        BigFraction change = result.graded().exact().subtract(result.baseline().exact());
        assertThat(result.change().exact()).isEqualTo(change);
        BigFraction loss = higher ? change.negate() : change;
        Grade withinThreshold = loss.compareTo(FIVE_POINTS) <= 0 ? Grade.CLOSE_MONITORING : Grade.REQUIRES_ACTION;
        assertThat(result.grade()).isEqualTo(loss.compareTo(TWO_POINTS) <= 0 ? Grade.SATISFACTORY : withinThreshold);
    }

    private static void sentenceFollows(Result result) {
        int direction = result.change().exact().signum();
        assertThat(result.reason())
                .contains(Numbers.percent(result.graded().exact()))
                .contains("(" + Numbers.ofCount(result.graded().tally()) + ")")
                .contains(direction == 0 ? " is equal to the " : direction < 0 ? " below the " : " above the ")
                .contains("the " + Numbers.percent(result.baseline().exact()) + " of ");
        boolean beyond = Boolean.TRUE.equals(result.change().beyondChance());
        assertThat(result.reason().contains(GradeSentence.BEYOND_CHANCE)).isEqualTo(beyond);
        assertThat(result.reason().contains(GradeSentence.WITHIN_MARGIN)).isEqualTo(!beyond && direction != 0);
    }

    private static void trendFollows(Results results, boolean higher) {
        Result now = results.result("a", REPORTED).orElseThrow();
        Trend trend = now.trend();
        if (trend == Trend.BETTER || trend == Trend.WORSE) {
            assertThat(now.sincePrevious().exact().signum() > 0).isEqualTo((trend == Trend.BETTER) == higher);
        }
    }

    @Provide
    Arbitrary<List<Tally>> tallies() {
        Arbitrary<Tally> tally = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 1000))
                .as((base, share) -> Given.tally((long) base * share / 1000, base));
        return tally.list().ofMinSize(1).ofMaxSize(10);
    }
}

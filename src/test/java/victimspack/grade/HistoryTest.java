package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static victimspack.grade.Given.REPORTED;
import static victimspack.grade.Given.points;
import static victimspack.grade.Given.previousFour;
import static victimspack.grade.Given.rate;
import static victimspack.grade.Given.tallies;
import static victimspack.grade.Given.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/** What was published stands; where today's records say another thing, it is marked and told. */
class HistoryTest {

    private static final Quarter BEFORE = REPORTED.previous();
    private static final Given MEASURE = rate("a", tallies(80, 100, 80, 100, 80, 100, 80, 100, 80, 100, 80, 100))
            .graded(points(previousFour()));

    private static Published pack(Quarter quarter, Tally tally, Grade standing, Grade calculated, Grade priority) {
        Value value = new Value(tally, BigFraction.of(tally.numerator(), tally.denominator()), null);
        BigFraction baseline = BigFraction.of(4, 5);
        Published.Figure figure = new Published.Figure(
                Status.OK,
                value,
                value,
                baseline,
                value.known().orElseThrow().subtract(baseline),
                new Published.Grades(standing, calculated));
        return new Published(
                quarter,
                quarter.toString(),
                Map.of("a", figure),
                Map.of("justice", new Published.Grades(priority, priority)));
    }

    private static Results graded(Published pack) {
        History history = new History(
                new TreeMap<>(Map.of(pack.quarter(), pack)),
                (published, measure, quarters) -> Optional.of(new RowChanges(1, 2, quarters.size())));
        return Grader.standing(Grader.grade(Given.counts(MEASURE), List.of()), List.of(), history);
    }

    private static Result result(Results results, Quarter quarter) {
        return results.result("a", quarter).orElseThrow();
    }

    @Test
    void theSameFigureIsNoRevision() {
        Results results =
                graded(pack(BEFORE, tally(80, 100), Grade.SATISFACTORY, Grade.SATISFACTORY, Grade.SATISFACTORY));
        assertThat(results.revisions()).isEmpty();
        assertThat(result(results, BEFORE).revised()).isFalse();
        assertThat(result(results, BEFORE).reason()).doesNotContain("as published");
    }

    @Test
    void anotherFigureStandsAsPublishedAndIsMarked() {
        Results results = graded(
                pack(BEFORE, tally(70, 100), Grade.REQUIRES_ACTION, Grade.REQUIRES_ACTION, Grade.CLOSE_MONITORING));
        Result before = result(results, BEFORE);
        assertThat(before.value().tally()).isEqualTo(tally(70, 100));
        assertThat(before.grade()).isEqualTo(Grade.REQUIRES_ACTION);
        assertThat(before.revised()).isTrue();
        assertThat(before.reason())
                .startsWith(
                        "Requires Action, as published for April to June 2026. By the records of this pack: Satisfactory");
        assertThat(results.revisions().get(0).now().value().tally()).isEqualTo(tally(80, 100));
        assertThat(results.revisions().get(0).rows()).contains(new RowChanges(1, 2, 1));
        assertThat(results.revisions()).hasSize(2);
        assertThat(results.priority("justice", BEFORE).orElseThrow().grade()).isEqualTo(Grade.CLOSE_MONITORING);
        assertThat(results.priority("justice", REPORTED).orElseThrow().trend()).isEqualTo(Trend.BETTER);
    }

    @Test
    void aJudgementThatIsNoLongerInCommentaryIsNoRevision() {
        Results results =
                graded(pack(BEFORE, tally(80, 100), Grade.CLOSE_MONITORING, Grade.SATISFACTORY, Grade.SATISFACTORY));
        assertThat(results.revisions()).isEmpty();
        assertThat(result(results, BEFORE).grade()).isEqualTo(Grade.CLOSE_MONITORING);
        assertThat(result(results, BEFORE).moderation()).isNotNull();
    }

    @Test
    void inARevisionOfTheReportedQuarterTodaysFigureStands() {
        Results results = graded(
                pack(REPORTED, tally(70, 100), Grade.REQUIRES_ACTION, Grade.REQUIRES_ACTION, Grade.SATISFACTORY));
        assertThat(result(results, REPORTED).value().tally()).isEqualTo(tally(80, 100));
        assertThat(result(results, REPORTED).revised()).isTrue();
        assertThat(results.revisions().get(0).from()).isEqualTo(Grade.REQUIRES_ACTION);
        assertThat(results.revisions().get(0).to()).isEqualTo(Grade.SATISFACTORY);
    }

    @Test
    void aQuarterWithoutRecordsIsKnownFromItsPack() {
        Given recent = rate("a", tallies(80, 100)).graded(points(previousFour()));
        Published pack = pack(BEFORE, tally(70, 100), Grade.REQUIRES_ACTION, Grade.REQUIRES_ACTION, Grade.SATISFACTORY);
        Results results = Grader.standing(
                Grader.grade(Given.counts(recent), List.of()),
                List.of(),
                new History(new TreeMap<>(Map.of(BEFORE, pack)), HistoryTest::unknown));
        assertThat(results.shown()).containsExactly(BEFORE, REPORTED);
        assertThat(result(results, REPORTED).trend()).isEqualTo(Trend.BETTER);
        assertThat(result(results, REPORTED).sincePrevious().exact()).isEqualTo(BigFraction.of(1, 10));
        assertThat(results.revisions()).isEmpty();
    }

    private static Optional<RowChanges> unknown(Published pack, Measure measure, List<Quarter> quarters) {
        return Optional.empty();
    }
}

package victimspack.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static victimspack.grade.Given.REPORTED;
import static victimspack.grade.Given.fixed;
import static victimspack.grade.Given.points;
import static victimspack.grade.Given.rate;
import static victimspack.grade.Given.tallies;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.extract.Quarter;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

class ModerationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final Given BAD = rate("bad", tallies(50, 100, 50, 100)).graded(points(fixed("0.9")));
    private static final Given WORSE = rate("worse", tallies(40, 100, 40, 100)).graded(points(fixed("0.9")));
    private static final Given GOOD = rate("good", tallies(95, 100, 95, 100)).graded(points(fixed("0.9")));

    @Test
    void bothGradesStayVisibleAndTheRollUpSaysWhatItWouldHaveBeen() {
        Results results = grade(moderated("bad", Grade.CLOSE_MONITORING, "New system since August.", "A. Member"));
        Result bad = results.result("bad", REPORTED).orElseThrow();
        assertThat(bad.grade()).isEqualTo(Grade.CLOSE_MONITORING);
        assertThat(bad.calculated()).isEqualTo(Grade.REQUIRES_ACTION);
        assertThat(bad.moderation())
                .isEqualTo(new Moderation(Grade.CLOSE_MONITORING, "New system since August.", "A. Member", DAY));
        PriorityResult justice = results.priority("justice", REPORTED).orElseThrow();
        assertThat(justice.calculated()).isEqualTo(Grade.CLOSE_MONITORING);
        assertThat(justice.unmoderated()).isEqualTo(Grade.REQUIRES_ACTION);
        assertThat(justice.trend()).isEqualTo(Trend.BETTER);
        assertThat(justice.reason())
                .isEqualTo(
                        "Close Monitoring: of its three graded measures, one is at Requires Action, one is at Close Monitoring and one is"
                                + " Satisfactory; one at Requires Action makes a priority Close Monitoring. Without moderation it"
                                + " would be Requires Action.");
    }

    @Test
    void aPriorityIsModeratedOverItsRollUp() {
        Results results = grade(moderated("justice", Grade.SATISFACTORY, "Agreed.", "Chair"));
        PriorityResult justice = results.priority("justice", REPORTED).orElseThrow();
        assertThat(justice.grade()).isEqualTo(Grade.SATISFACTORY);
        assertThat(justice.calculated()).isEqualTo(Grade.REQUIRES_ACTION);
        assertThat(results.priority("justice", REPORTED.previous())
                        .orElseThrow()
                        .grade())
                .isEqualTo(Grade.REQUIRES_ACTION);
    }

    @Test
    void aMeasureWithoutACalculatedGradeCountsOnceModerated() {
        Given text = rate("strategy", Tally.NONE).of(Kind.TEXT);
        Results results = Grader.grade(
                Given.counts(text), List.of(moderated("strategy", Grade.CLOSE_MONITORING, "Late.", "Chair")));
        PriorityResult justice = results.priority("justice", REPORTED).orElseThrow();
        assertThat(justice.grade()).isEqualTo(Grade.SATISFACTORY);
        assertThat(justice.unmoderated()).isEqualTo(Grade.NOT_GRADED);
    }

    @Test
    void judgementsApplyToTheirOwnQuarter() {
        Results results = grade(judgement("bad", REPORTED.previous(), Grade.SATISFACTORY, "r", "n", 2));
        assertThat(results.result("bad", REPORTED.previous()).orElseThrow().grade())
                .isEqualTo(Grade.SATISFACTORY);
        assertThat(results.result("bad", REPORTED).orElseThrow().moderation()).isNull();
    }

    @Test
    void judgementsOfQuartersNotHeldBelongToOtherPacks() {
        Results results = grade(judgement("bad", new Quarter(2027, 1), Grade.SATISFACTORY, "r", "n", 2));
        assertThat(results.results()).allMatch(result -> result.moderation() == null);
    }

    @Test
    void rejectsWhatIsNotInThePack() {
        rejected(
                moderated("god", Grade.SATISFACTORY, "r", "n"),
                "commentary.csv, line 7: a grade is moderated for 'god', which is neither a measure nor a priority of this"
                        + " pack; correct the id (the nearest is 'good') or remove the line.");
        rejected(
                moderated("national", Grade.SATISFACTORY, "r", "n"),
                "commentary.csv, line 7: 'national' is part of the pack but has no grade, so it cannot be moderated; clear"
                        + " moderated_grade.");
        rejected(
                moderated("key-data", Grade.SATISFACTORY, "r", "n"),
                "commentary.csv, line 7: 'key-data' is part of the pack but has no grade, so it cannot be moderated; clear"
                        + " moderated_grade.");
    }

    @Test
    void rejectsAModerationWithoutReasonOrName() {
        rejected(
                moderated("bad", Grade.SATISFACTORY, " ", "n"),
                "commentary.csv, line 7: the moderated grade of 'bad' has no reason; fill in moderation_reason, or clear"
                        + " moderated_grade.");
        rejected(
                judgement("bad", REPORTED, Grade.SATISFACTORY, "r", null, 7),
                "commentary.csv, line 7: the moderated grade of 'bad' has no name; fill in moderated_by, or clear"
                        + " moderated_grade.");
    }

    @Test
    void rejectsWhatIsNoGradeAndASecondModeration() {
        rejected(
                moderated("bad", Grade.NEW_MEASURE, "r", "n"),
                "commentary.csv, line 7: the moderated grade of 'bad' must be Satisfactory, Close Monitoring or Requires"
                        + " Action.");
        Judgement first = judgement("bad", REPORTED, Grade.SATISFACTORY, "r", "n", 3);
        assertThatThrownBy(() -> grade(first, moderated("bad", Grade.CLOSE_MONITORING, "r", "n")))
                .isInstanceOf(ModerationRejected.class)
                .hasMessage(
                        "commentary.csv, line 7: 'bad' is moderated for 2026-27-Q2 a second time, the first being line"
                                + " 3; keep one of the two.");
    }

    private static void rejected(Judgement judgement, String message) {
        assertThatThrownBy(() -> grade(judgement))
                .isInstanceOf(ModerationRejected.class)
                .hasMessage(message);
    }

    private static Results grade(Judgement... judgements) {
        return Grader.grade(Given.counts(BAD, WORSE, GOOD), List.of(judgements));
    }

    private static Judgement moderated(String about, Grade grade, String reason, String by) {
        return judgement(about, REPORTED, grade, reason, by, 7);
    }

    private static Judgement judgement(
            String about, Quarter quarter, Grade grade, String reason, String by, long line) {
        return new Judgement(about, quarter, null, grade, reason, by, DAY, line);
    }
}

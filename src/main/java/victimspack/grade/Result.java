package victimspack.grade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;

/**
 * One measure in one quarter: everything that any table, sentence or chart says of it.
 *
 * @param measure      the measure
 * @param quarter      the quarter
 * @param status       whether there is a value, and if not, why
 * @param value        the quarter's own value
 * @param graded       the value that the grade is about: the quarter's own, or pooled as the rule says
 * @param baseline     what the graded value is compared with; null where there is nothing to compare
 * @param change       graded value minus baseline; null as the baseline
 * @param sincePrevious the quarter's value minus the previous quarter's; null where one has none
 * @param sinceLastYear the quarter's value minus that of the same quarter last year; null where one has none
 * @param grade        the grade that stands: the moderated one where a person moderated
 * @param calculated   the grade that the rule gives
 * @param moderation   the person's judgement; null where there is none
 * @param trend        against the quarter before
 * @param lowBase      whether the graded base is under the measure's minimum, so that its value is of low reliability
 * @param reason       one sentence: value, n of N, baseline, difference, rule and result
 * @param cautions     what must be known before its value is compared, of the quarters of the graded value
 * @param revised      whether today's records and the quarter's sealed pack differ in it
 */
public record Result(
        Measure measure,
        Quarter quarter,
        Status status,
        Value value,
        Value graded,
        @Nullable Baseline baseline,
        @Nullable Change change,
        @Nullable Change sincePrevious,
        @Nullable Change sinceLastYear,
        Grade grade,
        Grade calculated,
        @Nullable Moderation moderation,
        Trend trend,
        boolean lowBase,
        String reason,
        List<Caution> cautions,
        boolean revised) {

    /** Whether the quarter's own value bears a caution of a kind. */
    public boolean hasCaution(Caution.Kind kind) {
        return cautions.stream()
                .anyMatch(
                        caution -> caution.kind() == kind && caution.quarters().contains(quarter));
    }

    /** Whether the graded value is of something: not where quarters of the period that is graded are not held. */
    public boolean hasGradedPeriod() {
        return calculated != Grade.NEW_MEASURE || !graded.equals(Valuation.none());
    }

    /** Whether the quarter's own value is kept back, and four quarters together stand in its place. */
    public boolean isTogether() {
        return value.tally().hidden() && hasGradedPeriod() && !graded.tally().hidden();
    }

    /** The value to show where one is shown: the quarter's own, or four quarters together in its place. */
    public Value told() {
        return isTogether() ? graded : value;
    }

    /** Over which period its graded value is: as its rule says, unless four quarters stand in the place of one. */
    public GradeRule.Over over() {
        return isTogether()
                ? GradeRule.Over.LAST_FOUR_QUARTERS
                : measure.rule().map(GradeRule::over).orElse(GradeRule.Over.QUARTER);
    }

    Result revised(boolean differs) {
        return with(sincePrevious, sinceLastYear, grade, calculated, moderation, trend, reason, differs);
    }

    /** The same numbers with another judgement of them and its sentence. */
    public Result judged(Grade standing, Grade byRule, @Nullable Moderation judgement, String why) {
        return with(sincePrevious, sinceLastYear, standing, byRule, judgement, trend, why, revised);
    }

    Result compared(@Nullable Change toPrevious, @Nullable Change toLastYear, Trend direction) {
        return with(toPrevious, toLastYear, grade, calculated, moderation, direction, reason, revised);
    }

    private Result with(
            @Nullable Change toPrevious,
            @Nullable Change toLastYear,
            Grade standing,
            Grade byRule,
            @Nullable Moderation judgement,
            Trend direction,
            String why,
            boolean differs) {
        return new Result(
                measure,
                quarter,
                status,
                value,
                graded,
                baseline,
                change,
                toPrevious,
                toLastYear,
                standing,
                byRule,
                judgement,
                direction,
                lowBase,
                why,
                cautions,
                differs);
    }
}

package victimspack.grade;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Framework;

/** Grades what was counted: every measure and priority in every quarter held, each from the quarters up to it. */
public final class Grader {

    private Grader() {}

    /**
     * What a rule makes of a value.
     *
     * @param grade  the grade, or why there is none
     * @param reason the sentence that goes with it
     */
    public record Explanation(Grade grade, String reason) {}

    /**
     * What today's records come to.
     *
     * @param judgements the lines of commentary.csv; those of earlier quarters apply to those quarters, those of quarters
     *                   not held to no quarter
     * @throws ModerationRejected where a moderated grade has no reason or name, or is about nothing that has a grade
     */
    public static Results grade(Counts counts, List<Judgement> judgements) {
        Moderations moderations = Moderations.of(counts, judgements);
        List<Result> results = counts.measures().stream()
                .flatMap(counted -> new MeasureGrader(
                                counted, counts.quarters(), counts.cautions(counted.measure()), moderations)
                        .results().stream())
                .toList();
        return rollUp(counts, results, judgements);
    }

    /**
     * The results with the priorities' grades that follow from them.
     *
     * @param results of the measures, one per measure and quarter held
     */
    public static Results rollUp(Counts counts, List<Result> results, List<Judgement> judgements) {
        return standing(new Results(counts, results, List.of(), List.of()), judgements, History.NONE);
    }

    /**
     * The results with what sealed packs published in the place of what today's records come to.
     *
     * @param today what today's records come to
     */
    public static Results standing(Results today, List<Judgement> judgements, History history) {
        Counts counts = today.counts();
        List<Result> standing = new ArrayList<>();
        List<Revision> revisions = new ArrayList<>();
        for (Counted counted : counts.measures()) {
            List<Result> own = today.results().stream()
                    .filter(result -> result.measure().equals(counted.measure()))
                    .toList();
            Standings standings = new Standings(counted, own, counts.cautions(counted.measure()), history);
            standing.addAll(standings.results());
            revisions.addAll(standings.revisions());
        }
        Moderations moderations = Moderations.of(counts, judgements);
        List<PriorityResult> priorities = new ArrayList<>();
        for (Framework.Priority priority : counts.framework().priorities()) {
            if (priority.graded()) {
                PriorityGrader grader = new PriorityGrader(
                        priority,
                        counts.framework().settings(),
                        of(priority, standing),
                        of(priority, today.results()),
                        moderations,
                        history);
                priorities.addAll(grader.results(history.quarters(counts.quarters())));
                revisions.addAll(grader.revisions(priorities));
            }
        }
        return new Results(counts, List.copyOf(standing), List.copyOf(priorities), List.copyOf(revisions));
    }

    /**
     * What the rule of a measure would make of a value in the reported quarter, against today's baseline. The minimum base
     * is taken as met.
     *
     * @param value a fraction for percentages, otherwise in the measure's unit
     */
    public static Explanation explain(Counts counts, String measure, BigFraction value) {
        Counted counted = counts.measure(measure);
        Assessment assessment = new Assessor(counted, counts.quarters(), counts.cautions(counted.measure()))
                .suppose(counts.reported(), value);
        return new Explanation(assessment.grade(), assessment.reason());
    }

    private static List<Result> of(Framework.Priority priority, List<Result> results) {
        return results.stream()
                .filter(result -> result.measure().priority().equals(priority.id()))
                .toList();
    }
}

package victimspack.pack.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.grade.PriorityResult;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.Measure;

/** How things stand in the reported quarter, and what moved since the one before. */
public record Standing(Results results) {

    /** A grade that is not what it was in the quarter before; both are grades. */
    public record Move(String title, Grade from, Grade to) {

        /** Whether the later grade is the better one. */
        public boolean better() {
            return to.ordinal() < from.ordinal();
        }
    }

    /** The reported quarter. */
    public Quarter quarter() {
        return results.reported();
    }

    /** Whether there are results of the quarter before. */
    public boolean isComparable() {
        return results.quarters().contains(quarter().previous());
    }

    /** The framework whose measures stand so. */
    public Framework framework() {
        return results.counts().framework();
    }

    /** The priorities that are graded, in the framework's order. */
    public List<Framework.Priority> gradedPriorities() {
        return framework().priorities().stream()
                .filter(Framework.Priority::graded)
                .toList();
    }

    /** Measures of graded priorities that are graded by a rule or were graded by a person, in the framework's order. */
    public List<Result> gradedMeasures() {
        return gradedPriorities().stream().flatMap(this::gradedMeasures).toList();
    }

    /** Those of one priority. */
    public Stream<Result> gradedMeasures(Framework.Priority priority) {
        return framework().measures(priority).stream()
                .map(this::now)
                .flatMap(Optional::stream)
                .filter(Standing::isGraded);
    }

    /** Whether a rule grades the measure or a person did. */
    public static boolean isGraded(Result result) {
        return result.measure().rule().isPresent() || result.moderation() != null;
    }

    /** Whether a graded measure is at Close Monitoring or Requires Action. */
    public static boolean asksForAttention(Result result) {
        return isGraded(result)
                && (result.grade() == Grade.CLOSE_MONITORING || result.grade() == Grade.REQUIRES_ACTION);
    }

    /** A measure in the reported quarter; empty where nothing is held of it. */
    public Optional<Result> now(Measure measure) {
        return results.result(measure.id(), quarter());
    }

    /** A measure in the quarter before; empty where nothing is held of it. */
    public Optional<Result> before(Measure measure) {
        return results.result(measure.id(), quarter().previous());
    }

    /** The graded priorities in the reported quarter, in the framework's order. */
    public List<PriorityResult> priorities() {
        return gradedPriorities().stream()
                .map(priority -> results.priority(priority.id(), quarter()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The priorities whose grade is not what it was in the quarter before. */
    public List<Move> priorityMoves() {
        return priorities().stream()
                .flatMap(now -> results.priority(now.priority().id(), quarter().previous()).stream()
                        .flatMap(then -> move(now.priority().title(), then.grade(), now.grade())))
                .toList();
    }

    /** The measures whose grade is not what it was in the quarter before. */
    public List<Move> measureMoves() {
        return gradedMeasures().stream()
                .flatMap(now -> before(now.measure()).stream()
                        .flatMap(then -> move(now.measure().title(), then.grade(), now.grade())))
                .toList();
    }

    private static Stream<Move> move(String title, Grade from, Grade to) {
        boolean moved = from.isGrade() && to.isGrade() && from != to;
        return moved ? Stream.of(new Move(title, from, to)) : Stream.empty();
    }

    /** The graded measures with a grade, in the framework's order. */
    public List<Result> at(Grade grade) {
        return gradedMeasures().stream()
                .filter(result -> result.grade() == grade)
                .toList();
    }

    /** How many of the graded measures have a grade. */
    public long withGrade() {
        return gradedMeasures().stream()
                .filter(result -> result.grade().isGrade())
                .count();
    }
}

package victimspack.pack;

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
record Standing(Results results) {

    /** A grade that is not what it was in the quarter before; both are grades. */
    record Move(String title, Grade from, Grade to) {

        boolean better() {
            return to.ordinal() < from.ordinal();
        }
    }

    Quarter quarter() {
        return results.reported();
    }

    /** Whether there are results of the quarter before. */
    boolean isComparable() {
        return results.quarters().contains(quarter().previous());
    }

    Framework framework() {
        return results.counts().framework();
    }

    List<Framework.Priority> gradedPriorities() {
        return framework().priorities().stream()
                .filter(Framework.Priority::graded)
                .toList();
    }

    /** Measures of graded priorities that are graded by a rule or were graded by a person, in the framework's order. */
    List<Result> gradedMeasures() {
        return gradedPriorities().stream().flatMap(this::gradedMeasures).toList();
    }

    Stream<Result> gradedMeasures(Framework.Priority priority) {
        return framework().measures(priority).stream()
                .map(this::now)
                .flatMap(Optional::stream)
                .filter(Standing::isGraded);
    }

    static boolean isGraded(Result result) {
        return result.measure().rule().isPresent() || result.moderation() != null;
    }

    Optional<Result> now(Measure measure) {
        return results.result(measure.id(), quarter());
    }

    Optional<Result> before(Measure measure) {
        return results.result(measure.id(), quarter().previous());
    }

    List<PriorityResult> priorities() {
        return gradedPriorities().stream()
                .map(priority -> results.priority(priority.id(), quarter()))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Move> priorityMoves() {
        return priorities().stream()
                .flatMap(now -> results.priority(now.priority().id(), quarter().previous()).stream()
                        .flatMap(then -> move(now.priority().title(), then.grade(), now.grade())))
                .toList();
    }

    List<Move> measureMoves() {
        return gradedMeasures().stream()
                .flatMap(now -> before(now.measure()).stream()
                        .flatMap(then -> move(now.measure().title(), then.grade(), now.grade())))
                .toList();
    }

    private static Stream<Move> move(String title, Grade from, Grade to) {
        boolean moved = from.isGrade() && to.isGrade() && from != to;
        return moved ? Stream.of(new Move(title, from, to)) : Stream.empty();
    }

    List<Result> at(Grade grade) {
        return gradedMeasures().stream()
                .filter(result -> result.grade() == grade)
                .toList();
    }

    /** How many of the graded measures have a grade. */
    long withGrade() {
        return gradedMeasures().stream()
                .filter(result -> result.grade().isGrade())
                .count();
    }
}

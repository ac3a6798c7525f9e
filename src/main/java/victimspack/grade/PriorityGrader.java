package victimspack.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Framework;

/**
 * Makes the results of one priority from those of its measures.
 *
 * @param priority    the priority
 * @param settings    the framework's
 * @param results     its measures' results in all quarters held
 * @param moderations the people's judgements
 */
record PriorityGrader(
        Framework.Priority priority, Framework.Settings settings, List<Result> results, Moderations moderations) {

    /** One per quarter, oldest first. */
    List<PriorityResult> results(List<Quarter> held) {
        List<PriorityResult> priorities = new ArrayList<>();
        Grade before = Grade.NOT_GRADED;
        for (Quarter quarter : held) {
            PriorityResult result = result(quarter, before);
            priorities.add(result);
            before = result.grade();
        }
        return priorities;
    }

    private PriorityResult result(Quarter quarter, Grade before) {
        List<Result> measures = in(quarter);
        RollUp standing = rollUp(measures, Result::grade);
        Grade unmoderated = rollUp(measures, Result::calculated).grade();
        Moderation moderation = moderations.of(priority.id(), quarter);
        Grade grade = moderation == null ? standing.grade() : moderation.grade();
        return new PriorityResult(
                priority,
                quarter,
                grade,
                standing.grade(),
                unmoderated,
                moderation,
                Movement.of(grade, before),
                standing.reason() + remarks(measures, standing.grade(), unmoderated),
                measures);
    }

    private List<Result> in(Quarter quarter) {
        return results.stream()
                .filter(result -> result.quarter().equals(quarter))
                .toList();
    }

    private RollUp rollUp(List<Result> measures, Function<Result, Grade> grade) {
        return RollUp.of(
                measures.stream().map(result -> counting(result, grade)).toList(), settings);
    }

    private Grade counting(Result result, Function<Result, Grade> grade) {
        Grade own = grade.apply(result);
        return carried(result, grade).map(grade).orElse(own);
    }

    /** The earlier result whose grade still counts for an annual measure, where the framework carries it forward. */
    private Optional<Result> carried(Result result, Function<Result, Grade> grade) {
        if (!settings.carryForwardAnnual() || grade.apply(result) != Grade.REPORTED_ANNUALLY) {
            return Optional.empty();
        }
        return results.stream()
                .filter(earlier ->
                        earlier.measure().id().equals(result.measure().id()))
                .filter(earlier -> earlier.quarter().compareTo(result.quarter()) < 0)
                .filter(earlier -> grade.apply(earlier).isGrade())
                .max(Comparator.comparing(Result::quarter));
    }

    private String remarks(List<Result> measures, Grade calculated, Grade unmoderated) {
        String carried = measures.stream()
                .map(result -> carried(result, Result::grade).orElse(null))
                .map(PriorityGrader::carriedWords)
                .collect(Collectors.joining());
        boolean moderated = measures.stream().anyMatch(result -> result.moderation() != null);
        if (!moderated) {
            return carried;
        }
        return carried
                + (calculated == unmoderated
                        ? " Without moderation it would be the same."
                        : " Without moderation it would be %s.".formatted(unmoderated.words()));
    }

    private static String carriedWords(@Nullable Result earlier) {
        return earlier == null
                ? ""
                : " %s counts with its last grade, %s of %s."
                        .formatted(
                                earlier.measure().title(),
                                earlier.grade().words(),
                                earlier.quarter().inWords());
    }
}

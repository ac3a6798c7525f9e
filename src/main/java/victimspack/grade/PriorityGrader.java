package victimspack.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
 * @param results     its measures' results in all quarters, as they stand
 * @param today       the same by today's records alone
 * @param moderations the people's judgements
 * @param history     what stands as published
 */
record PriorityGrader(
        Framework.Priority priority,
        Framework.Settings settings,
        List<Result> results,
        List<Result> today,
        Moderations moderations,
        History history) {

    /** One per quarter, oldest first. */
    List<PriorityResult> results(List<Quarter> quarters) {
        List<PriorityResult> priorities = new ArrayList<>();
        Grade before = Grade.NOT_GRADED;
        for (Quarter quarter : quarters) {
            PriorityResult result = standing(result(quarter, before), before, last(quarters));
            priorities.add(result);
            before = result.grade();
        }
        return priorities;
    }

    private PriorityResult result(Quarter quarter, Grade before) {
        List<Result> measures = in(results, quarter);
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
                measures,
                false);
    }

    private static Quarter last(List<Quarter> quarters) {
        return quarters.get(quarters.size() - 1);
    }

    /** What was published of an earlier quarter stands; the reported quarter's grade is marked where it was another. */
    private PriorityResult standing(PriorityResult now, Grade before, Quarter reported) {
        Published pack = history.of(now.quarter());
        Published.Grades published = pack == null ? null : pack.grades().get(priority.id());
        if (published == null) {
            return now;
        }
        if (now.quarter().equals(reported)) {
            Published.Grades own = new Published.Grades(now.grade(), now.calculated());
            return with(now, own, now.moderation(), before, published.standing() != now.grade());
        }
        return with(now, published, published.moderation(now.moderation()), before, differs(now));
    }

    /** Whether today's records alone roll up to another grade; a person's judgement is no matter of records. */
    private boolean differs(PriorityResult now) {
        List<Result> alone = in(today, now.quarter());
        return !alone.isEmpty() && rollUp(alone, Result::calculated).grade() != now.unmoderated();
    }

    private PriorityResult with(
            PriorityResult now,
            Published.Grades grades,
            @Nullable Moderation moderation,
            Grade before,
            boolean revised) {
        return new PriorityResult(
                priority,
                now.quarter(),
                grades.standing(),
                grades.calculated(),
                now.unmoderated(),
                moderation,
                Movement.of(grades.standing(), before),
                now.reason(),
                now.measures(),
                revised);
    }

    /** Those of its grades that were published as others, newest quarter first. */
    List<Revision> revisions(List<PriorityResult> priorities) {
        return priorities.stream()
                .filter(result -> result.priority().equals(priority) && result.revised())
                .sorted(Comparator.comparing(PriorityResult::quarter).reversed())
                .map(this::revision)
                .toList();
    }

    private Revision revision(PriorityResult result) {
        Published pack = Objects.requireNonNull(history.of(result.quarter()));
        Grade published =
                Objects.requireNonNull(pack.grades().get(priority.id())).standing();
        Grade now = result.grade() == published
                ? rollUp(in(today, result.quarter()), Result::calculated).grade()
                : result.grade();
        return new Revision(
                priority.title(), result.quarter(), pack.pack(), null, null, published, now, Optional.empty());
    }

    private static List<Result> in(List<Result> results, Quarter quarter) {
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

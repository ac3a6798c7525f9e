package victimspack.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/**
 * Puts what was published of a measure in the place of what today's records come to, and marks where the two differ. In a
 * revision of the reported quarter it is the other way round: today's records stand, marked where they differ.
 */
final class Standings {

    private final Measure measure;
    private final List<Caution> cautions;
    private final History history;
    private final NavigableMap<Quarter, Result> today = new TreeMap<>();
    private final List<Revision> revisions = new ArrayList<>();

    /**
     * @param today    one result per quarter held
     * @param cautions those that concern the measure
     */
    Standings(Counted counted, List<Result> today, List<Caution> cautions, History history) {
        this.measure = counted.measure();
        this.cautions = cautions;
        this.history = history;
        today.forEach(result -> this.today.put(result.quarter(), result));
    }

    /** The results that stand, oldest quarter first. */
    List<Result> results() {
        NavigableMap<Quarter, Result> standing = new TreeMap<>();
        for (Quarter quarter : history.quarters(List.copyOf(today.keySet()))) {
            standing(quarter).ifPresent(result -> standing.put(quarter, result));
        }
        return standing.values().stream()
                .map(result -> compared(result, standing))
                .toList();
    }

    /** Where today's records differ from what was published; known once {@link #results()} was asked. */
    List<Revision> revisions() {
        return revisions.stream()
                .sorted(Comparator.comparing(Revision::quarter).reversed())
                .toList();
    }

    private Optional<Result> standing(Quarter quarter) {
        Result now = today.get(quarter);
        Published pack = history.of(quarter);
        if (pack == null) {
            return Optional.ofNullable(now);
        }
        Published.Figure figure = pack.figures().get(measure.id());
        if (figure == null) {
            Published.Grades grades = pack.grades().get(measure.id());
            return Optional.ofNullable(now)
                    .map(result -> grades == null || isReported(quarter) ? result : graded(result, grades));
        }
        if (now == null) {
            return Optional.of(published(quarter, figure, null));
        }
        boolean differs = differs(figure, now, isReported(quarter));
        if (differs) {
            revisions.add(revision(pack, figure, now));
        }
        if (isReported(quarter)) {
            return Optional.of(now.revised(differs));
        }
        return Optional.of(
                isSame(figure, now) ? now : published(quarter, figure, now).revised(differs));
    }

    private boolean isReported(Quarter quarter) {
        return quarter.equals(today.lastKey());
    }

    private Revision revision(Published pack, Published.Figure figure, Result now) {
        Result published = published(now.quarter(), figure, now);
        return new Revision(
                measure.title(),
                now.quarter(),
                pack.pack(),
                published,
                now,
                published.grade(),
                isReported(now.quarter()) ? now.grade() : now.calculated(),
                history.rows().changes(pack, measure, rowsOf(now.quarter())));
    }

    /** The quarters whose rows the value is made of; none, for all, where it is a state. */
    private List<Quarter> rowsOf(Quarter quarter) {
        return measure.kind() == Kind.SNAPSHOT
                ? List.of()
                : measure.rule()
                        .map(rule -> Window.graded(rule.over(), quarter, false).quarters())
                        .orElse(List.of(quarter));
    }

    /**
     * A person's judgement of an earlier quarter may no longer be in commentary.csv, and is no matter of records. A measure
     * that is not supplied any more says nothing of what was published, nor does a figure that was hidden.
     */
    private boolean differs(Published.Figure figure, Result now, boolean judged) {
        boolean hidden =
                figure.graded().tally().hidden() || now.graded().tally().hidden();
        if (hidden || now.status() == Status.NOT_SUPPLIED) {
            return false;
        }
        return !isSame(figure.value(), now.value())
                || !isSame(figure.graded(), now.graded())
                || figure.grades().calculated() != now.calculated()
                || judged && figure.grades().standing() != now.grade();
    }

    private static boolean isSame(Published.Figure figure, Result now) {
        if (now.graded().tally().hidden()) {
            return false;
        }
        Baseline baseline = now.baseline();
        Change change = now.change();
        return figure.status() == now.status()
                && isSame(figure.value(), now.value())
                && isSame(figure.graded(), now.graded())
                && isSame(figure.baseline(), baseline == null ? null : baseline.exact())
                && isSame(figure.change(), change == null ? null : change.exact())
                && figure.grades().equals(new Published.Grades(now.grade(), now.calculated()));
    }

    private static boolean isSame(Value published, Value now) {
        if (published.tally().hidden() || now.tally().hidden()) {
            return published.tally().hidden() == now.tally().hidden();
        }
        return isSame(published.exact(), now.exact())
                && published.tally().denominator() == now.tally().denominator();
    }

    /** Published numbers have six decimals. */
    private static boolean isSame(@Nullable BigFraction published, @Nullable BigFraction now) {
        return published == null || now == null
                ? published == now
                : Numbers.sixPlaces(published).equals(Numbers.sixPlaces(now));
    }

    private Result published(Quarter quarter, Published.Figure figure, @Nullable Result now) {
        Grade grade = figure.grades().standing();
        return new Result(
                measure,
                quarter,
                figure.status(),
                figure.value(),
                figure.graded(),
                figure.baseline() == null ? null : new Baseline(figure.baseline(), null, "as published"),
                figure.change() == null ? null : new Change(figure.change(), null),
                now == null ? null : now.sincePrevious(),
                now == null ? null : now.sinceLastYear(),
                grade,
                figure.grades().calculated(),
                figure.grades().moderation(now == null ? null : now.moderation()),
                now == null ? Trend.NONE : now.trend(),
                Valuation.isLowBase(measure, figure.graded().tally()),
                "%s, as published for %s.%s"
                        .formatted(
                                grade.words(),
                                quarter.inWords(),
                                now == null ? "" : " By the records of this pack: " + now.reason()),
                now == null ? List.of() : now.cautions(),
                false);
    }

    private Result graded(Result now, Published.Grades grades) {
        return now.judged(grades.standing(), grades.calculated(), grades.moderation(now.moderation()), now.reason());
    }

    /** A quarter whose neighbour is known from its sealed pack alone is compared with what that said. */
    private Result compared(Result result, NavigableMap<Quarter, Result> standing) {
        Quarter previous = result.quarter().previous();
        Quarter lastYear = result.quarter().sameQuarterLastYear();
        if (today.containsKey(previous) && today.containsKey(lastYear)) {
            return result;
        }
        Optional<Value> before = beyondRecords(previous, result.quarter(), standing);
        Optional<Value> yearBefore = beyondRecords(lastYear, result.quarter(), standing);
        return result.compared(
                before.map(value -> Changes.between(measure, result.value(), value))
                        .orElse(result.sincePrevious()),
                yearBefore
                        .map(value -> Changes.between(measure, result.value(), value))
                        .orElse(result.sinceLastYear()),
                before.map(value -> Movement.of(measure.better(), Notation.of(measure), result.value(), value))
                        .orElse(result.trend()));
    }

    private Optional<Value> beyondRecords(Quarter quarter, Quarter compared, NavigableMap<Quarter, Result> standing) {
        boolean separate = cautions.stream().anyMatch(caution -> caution.separates(quarter, compared));
        return Optional.ofNullable(standing.get(quarter))
                .filter(result -> !separate)
                .filter(result -> !today.containsKey(quarter) && result.status() == Status.OK)
                .map(Result::value);
    }
}

package victimspack.grade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.measure.Counts;

/** Everything graded. */
public final class Results {

    private final Counts counts;
    private final List<Result> results;
    private final List<PriorityResult> priorities;
    private final List<Revision> revisions;
    private final List<Quarter> quarters;
    private final Map<Of, Result> byMeasure;
    private final Map<Of, PriorityResult> byPriority;

    /** A measure's or priority's id, and a quarter. */
    private record Of(String id, Quarter quarter) {}

    /**
     * @param counts     what was counted, by month and slice
     * @param results    one per measure and quarter held or published, in the framework's order, oldest quarter first
     * @param priorities one per graded priority and quarter held or published, likewise
     * @param revisions  where today's records and sealed packs differ, measures before priorities, newest quarter first
     */
    public Results(Counts counts, List<Result> results, List<PriorityResult> priorities, List<Revision> revisions) {
        this.counts = counts;
        this.results = List.copyOf(results);
        this.priorities = List.copyOf(priorities);
        this.revisions = List.copyOf(revisions);
        this.quarters = Stream.concat(
                        counts.quarters().stream(), results.stream().map(Result::quarter))
                .distinct()
                .sorted()
                .toList();
        this.byMeasure = first(results, result -> new Of(result.measure().id(), result.quarter()));
        this.byPriority = first(priorities, result -> new Of(result.priority().id(), result.quarter()));
    }

    private static <T> Map<Of, T> first(List<T> all, Function<T, Of> of) {
        Map<Of, T> found = new HashMap<>();
        all.forEach(one -> found.putIfAbsent(of.apply(one), one));
        return found;
    }

    public Counts counts() {
        return counts;
    }

    public List<Result> results() {
        return results;
    }

    public List<PriorityResult> priorities() {
        return priorities;
    }

    public List<Revision> revisions() {
        return revisions;
    }

    public Quarter reported() {
        return counts.reported();
    }

    /** Every quarter of which there are results, oldest first: those held, and those known from sealed packs alone. */
    public List<Quarter> quarters() {
        return quarters;
    }

    /** The quarters a pack shows: the same quarter last year to the reported one, as far as there are results. */
    public List<Quarter> shown() {
        Quarter first = reported().sameQuarterLastYear();
        return quarters.stream()
                .filter(quarter -> quarter.compareTo(first) >= 0)
                .toList();
    }

    public Optional<Result> result(String measure, Quarter quarter) {
        return Optional.ofNullable(byMeasure.get(new Of(measure, quarter)));
    }

    public Optional<PriorityResult> priority(String id, Quarter quarter) {
        return Optional.ofNullable(byPriority.get(new Of(id, quarter)));
    }
}

package victimspack.grade;

import java.util.List;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.measure.Counts;

/**
 * Everything graded.
 *
 * @param counts     what was counted, by month and slice
 * @param results    one per measure and quarter held, in the framework's order, oldest quarter first
 * @param priorities one per graded priority and quarter held, likewise
 */
public record Results(Counts counts, List<Result> results, List<PriorityResult> priorities) {

    public Quarter reported() {
        return counts.reported();
    }

    /** The quarters a pack shows: the same quarter last year to the reported one, as far as they are held. */
    public List<Quarter> shown() {
        List<Quarter> held = counts.quarters();
        return held.subList(Math.max(0, held.size() - 5), held.size());
    }

    public Optional<Result> result(String measure, Quarter quarter) {
        return results.stream()
                .filter(result -> result.measure().id().equals(measure)
                        && result.quarter().equals(quarter))
                .findFirst();
    }

    public Optional<PriorityResult> priority(String id, Quarter quarter) {
        return priorities.stream()
                .filter(result ->
                        result.priority().id().equals(id) && result.quarter().equals(quarter))
                .findFirst();
    }
}

package victimspack.grade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.measure.Counts;

/**
 * Everything graded.
 *
 * @param counts     what was counted, by month and slice
 * @param results    one per measure and quarter held or published, in the framework's order, oldest quarter first
 * @param priorities one per graded priority and quarter held or published, likewise
 * @param revisions  where today's records and sealed packs differ, measures before priorities, newest quarter first
 */
public record Results(Counts counts, List<Result> results, List<PriorityResult> priorities, List<Revision> revisions) {

    public Quarter reported() {
        return counts.reported();
    }

    /** Every quarter of which there are results, oldest first: those held, and those known from sealed packs alone. */
    public List<Quarter> quarters() {
        return Stream.concat(counts.quarters().stream(), results.stream().map(Result::quarter))
                .distinct()
                .sorted()
                .toList();
    }

    /** The quarters a pack shows: the same quarter last year to the reported one, as far as there are results. */
    public List<Quarter> shown() {
        Quarter first = reported().sameQuarterLastYear();
        return quarters().stream()
                .filter(quarter -> quarter.compareTo(first) >= 0)
                .toList();
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

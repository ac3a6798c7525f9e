package victimspack.measure;

import java.util.List;
import java.util.Optional;

/**
 * All that was counted of one measure.
 *
 * @param measure     which measure
 * @param notSupplied what it needs that the run was not given, in words for the reader; empty where it could be counted
 * @param series      its tallies over all cases; empty of months where it could not be counted
 * @param slices      its breakdowns' categories, in the order in which they are shown
 * @param leftOut     its breakdowns that are not to be shown
 */
public record Counted(
        Measure measure, Optional<String> notSupplied, Series series, List<Slice> slices, List<LeftOut> leftOut) {

    /** With every breakdown. */
    public Counted(Measure measure, Optional<String> notSupplied, Series series, List<Slice> slices) {
        this(measure, notSupplied, series, slices, List.of());
    }

    /**
     * The measure seen by another of its numbers.
     *
     * @param of which of its numbers
     */
    public Counted of(GradeRule.Of of) {
        return of == GradeRule.Of.VALUE
                ? this
                : new Counted(measure.asCount(), notSupplied, series.map(tally -> of.of(tally)), List.of());
    }

    /** The categories of one breakdown, in order. */
    public List<Slice> slices(Breakdown breakdown) {
        return slices.stream()
                .filter(slice -> slice.breakdown().equals(breakdown))
                .toList();
    }
}

package victimspack.grade.control;

import org.jspecify.annotations.Nullable;
import victimspack.measure.Better;

/**
 * One month on the chart.
 *
 * @param observation its figure
 * @param limits      those of its month and phase; null on a run chart
 * @param signal      whether and why it is out of the ordinary
 */
public record ControlPoint(
        Observation observation, @Nullable Limits limits, Signal signal) {

    /** What the month means where the better direction is known. */
    public Variation variation(Better better) {
        return limits == null ? Variation.NOT_TESTED : Variation.of(signal, better);
    }
}

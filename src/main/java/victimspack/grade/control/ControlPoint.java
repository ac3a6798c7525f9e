package victimspack.grade.control;

import org.jspecify.annotations.Nullable;
import victimspack.measure.Better;

/**
 * One month on the chart.
 *
 * @param observation its figure
 * @param limits      those of its month and phase; null on a run chart and in an exceptional period
 * @param signal      whether and why it is out of the ordinary
 * @param leftOut     whether it lies in an exceptional period: shown, but tested by no limits and part of none
 */
public record ControlPoint(
        Observation observation, @Nullable Limits limits, Signal signal, boolean leftOut) {

    /** A month that is tested, or on a run chart. */
    ControlPoint(Observation observation, @Nullable Limits limits, Signal signal) {
        this(observation, limits, signal, false);
    }

    /** A month of an exceptional period. */
    static ControlPoint leftOut(Observation observation) {
        return new ControlPoint(observation, null, Signal.NONE, true);
    }

    /** What the month means where the better direction is known. */
    public Variation variation(Better better) {
        return limits == null ? Variation.NOT_TESTED : Variation.of(signal, better);
    }
}

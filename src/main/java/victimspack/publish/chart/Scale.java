package victimspack.publish.chart;

import java.util.Collection;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

/**
 * What an axis of values covers.
 *
 * @param low  its lower end
 * @param high its upper end
 * @param step the distance of its ticks
 */
record Scale(double low, double high, double step) {

    private static final double ALL = 100;
    private static final int TICKS = 5;
    private static final double NARROWEST = 20;
    private static final double NEAR_ZERO = 0.3;

    /** Above this share of the scale a mark and its figure would be cut off. */
    private static final double TOO_HIGH = 0.94;

    /** From zero to all that is shown; percentages to at most 100. */
    static Scale fromZero(Chart.Unit unit, Collection<Double> shown) {
        double most = shown.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double step = roundStep(most <= 0 ? 1 : most / TICKS, unit);
        double high = Math.max(step, Math.ceil(most / step - 1e-9) * step);
        return new Scale(0, unit == Chart.Unit.PER_CENT ? Math.min(ALL, Math.max(high, step)) : high, step);
    }

    /**
     * For lines: percentages on the whole scale from 0 to 100, or on a part of it where what is shown spans less than half
     * of it far from zero; anything else from zero, with room above the highest mark.
     */
    static Scale forLines(Chart.Unit unit, Collection<Double> shown) {
        if (unit != Chart.Unit.PER_CENT) {
            return fromZero(unit, shown).withRoomAbove(shown);
        }
        if (shown.isEmpty()) {
            return fromZero(unit, shown);
        }
        double least = shown.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = shown.stream().mapToDouble(Double::doubleValue).max().orElse(ALL);
        double low = Math.max(0, Math.floor((least - 2) / 10) * 10);
        double high = Math.min(ALL, Math.ceil((most + 2) / 10) * 10);
        if (high - low < NARROWEST) {
            low = Math.max(0, high - NARROWEST);
            high = low + NARROWEST;
        }
        if (low <= NARROWEST) {
            low = 0;
        }
        return high - low > ALL / 2 ? new Scale(0, ALL, 20) : new Scale(low, high, high - low > 30 ? 10 : 5);
    }

    private Scale withRoomAbove(Collection<Double> shown) {
        boolean cut = shown.stream().anyMatch(value -> value > high * TOO_HIGH);
        return cut ? new Scale(low, high + step, step) : this;
    }

    /** For what comes and goes about a mean: just what is shown, from zero where that is not far below. */
    static Scale around(Chart.Unit unit, Collection<Double> shown) {
        double least = shown.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = shown.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double step = roundStep(most > least ? (most - least) / TICKS : 1, unit);
        if (unit == Chart.Unit.PER_CENT) {
            step = Math.max(1, step);
        }
        double low = Math.floor(least / step) * step;
        double high = Math.max(low + step, Math.ceil(most / step - 1e-9) * step);
        return new Scale(
                low <= high * NEAR_ZERO ? 0 : low, unit == Chart.Unit.PER_CENT ? Math.min(ALL, high) : high, step);
    }

    /** As far below zero as above, to the far end of every interval. */
    static Scale aboutZero(Collection<Interval> shown) {
        double most = shown.stream()
                .mapToDouble(interval -> Math.max(Math.abs(interval.lower()), Math.abs(interval.upper())))
                .max()
                .orElse(1);
        double step = roundStep(most <= 0 ? 1 : 2 * most / TICKS, Chart.Unit.COUNT);
        double end = Math.ceil(most / step - 1e-9) * step;
        return new Scale(-end, end, step);
    }

    boolean startsAtZero() {
        return low == 0;
    }

    private static double roundStep(double rough, Chart.Unit unit) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / magnitude;
        double step = magnitude * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
        return unit == Chart.Unit.COUNT ? Math.max(1, step) : step;
    }
}

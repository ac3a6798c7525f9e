package victimspack.grade;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/** Differences with what chance alone would make of them. */
final class Changes {

    private Changes() {}

    /** The difference of two quarters' own values; null where one has none. */
    static @Nullable Change between(Measure measure, Value now, Value before) {
        BigFraction value = now.exact();
        BigFraction earlier = before.exact();
        return value == null || earlier == null
                ? null
                : tested(value.subtract(earlier), measure, now, before.tally(), 1);
    }

    /** The difference of a value from its baseline. */
    static Change from(Reference.Found reference, Measure measure, Value value, BigFraction exact) {
        Baseline baseline = reference.baseline();
        BigFraction difference = exact.subtract(baseline.exact());
        if (!reference.independent()) {
            return new Change(difference, null);
        }
        Tally tally = baseline.tally();
        return tally == null
                ? new Change(difference, fromStated(measure, value, baseline))
                : tested(difference, measure, value, tally, reference.length());
    }

    /** @param length the time of the value as a share of the earlier one's */
    private static Change tested(BigFraction difference, Measure measure, Value now, Tally before, double length) {
        if (measure.kind() != Kind.COUNT) {
            return new Change(difference, independent(measure, now, before));
        }
        return Change.ofCounts(difference, now.tally().numerator(), before.numerator(), length);
    }

    private static @Nullable Interval independent(Measure measure, Value now, Tally before) {
        Tally tally = now.tally();
        return isTested(measure, now) && Valuation.isRatio(measure, before) && before.denominator() > 0
                ? Intervals.newcombe(tally.numerator(), tally.denominator(), before.numerator(), before.denominator())
                : null;
    }

    /** A stated figure is taken as exact: the interval is that of the value, moved by the figure. */
    private static @Nullable Interval fromStated(Measure measure, Value value, Baseline baseline) {
        Interval interval = value.interval();
        double stated = baseline.exact().doubleValue();
        return isTested(measure, value) && interval != null
                ? new Interval(interval.lower() - stated, interval.upper() - stated)
                : null;
    }

    private static boolean isTested(Measure measure, Value value) {
        return measure.kind() != Kind.SNAPSHOT && value.interval() != null;
    }
}

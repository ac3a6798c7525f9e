package victimspack.grade;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;

/** Makes values from tallies. A base of zero has no value; a count of zero is the value 0. */
public final class Valuation {

    private static final Value NO_VALUE = new Value(Tally.NONE, null, null);

    private static final Value HIDDEN = new Value(Tally.HIDDEN, null, null);

    private Valuation() {}

    /** What a tally of the measure comes to. The total of a profile is its base, a count; what is hidden has no value. */
    public static Value of(Measure measure, Tally tally) {
        if (tally.hidden()) {
            return HIDDEN;
        }
        return new Value(tally, exact(measure, tally), interval(measure, tally));
    }

    /**
     * What a measure comes to over several quarters: numerators, bases and sums added up, except that a snapshot is the mean of
     * the quarters' own values, and has none where one of them has none.
     */
    static Value over(Measure measure, Series series, List<Quarter> quarters) {
        if (quarters.size() == 1) {
            return of(measure, series.quarter(quarters.get(0)));
        }
        if (firstMissing(measure, series, quarters).isPresent()) {
            return NO_VALUE;
        }
        return series.snapshot() ? mean(measure, series, quarters) : of(measure, series.sum(quarters));
    }

    /** The first of several quarters for which a supplied measure has no figure, where the year as such has none either. */
    static Optional<Quarter> firstMissing(Measure measure, Series series, List<Quarter> quarters) {
        return measure.kind() == Kind.SUPPLIED && series.year(quarters).isEmpty()
                ? quarters.stream()
                        .filter(quarter -> !series.quarter(quarter).isSupplied())
                        .findFirst()
                : Optional.empty();
    }

    /** The base that several quarters' value rests on; for snapshots the smallest of their bases. */
    static long base(Series series, List<Quarter> quarters) {
        return series.snapshot()
                ? quarters.stream()
                        .mapToLong(quarter -> series.quarter(quarter).denominator())
                        .min()
                        .orElse(0)
                : series.sum(quarters).denominator();
    }

    /** Whether a value of the measure can be unreliable for its base at all: counts and figures without a base cannot. */
    static boolean hasBase(Measure measure, Tally tally) {
        return switch (measure.kind()) {
            case RATE, SNAPSHOT, MEAN -> true;
            case SUPPLIED -> measure.unit() != Measure.Unit.COUNT && tally.isSupplied() && tally.hasBase();
            case COUNT, PROFILE, TEXT -> false;
        };
    }

    /** Whether a value rests on a base that is not zero but under the measure's minimum, and so is of low reliability [u]. */
    public static boolean isLowBase(Measure measure, Tally tally) {
        return !tally.hidden()
                && hasBase(measure, tally)
                && tally.denominator() > 0
                && tally.denominator() < measure.minimumBase();
    }

    /** Whether its value is counted / base: a supplied percentage may be a figure instead, which stands in the sum. */
    static boolean isRatio(Measure measure, Tally tally) {
        return measure.isPercentage() && tally.hasCount();
    }

    private static @Nullable BigFraction exact(Measure measure, Tally tally) {
        return switch (measure.kind()) {
            case COUNT -> BigFraction.of(tally.numerator());
            case PROFILE -> tally.denominator() == 0 ? null : BigFraction.of(tally.denominator());
            case RATE, SNAPSHOT -> perBase(BigFraction.of(tally.numerator()), tally);
            case MEAN -> perBase(Numbers.exact(tally.sum()), tally);
            case SUPPLIED -> supplied(measure, tally);
            case TEXT -> null;
        };
    }

    private static @Nullable BigFraction supplied(Measure measure, Tally tally) {
        if (!tally.isSupplied()) {
            return null;
        }
        BigFraction total = Numbers.exact(tally.sum()).add(tally.numerator());
        return measure.unit() == Measure.Unit.COUNT ? total : perBase(total, tally);
    }

    private static @Nullable BigFraction perBase(BigFraction number, Tally tally) {
        return tally.denominator() == 0 ? null : number.divide(BigFraction.of(tally.denominator()));
    }

    private static @Nullable Interval interval(Measure measure, Tally tally) {
        if (measure.kind() == Kind.COUNT) {
            return Intervals.poisson(tally.numerator());
        }
        return isRatio(measure, tally) && tally.denominator() > 0
                ? Intervals.wilson(tally.numerator(), tally.denominator())
                : null;
    }

    private static Value mean(Measure measure, Series series, List<Quarter> quarters) {
        if (quarters.stream().anyMatch(quarter -> series.quarter(quarter).hidden())) {
            return HIDDEN;
        }
        List<BigFraction> values = quarters.stream()
                .map(quarter -> exact(measure, series.quarter(quarter)))
                .filter(Objects::nonNull)
                .toList();
        if (values.size() < quarters.size()) {
            return NO_VALUE;
        }
        BigFraction sum = values.stream().reduce(BigFraction.ZERO, BigFraction::add);
        return new Value(Tally.NONE, sum.divide(quarters.size()), null);
    }

    /** No value, over a period that is not held in full. */
    static Value none() {
        return NO_VALUE;
    }
}

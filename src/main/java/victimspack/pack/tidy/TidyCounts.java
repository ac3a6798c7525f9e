package victimspack.pack.tidy;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Baseline;
import victimspack.grade.Change;
import victimspack.grade.Interval;
import victimspack.grade.Intervals;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.grade.Value;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.pack.words.Shown;

/** The number fields of a tidy row, as they are written: fractions to six decimals, counts as whole numbers. */
record TidyCounts(
        String numerator,
        String denominator,
        String pending,
        String excluded,
        String value,
        String lower,
        String upper,
        Status status) {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    static TidyCounts of(Measure measure, Tally tally, boolean supplied) {
        if (!supplied) {
            return missing(Status.NOT_SUPPLIED);
        }
        if (tally.hidden()) {
            return missing(Status.HIDDEN);
        }
        return switch (measure.kind()) {
            case COUNT -> total(tally.numerator(), tally, Intervals.poisson(tally.numerator()));
            case PROFILE -> total(tally.denominator(), tally, null);
            case SUPPLIED -> figure(measure, tally);
            default -> ratio(measure, tally);
        };
    }

    /** No numbers at all, and why. */
    static TidyCounts missing(Status why) {
        return new TidyCounts("", "", "", "", "", "", "", why);
    }

    private static TidyCounts total(long count, Tally tally, @Nullable Interval interval) {
        String whole = Long.toString(count);
        return new TidyCounts(
                whole, "", pending(tally), excluded(tally), whole, lower(interval), upper(interval), Status.OK);
    }

    /** A supplied figure: only the numbers that were supplied. */
    private static TidyCounts figure(Measure measure, Tally tally) {
        if (!tally.isSupplied()) {
            return missing(Status.AWAITING);
        }
        boolean count = measure.unit() == Measure.Unit.COUNT;
        TidyCounts all = ratio(measure, tally);
        return new TidyCounts(
                tally.hasCount() ? all.numerator : "",
                tally.hasBase() && !count ? all.denominator : "",
                all.pending,
                all.excluded,
                count && tally.hasCount() ? all.numerator : all.value,
                all.lower,
                all.upper,
                all.status);
    }

    private static TidyCounts ratio(Measure measure, Tally tally) {
        Value value = Valuation.of(measure, tally);
        BigFraction exact = value.exact();
        return new TidyCounts(
                numerator(measure, tally),
                whole(tally.denominator()),
                pending(tally),
                excluded(tally),
                exact == null ? "" : Numbers.sixPlaces(exact),
                lower(value.interval()),
                upper(value.interval()),
                exact == null ? Status.NO_BASE : Status.OK);
    }

    /** The numerator of a mean is its column's sum, which need not be whole. */
    private static String numerator(Measure measure, Tally tally) {
        return measure.kind() == Kind.MEAN ? plain(tally.sum()) : whole(tally.numerator());
    }

    /** A category of a profile: its count, the profile's total, and its share. */
    static TidyCounts share(Tally category, Tally total) {
        if (category.hidden() || total.hidden()) {
            return missing(Status.HIDDEN);
        }
        long count = category.numerator();
        long all = total.denominator();
        Interval interval = all == 0 ? null : Intervals.wilson(count, all);
        return new TidyCounts(
                whole(count),
                whole(all),
                pending(category),
                excluded(category),
                all == 0 ? "" : Numbers.sixPlaces(BigFraction.of(count, all)),
                lower(interval),
                upper(interval),
                all == 0 ? Status.NO_BASE : Status.OK);
    }

    private static String pending(Tally tally) {
        return tally.hasAsides() ? whole(tally.pending()) : "";
    }

    private static String excluded(Tally tally) {
        return tally.hasAsides() ? whole(tally.excluded()) : "";
    }

    /** The numbers of a result as they stand, published ones included. */
    static TidyCounts of(Result result, Value value) {
        if (value.tally().equals(Tally.NONE) && value.exact() != null) {
            return new TidyCounts("", "", "", "", number(result, value.exact()), "", "", Status.OK);
        }
        return of(result.measure(), value.tally(), result.status() != Status.NOT_SUPPLIED);
    }

    static String baseline(Result result) {
        Baseline baseline = result.baseline();
        return baseline == null ? "" : number(result, baseline.exact());
    }

    /** Graded value minus baseline: in percentage points for percentages, otherwise in the value's own unit. */
    static String change(Result result) {
        Change change = result.change();
        if (change == null) {
            return "";
        }
        return isPercentage(result)
                ? Numbers.sixPlaces(change.exact().multiply(HUNDRED))
                : number(result, change.exact());
    }

    /** A whole count is written as such; everything else to six decimals. */
    private static String number(Result result, BigFraction number) {
        boolean wholeCount = result.measure().unit() == Measure.Unit.COUNT && Shown.isWhole(number);
        return wholeCount ? number.getNumerator().toString() : Numbers.sixPlaces(number);
    }

    private static boolean isPercentage(Result result) {
        return result.measure().isPercentage();
    }

    private static String lower(@Nullable Interval interval) {
        return interval == null ? "" : decimal(interval.lower());
    }

    private static String upper(@Nullable Interval interval) {
        return interval == null ? "" : decimal(interval.upper());
    }

    private static String decimal(double number) {
        return Numbers.sixPlaces(Numbers.exact(BigDecimal.valueOf(number)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String whole(long number) {
        return Long.toString(number);
    }
}

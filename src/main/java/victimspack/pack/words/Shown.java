package victimspack.pack.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Baseline;
import victimspack.grade.Change;
import victimspack.grade.Grade;
import victimspack.grade.Interval;
import victimspack.grade.Notation;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Status;
import victimspack.grade.Trend;
import victimspack.grade.Value;
import victimspack.measure.Better;
import victimspack.measure.Caution;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/** How a measure's numbers stand in tables and sentences, shorthand where there is no number. */
public final class Shown {

    private static final int MOST_PLACES = 6;

    /** The quarters of a year. */
    private static final int YEAR = 4;

    /** From so many on a decimal of a count's limits says nothing. */
    private static final int MANY = 100;

    private Shown() {}

    /** The value that the grade is about, marked where it rests on few cases. */
    public static String graded(Result result) {
        String value = value(result, result.graded());
        return marked(result, low(result, value));
    }

    private static String low(Result result, String value) {
        return result.lowBase() && !value.startsWith("[") ? value + " " + Shorthand.LOW_RELIABILITY : value;
    }

    /** The value that the grade is about; where the framework words a measure as a number, its count comes first. */
    public static String headline(Result result) {
        String value = graded(result);
        return result.measure().countFirst() && !value.startsWith("[")
                ? "%s (%s)".formatted(Numbers.count(result.graded().tally().numerator()), value)
                : value;
    }

    /** The quarter's own value, marked where it rests on few cases. */
    public static String own(Result result) {
        return marked(result, value(result.measure(), result.value(), result.status()));
    }

    /** The same, or four quarters together where they stand in the place of one. */
    public static String told(Result result) {
        return result.isTogether() ? graded(result) : own(result);
    }

    private static String marked(Result result, String value) {
        String cautious = Stream.concat(Stream.of(value), value.startsWith("[") ? Stream.empty() : cautions(result))
                .collect(Collectors.joining(" "));
        return result.revised() ? cautious + " " + Shorthand.REVISED : cautious;
    }

    /** The marks of a quarter whose own value cannot simply be compared. */
    public static Stream<String> cautions(Result result) {
        return Stream.of(Caution.Kind.values()).filter(result::hasCaution).map(Shown::mark);
    }

    private static String mark(Caution.Kind kind) {
        return switch (kind) {
            case PROVISIONAL -> Shorthand.PROVISIONAL;
            case BREAK -> Shorthand.BREAK;
            case EXCEPTIONAL -> Shorthand.EXCEPTIONAL;
        };
    }

    private static String value(Result result, Value value) {
        BigFraction exact = value.exact();
        if (value.tally().hidden()) {
            return Shorthand.CONFIDENTIAL;
        }
        return exact == null ? Shorthand.of(result.status()) : exact(result.measure(), value.tally(), exact);
    }

    /** A value of a period or a category; {@code status} says why where there is none. */
    public static String value(Measure measure, Value value, Status status) {
        BigFraction exact = value.exact();
        if (value.tally().hidden()) {
            return Shorthand.CONFIDENTIAL;
        }
        if (exact == null) {
            return Shorthand.of(status == Status.OK ? Status.NO_BASE : status);
        }
        String shown = exact(measure, value.tally(), exact);
        return isLow(measure, value.tally()) ? shown + " " + Shorthand.LOW_RELIABILITY : shown;
    }

    /** Whether a value of this base is of low reliability; counts and figures without a base never are. */
    public static boolean isLow(Measure measure, Tally tally) {
        boolean based = measure.isPercentage() || measure.kind() == Kind.MEAN;
        return based
                && !tally.hidden()
                && tally.hasBase()
                && tally.denominator() > 0
                && tally.denominator() < measure.minimumBase();
    }

    private static String exact(Measure measure, Tally tally, BigFraction number) {
        return Notation.of(measure).show(number);
    }

    /** The counts of the graded value. */
    public static String gradedCounts(Result result) {
        return result.hasGradedPeriod()
                ? counts(result.measure(), result.graded().tally(), result.status())
                : Shorthand.NOT_APPLICABLE;
    }

    /** The counts behind a value: {@code 1,252 of 1,399}, or the count alone where there is no base. */
    public static String counts(Measure measure, Tally tally, Status status) {
        if (tally.hidden()) {
            return Shorthand.CONFIDENTIAL;
        }
        if (status != Status.OK && tally.equals(Tally.NONE)) {
            return Shorthand.of(status);
        }
        if (measure.kind() == Kind.SUPPLIED && !tally.isSupplied()) {
            return Shorthand.of(status == Status.OK ? Status.NO_BASE : status);
        }
        if (!tally.hasBase()) {
            return Shorthand.NOT_APPLICABLE;
        }
        if (!tally.hasCount()) {
            return "of " + Numbers.count(tally.denominator());
        }
        if (measure.unit() == Measure.Unit.COUNT && measure.kind() == Kind.SUPPLIED) {
            return Numbers.count(tally.numerator());
        }
        return switch (measure.kind()) {
            case COUNT -> Numbers.count(tally.numerator());
            case PROFILE, MEAN -> Numbers.count(tally.denominator());
            default -> Numbers.ofCount(tally);
        };
    }

    /** The baseline's value as the measure's own is shown, or the shorthand for none. */
    public static String baseline(Result result) {
        Baseline baseline = result.baseline();
        return baseline == null
                ? noBaseline(result)
                : exact(result.measure(), result.graded().tally(), baseline.exact());
    }

    /** How a measure's quarter compares with the one before; where it does not, the shorthand that says why. */
    public static String trend(Result result) {
        if (result.trend() != Trend.NONE) {
            return trend(result.trend());
        }
        String own = value(result.measure(), result.value(), result.status());
        return own.startsWith("[") ? own : Shorthand.NOT_APPLICABLE;
    }

    /** How a quarter compares with the one before, as an arrow and a word: up is better, whichever way the value went. */
    public static String trend(Trend trend) {
        return switch (trend) {
            case BETTER, UP -> "\u2191\u00a0" + trend.words();
            case SAME -> "\u2192\u00a0" + trend.words();
            case WORSE, DOWN -> "\u2193\u00a0" + trend.words();
            case NONE -> Shorthand.NOT_APPLICABLE;
        };
    }

    /** The difference from the baseline, signed: in percentage points for percentages. */
    public static String change(Result result) {
        return result.change() == null ? noBaseline(result) : signed(result, result.change());
    }

    /** A value by whose rule there would be a grade is not graded where what it is compared with is hidden. */
    private static String noBaseline(Result result) {
        boolean hidden = result.baseline() == null
                && result.calculated() == Grade.NOT_GRADED
                && result.measure().rule().isPresent()
                && result.measure().better() != Better.NEITHER;
        return hidden ? Shorthand.CONFIDENTIAL : nothing(result);
    }

    /** A change with its sign and unit, or the shorthand where there is none. */
    public static String signed(Result result, @Nullable Change change) {
        if (change == null) {
            return nothing(result);
        }
        BigFraction exact = change.exact();
        return isPercentage(result) ? Numbers.points(exact) : Numbers.signed(exact, isWhole(exact) ? 0 : 1);
    }

    /** What stands where nothing is compared: because there is nothing to compare, or because it is hidden. */
    private static String nothing(Result result) {
        return result.graded().tally().hidden() ? Shorthand.CONFIDENTIAL : Shorthand.NOT_APPLICABLE;
    }

    /** The interval of a value, such as {@code 87.8% to 91.0%}; of a count, {@code 2,162 to 2,349}. */
    public static String interval(Measure measure, Value value) {
        if (value.tally().hidden()) {
            return Shorthand.CONFIDENTIAL;
        }
        Interval interval = value.interval();
        return interval != null && measure.kind() == Kind.COUNT ? ofCount(interval) : interval(interval);
    }

    /** Limits of few cases have a decimal, those of many none. */
    private static String ofCount(Interval interval) {
        int places = interval.upper() < MANY ? 1 : 0;
        return Numbers.decimal(fraction(interval.lower()), places) + " to "
                + Numbers.decimal(fraction(interval.upper()), places);
    }

    /** The interval of a change as it stands beside it: of two counts, how many per cent more or fewer. */
    public static String interval(Change change) {
        Interval ratio = change.ratio();
        Interval interval = change.interval();
        if (ratio != null) {
            return relative(ratio);
        }
        return interval == null ? Shorthand.NOT_APPLICABLE : pointsInterval(interval);
    }

    private static String relative(Interval ratio) {
        String lower = end(ratio.lower() - 1) + "%";
        return Double.isInfinite(ratio.upper()) ? lower + " or more" : lower + " to " + end(ratio.upper() - 1) + "%";
    }

    /** Whether its value is a percentage. */
    public static boolean isPercentage(Result result) {
        return result.measure().isPercentage();
    }

    /** Whether the number has no fraction. */
    public static boolean isWhole(BigFraction number) {
        return number.getDenominator().equals(BigInteger.ONE);
    }

    /** An interval of a rate, such as {@code 87.8% to 91.0%}. */
    private static String interval(@Nullable Interval interval) {
        return interval == null
                ? Shorthand.NOT_APPLICABLE
                : Numbers.percent(fraction(interval.lower())) + " to " + Numbers.percent(fraction(interval.upper()));
    }

    /** An interval of a difference of rates, such as {@code −1.2 to +4.2}. */
    public static String pointsInterval(Interval interval) {
        return end(interval.lower()) + " to " + end(interval.upper());
    }

    /** An end so near zero that one decimal would hide on which side it lies has as many as show it. */
    private static String end(double end) {
        BigFraction points = fraction(end).multiply(100);
        int places = 1;
        while (places < MOST_PLACES
                && points.signum() != 0
                && Numbers.rounded(points, places).signum() == 0) {
            places++;
        }
        return Numbers.signed(points, places);
    }

    private static BigFraction fraction(double number) {
        return Numbers.exact(BigDecimal.valueOf(number));
    }

    /** A mark for measures that are graded on more than their quarter; empty for the others. */
    public static String window(Measure measure) {
        return window(over(measure));
    }

    /** The mark of a result whose graded value is of more than its quarter; empty for the others. */
    public static String window(Result result) {
        return window(result.over());
    }

    /** The mark of a measure that is shown over a period, which is four quarters where its own would tell too much. */
    public static String window(Measure measure, Period period) {
        boolean year =
                over(measure) == GradeRule.Over.YEAR_TO_DATE && period.last().number() == YEAR;
        return period.quarters().size() == YEAR && !year ? window(GradeRule.Over.LAST_FOUR_QUARTERS) : window(measure);
    }

    private static String window(GradeRule.Over over) {
        return switch (over) {
            case QUARTER -> "";
            case YEAR_TO_DATE -> " " + Shorthand.YEAR_TO_DATE;
            case LAST_FOUR_QUARTERS -> " " + Shorthand.FOUR_QUARTERS;
        };
    }

    private static GradeRule.Over over(Measure measure) {
        return measure.rule().map(GradeRule::over).orElse(GradeRule.Over.QUARTER);
    }

    /** The same in as few words as a row's head has room for. */
    public static String windowBriefly(GradeRule.Over over) {
        return over == GradeRule.Over.YEAR_TO_DATE ? "year to date" : "4 quarters";
    }

    /** Over which period a measure is graded, in words; null where it is graded on its quarter or not at all. */
    public static @Nullable String windowWords(Measure measure) {
        return windowWords(over(measure));
    }

    /** A period in words; null for a quarter. */
    public static @Nullable String windowWords(GradeRule.Over over) {
        return switch (over) {
            case QUARTER -> null;
            case YEAR_TO_DATE -> "financial year to date";
            case LAST_FOUR_QUARTERS -> "last four quarters together";
        };
    }
}

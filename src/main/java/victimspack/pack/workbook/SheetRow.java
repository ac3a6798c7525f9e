package victimspack.pack.workbook;

import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Baseline;
import victimspack.grade.Change;
import victimspack.grade.Interval;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Value;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.pack.document.Sheet;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;

/**
 * A row of a measures' sheet: one result.
 *
 * @param graded whether the value is the one that the grade is about instead of the quarter's own, or of what stands in its place
 */
record SheetRow(Results results, Result result, boolean graded) {

    boolean isPercentage() {
        return Shown.isPercentage(result);
    }

    private Value value() {
        return graded ? result.graded() : result.told();
    }

    String priority() {
        return results.counts().framework().priorities().stream()
                .filter(priority -> priority.id().equals(result.measure().priority()))
                .map(Framework.Priority::title)
                .findFirst()
                .orElse(result.measure().priority());
    }

    /** Its quarter, or the months of the four quarters that stand in its place. */
    String period() {
        boolean together = !graded && result.isTogether();
        return together
                ? Period.four(result.quarter()).inWords()
                : result.quarter().inShort();
    }

    Sheet.Datum numerator() {
        Tally tally = value().tally();
        if (isUnknown(tally) || !tally.hasCount()) {
            return shorthand();
        }
        return count(result.measure().kind() == Kind.PROFILE ? Tally::denominator : Tally::numerator);
    }

    Sheet.Datum denominator() {
        if (isUnknown(value().tally())) {
            return shorthand();
        }
        boolean based =
                result.measure().unit() != Measure.Unit.COUNT && value().tally().hasBase();
        return based ? count(Tally::denominator) : SheetCells.notApplicable();
    }

    /** Whether nothing was supplied, of a measure that is supplied, or the graded period is not held. */
    private boolean isUnknown(Tally tally) {
        return graded && !result.hasGradedPeriod() || result.measure().kind() == Kind.SUPPLIED && !tally.isSupplied();
    }

    Sheet.Datum pending() {
        return aside(Tally::pending);
    }

    Sheet.Datum excluded() {
        return aside(Tally::excluded);
    }

    private Sheet.Datum aside(ToLongFunction<Tally> count) {
        Tally tally = value().tally();
        return tally.hidden() || tally.hasAsides() ? count(count) : SheetCells.confidential();
    }

    private Sheet.Datum count(ToLongFunction<Tally> count) {
        Tally tally = value().tally();
        boolean missing = result.status() == Status.NOT_SUPPLIED || tally.hidden();
        return missing ? shorthand() : SheetCells.count(count.applyAsLong(tally));
    }

    /** The value of a percentage; counts and means stand in a column of their own. */
    Sheet.Datum share() {
        return isPercentage() ? number(value().exact()) : SheetCells.notApplicable();
    }

    Sheet.Datum figure() {
        return isPercentage() ? SheetCells.notApplicable() : number(value().exact());
    }

    Sheet.Datum lower() {
        Interval interval = value().interval();
        return interval == null ? shorthand() : SheetCells.decimal(interval.lower());
    }

    Sheet.Datum upper() {
        Interval interval = value().interval();
        return interval == null ? shorthand() : SheetCells.decimal(interval.upper());
    }

    Sheet.Datum baseline() {
        Baseline baseline = result.baseline();
        return baseline == null ? nothing() : number(baseline.exact());
    }

    /** In percentage points for percentages, otherwise in the value's own unit. */
    Sheet.Datum change() {
        Change change = result.change();
        if (change == null) {
            return nothing();
        }
        return number(isPercentage() ? change.exact().multiply(100) : change.exact());
    }

    private Sheet.Datum nothing() {
        boolean hidden = result.graded().tally().hidden();
        return new Sheet.Shorthand(hidden ? Shorthand.CONFIDENTIAL : Shorthand.NOT_APPLICABLE);
    }

    /** Whether the change is real, in words. */
    String chance() {
        Change change = result.change();
        Boolean beyond = change == null ? null : change.beyondChance();
        if (beyond == null) {
            return "Not tested";
        }
        return beyond ? "More than chance alone would usually produce" : "Within the margin of error";
    }

    /** What the latest month says. */
    String signal() {
        return MonthsSay.of(results, result).words();
    }

    /** Whether the target can be relied on. */
    String assurance() {
        return MonthsSay.of(results, result).assurance();
    }

    /** Marks that hold for the row as a whole. */
    String marks() {
        Stream<String> others = Stream.of(
                result.lowBase() ? Shorthand.LOW_RELIABILITY : "",
                graded || result.isTogether() ? Shown.window(result).strip() : "",
                result.moderation() == null ? "" : "[moderated]",
                result.revised() ? Shorthand.REVISED : "");
        return Stream.concat(Shown.cautions(result), others)
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "), marks -> marks.isEmpty() ? "None" : marks));
    }

    private Sheet.Datum number(@Nullable BigFraction exact) {
        if (exact == null) {
            return shorthand();
        }
        return isWholeCount(exact) ? new Sheet.Number(Numbers.rounded(exact, 0)) : SheetCells.exact(exact);
    }

    private boolean isWholeCount(BigFraction exact) {
        return result.measure().unit() == Measure.Unit.COUNT && Shown.isWhole(exact);
    }

    private Sheet.Datum shorthand() {
        if (value().tally().hidden()) {
            return SheetCells.confidential();
        }
        return new Sheet.Shorthand(
                result.status() == Status.OK ? Shorthand.NOT_APPLICABLE : Shorthand.of(result.status()));
    }
}

package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Interval;
import victimspack.grade.Intervals;
import victimspack.grade.Results;
import victimspack.grade.Valuation;
import victimspack.grade.Value;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.Labels;
import victimspack.pack.words.NotToldApart;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Words;

/** Every breakdown of every measure over the quarters shown, in one long table. */
final class BreakdownSheet {

    private BreakdownSheet() {}

    /** The sheet; empty where no measure has a breakdown. */
    static Optional<Sheet> of(Results results, Identity identity) {
        List<List<Sheet.Datum>> rows = new ArrayList<>();
        List<Quarter> shown = results.shown().stream()
                .filter(results.counts().quarters()::contains)
                .toList();
        for (Counted counted : results.counts().measures()) {
            for (Quarter quarter : shown) {
                counted.slices().stream()
                        .filter(slice -> slice.series().pooled() == null)
                        .forEach(slice -> rows.add(row(
                                counted,
                                slice,
                                quarter.inShort(),
                                slice.series().quarter(quarter))));
            }
            for (Slice slice : counted.slices()) {
                Series.Pooled pooled = slice.series().pooled();
                if (pooled != null) {
                    rows.add(row(counted, slice, Words.span(pooled.span().quarters()), pooled.tally()));
                }
            }
        }
        Sheet.Grid grid = new Sheet.Grid("Breakdowns_categories", columns(), rows);
        List<String> holds = new ArrayList<>();
        holds.add("This worksheet contains one table: the categories of every breakdown, %s."
                .formatted(Words.span(shown)));
        holds.addAll(NotToldApart.all(results));
        return SheetLines.sheet(identity, "Breakdowns", "Breakdowns", holds, grid);
    }

    private static List<Sheet.Column> columns() {
        return List.of(
                new Sheet.Column("Measure", Sheet.Format.TEXT, 40),
                new Sheet.Column("Period", Sheet.Format.TEXT, 32),
                new Sheet.Column("Breakdown", Sheet.Format.TEXT, 22),
                new Sheet.Column("Category", Sheet.Format.TEXT, 28),
                new Sheet.Column("Number", Sheet.Format.COUNT, 11),
                new Sheet.Column("Of", Sheet.Format.COUNT, 11),
                new Sheet.Column("Value", Sheet.Format.PER_CENT, 11),
                new Sheet.Column("Lower 95% limit", Sheet.Format.PER_CENT, 11),
                new Sheet.Column("Upper 95% limit", Sheet.Format.PER_CENT, 11),
                new Sheet.Column("Lower 95% limit of count", Sheet.Format.DECIMAL, 11),
                new Sheet.Column("Upper 95% limit of count", Sheet.Format.DECIMAL, 11),
                new Sheet.Column("Marks", Sheet.Format.TEXT, 12));
    }

    private static List<Sheet.Datum> row(Counted counted, Slice slice, String period, Tally tally) {
        Measure measure = counted.measure();
        if (tally.hidden()) {
            return hidden(measure, slice, period);
        }
        boolean profile = measure.kind() == Kind.PROFILE;
        Value value = profile ? share(tally.numerator(), tally.denominator()) : Valuation.of(measure, tally);
        boolean ratio = profile || measure.isPercentage();
        return List.of(
                new Sheet.Words(measure.title()),
                new Sheet.Words(period),
                new Sheet.Words(slice.breakdown().title()),
                new Sheet.Words(Labels.of(measure, slice.breakdown(), slice.category())),
                SheetCells.count(tally.numerator()),
                measure.kind() == Kind.COUNT ? SheetCells.notApplicable() : SheetCells.count(tally.denominator()),
                ratio ? SheetCells.exact(value.exact()) : SheetCells.notApplicable(),
                lower(ratio ? value.interval() : null),
                upper(ratio ? value.interval() : null),
                lower(ratio ? null : value.interval()),
                upper(ratio ? null : value.interval()),
                new Sheet.Words(Shown.isLow(measure, tally) ? Shorthand.LOW_RELIABILITY : "None"));
    }

    private static List<Sheet.Datum> hidden(Measure measure, Slice slice, String period) {
        Sheet.Datum confidential = SheetCells.confidential();
        return List.of(
                new Sheet.Words(measure.title()),
                new Sheet.Words(period),
                new Sheet.Words(slice.breakdown().title()),
                new Sheet.Words(Labels.of(measure, slice.breakdown(), slice.category())),
                confidential,
                confidential,
                confidential,
                confidential,
                confidential,
                confidential,
                confidential,
                new Sheet.Words("None"));
    }

    private static Value share(long number, long of) {
        return of == 0
                ? new Value(Tally.NONE, null, null)
                : new Value(Tally.NONE, BigFraction.of(number, of), Intervals.wilson(number, of));
    }

    private static Sheet.Datum lower(@Nullable Interval interval) {
        return interval == null ? SheetCells.notApplicable() : SheetCells.decimal(interval.lower());
    }

    private static Sheet.Datum upper(@Nullable Interval interval) {
        return interval == null ? SheetCells.notApplicable() : SheetCells.decimal(interval.upper());
    }
}

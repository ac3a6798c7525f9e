package victimspack.pack.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.measure.Measure;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Words;

/** The months behind the control charts, a row each, with their limits and what they say. */
final class VariationSheet {

    private static final int PLACES = 6;

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Measure", Sheet.Format.TEXT, 40),
            new Sheet.Column("Month", Sheet.Format.TEXT, 18),
            new Sheet.Column("Value of percentages", Sheet.Format.PER_CENT, 14),
            new Sheet.Column("Mean of percentages", Sheet.Format.PER_CENT, 14),
            new Sheet.Column("Lower process limit of percentages", Sheet.Format.PER_CENT, 16),
            new Sheet.Column("Upper process limit of percentages", Sheet.Format.PER_CENT, 16),
            new Sheet.Column("Count or mean", Sheet.Format.DECIMAL, 14),
            new Sheet.Column("Mean of counts or means", Sheet.Format.DECIMAL, 14),
            new Sheet.Column("Lower process limit of counts or means", Sheet.Format.DECIMAL, 16),
            new Sheet.Column("Upper process limit of counts or means", Sheet.Format.DECIMAL, 16),
            new Sheet.Column("Variation", Sheet.Format.TEXT, 16),
            new Sheet.Column("The month is", Sheet.Format.TEXT, 44));

    private VariationSheet() {}

    /** The sheet; empty where no measure has months that may be seen. */
    static Optional<Sheet> of(Results results, Identity identity) {
        List<List<Sheet.Datum>> rows = new ArrayList<>();
        for (MonthsSay months : MonthsSay.charted(results)) {
            months.points().forEach(point -> rows.add(row(months, point)));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Sheet.Grid grid = new Sheet.Grid("Variation_months", COLUMNS, List.copyOf(rows));
        List<String> lines = SheetLines.of(
                identity,
                "This worksheet contains one table: the months of each measure with their process limits, and whether they are out of"
                        + " the ordinary.",
                grid);
        return Optional.of(new Sheet("Variation", "Variation by month", lines, grid, List.of()));
    }

    private static List<Sheet.Datum> row(MonthsSay months, ControlPoint point) {
        Limits limits = point.limits();
        List<Sheet.Datum> numbers = Stream.of(
                        number(months.exact(point)),
                        number(limits == null ? null : limits.mean()),
                        number(limits == null ? null : limits.lower()),
                        number(limits == null ? null : limits.upper()))
                .toList();
        List<Sheet.Datum> none = List.of(nothing(), nothing(), nothing(), nothing());
        Measure measure = months.measure();
        List<Sheet.Datum> row = new ArrayList<>();
        row.add(new Sheet.Words(measure.title()));
        row.add(new Sheet.Words(Words.month(point.observation().month())));
        row.addAll(measure.isPercentage() ? numbers : none);
        row.addAll(measure.isPercentage() ? none : numbers);
        row.add(new Sheet.Words(months.variation(point).words()));
        row.add(new Sheet.Words(
                limits == null ? untested(point) : point.signal().words()));
        return List.copyOf(row);
    }

    private static String untested(ControlPoint point) {
        return point.leftOut() ? "in an exceptional period, left out of the limits" : "without limits to test it";
    }

    private static Sheet.Datum number(BigFraction exact) {
        return new Sheet.Number(Numbers.rounded(exact, PLACES));
    }

    private static Sheet.Datum number(@Nullable Double limit) {
        return limit == null ? nothing() : number(Numbers.exact(BigDecimal.valueOf(limit)));
    }

    private static Sheet.Datum nothing() {
        return new Sheet.Shorthand(Shorthand.NOT_APPLICABLE);
    }
}

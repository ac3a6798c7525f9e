package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Results;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Limits;
import victimspack.measure.Measure;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Words;

/** The months behind the control charts, a row each, with their limits and what they say. */
final class VariationSheet {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Measure", Sheet.Format.TEXT, 40),
            new Sheet.Column("Month", Sheet.Format.TEXT, 18),
            new Sheet.Column("Value of percentages", Sheet.Format.PER_CENT, 12),
            new Sheet.Column("Mean of percentages", Sheet.Format.PER_CENT, 12),
            new Sheet.Column("Lower process limit of percentages", Sheet.Format.PER_CENT, 12),
            new Sheet.Column("Upper process limit of percentages", Sheet.Format.PER_CENT, 12),
            new Sheet.Column("Count or mean", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Mean of counts or means", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Lower process limit of counts or means", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Upper process limit of counts or means", Sheet.Format.DECIMAL, 12),
            new Sheet.Column("Variation", Sheet.Format.TEXT, 16),
            new Sheet.Column("The month is", Sheet.Format.TEXT, 28));

    private VariationSheet() {}

    /** The sheet; empty where no measure has months that may be seen. */
    static Optional<Sheet> of(Results results, Identity identity) {
        List<List<Sheet.Datum>> rows = new ArrayList<>();
        for (MonthsSay months : MonthsSay.charted(results)) {
            months.points().forEach(point -> rows.add(row(months, point)));
        }
        Sheet.Grid grid = new Sheet.Grid("Variation_months", COLUMNS, List.copyOf(rows));
        String holds =
                "This worksheet contains one table: the months of each measure with their process limits, and whether they are out of"
                        + " the ordinary.";
        return SheetLines.sheet(identity, "Variation", "Variation by month", List.of(holds), grid);
    }

    private static List<Sheet.Datum> row(MonthsSay months, ControlPoint point) {
        Limits limits = point.limits();
        List<Sheet.Datum> numbers = Stream.of(
                        SheetCells.exact(months.exact(point)),
                        SheetCells.decimal(limits == null ? null : limits.mean()),
                        SheetCells.decimal(limits == null ? null : limits.lower()),
                        SheetCells.decimal(limits == null ? null : limits.upper()))
                .toList();
        List<Sheet.Datum> none = Collections.nCopies(numbers.size(), SheetCells.notApplicable());
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
}

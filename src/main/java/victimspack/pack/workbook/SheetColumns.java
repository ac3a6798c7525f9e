package victimspack.pack.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import victimspack.pack.document.Sheet;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Words;

/** The columns of the measures' sheets, each with what it takes from a row. */
final class SheetColumns {

    private record Filled(Sheet.Column column, Function<SheetRow, Sheet.Datum> from) {}

    private final List<Filled> columns = new ArrayList<>();
    private final boolean graded;

    private SheetColumns(boolean graded) {
        this.graded = graded;
    }

    /** For the summary: the value that the grade is about. */
    static SheetColumns summary() {
        return new SheetColumns(true);
    }

    /** For a group of measures: the quarter's own value. */
    static SheetColumns measures() {
        return new SheetColumns(false);
    }

    Sheet.Grid grid(String name, List<SheetRow> rows) {
        boolean figures = rows.stream().anyMatch(row -> !row.isPercentage());
        boolean shares = rows.stream().anyMatch(SheetRow::isPercentage);
        columns(shares, figures);
        List<List<Sheet.Datum>> cells = rows.stream().map(this::cells).toList();
        return new Sheet.Grid(name, columns.stream().map(Filled::column).toList(), cells);
    }

    private List<Sheet.Datum> cells(SheetRow row) {
        return columns.stream().map(column -> column.from().apply(row)).toList();
    }

    private void columns(boolean shares, boolean figures) {
        if (graded) {
            words("Priority", 28, SheetRow::priority);
        }
        words("Measure", 40, row -> row.result().measure().title());
        words("Quarter", 18, SheetRow::period);
        number("Number", Sheet.Format.COUNT, SheetRow::numerator);
        number("Of", Sheet.Format.COUNT, SheetRow::denominator);
        number("Pending", Sheet.Format.COUNT, SheetRow::pending);
        number("Excluded", Sheet.Format.COUNT, SheetRow::excluded);
        values(shares, figures);
        words("Change against chance", 22, SheetRow::chance);
        words("Trend", 10, row -> orNone(row.result().trend().words()));
        words("Grade", 18, row -> row.result().grade().words());
        words("Calculated grade", 18, row -> row.result().calculated().words());
        if (graded) {
            words("Signal", 16, SheetRow::signal);
            words("Assurance", 14, SheetRow::assurance);
        }
        words("Marks", 12, SheetRow::marks);
        words("Reason", 100, row -> orNone(Words.sentence(row.result().reason())));
    }

    private void values(boolean shares, boolean figures) {
        if (figures) {
            number("Count or mean", Sheet.Format.DECIMAL, SheetRow::figure);
            number("Lower 95% limit of count", Sheet.Format.DECIMAL, onlyIf(false, SheetRow::lower));
            number("Upper 95% limit of count", Sheet.Format.DECIMAL, onlyIf(false, SheetRow::upper));
            number("Baseline of count or mean", Sheet.Format.DECIMAL, onlyIf(false, SheetRow::baseline));
            number("Change of count or mean", Sheet.Format.DECIMAL, onlyIf(false, SheetRow::change));
        }
        if (shares) {
            number("Value", Sheet.Format.PER_CENT, SheetRow::share);
            number("Lower 95% limit", Sheet.Format.PER_CENT, onlyIf(true, SheetRow::lower));
            number("Upper 95% limit", Sheet.Format.PER_CENT, onlyIf(true, SheetRow::upper));
            number("Baseline", Sheet.Format.PER_CENT, onlyIf(true, SheetRow::baseline));
            number("Change (percentage points)", Sheet.Format.POINTS, onlyIf(true, SheetRow::change));
        }
    }

    private static Function<SheetRow, Sheet.Datum> onlyIf(boolean percentage, Function<SheetRow, Sheet.Datum> from) {
        return row ->
                row.isPercentage() == percentage ? from.apply(row) : new Sheet.Shorthand(Shorthand.NOT_APPLICABLE);
    }

    private void words(String head, int width, Function<SheetRow, String> from) {
        columns.add(
                new Filled(new Sheet.Column(head, Sheet.Format.TEXT, width), row -> new Sheet.Words(from.apply(row))));
    }

    private void number(String head, Sheet.Format format, Function<SheetRow, Sheet.Datum> from) {
        columns.add(new Filled(new Sheet.Column(head, format, 12), from));
    }

    private static String orNone(String words) {
        return words.isBlank() ? "None" : words;
    }
}

package victimspack.extract.rule;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import victimspack.extract.Quarter;
import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A cell names neither a quarter nor, where months and years are allowed, a month or a financial year. */
final class NotAPeriod implements RowRule {

    private final int column;
    private final boolean anyLength;

    NotAPeriod(Schema schema, String column, boolean anyLength) {
        this.column = schema.indexOf(column);
        this.anyLength = anyLength;
    }

    @Override
    public void check(ParsedRow row) {
        boolean fits = !(row.value(column) instanceof String text)
                || Quarter.parse(text).isPresent()
                || (anyLength && (isMonth(text) || Quarter.ofYear(text).isPresent()));
        if (!fits) {
            row.report(
                    Rule.NOT_A_PERIOD,
                    column,
                    anyLength
                            ? "a quarter such as 2025-26-Q1, a month such as 2025-04 or a year such as 2025-26"
                            : "a quarter such as 2025-26-Q1");
        }
    }

    private static boolean isMonth(String text) {
        try {
            return YearMonth.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

package victimspack.extract.rule;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import victimspack.extract.Quarter;
import victimspack.extract.Rule;
import victimspack.extract.Schema;

/** A cell names neither a quarter nor, where months are allowed, a month. */
final class NotAPeriod implements RowRule {

    private final int column;
    private final boolean monthsToo;

    NotAPeriod(Schema schema, String column, boolean monthsToo) {
        this.column = schema.indexOf(column);
        this.monthsToo = monthsToo;
    }

    @Override
    public void check(ParsedRow row) {
        boolean fits = !(row.value(column) instanceof String text)
                || Quarter.parse(text).isPresent()
                || (monthsToo && isMonth(text));
        if (!fits) {
            row.report(
                    Rule.NOT_A_PERIOD,
                    column,
                    monthsToo
                            ? "a quarter such as 2025-26-Q1 or a month such as 2025-04"
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

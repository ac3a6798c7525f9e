package victimspack.extract.rule;

import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import victimspack.extract.Rule;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Schema;

/** A time or a day lies outside the years 2000 to 2099, in a column that is not descriptive. */
final class DateOutOfRange implements RowRule {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final int[] dated;

    DateOutOfRange(Schema schema) {
        dated = schema.columns().stream()
                .filter(column -> !column.descriptive())
                .filter(column -> column.type() == ColumnType.TIMESTAMP || column.type() == ColumnType.DATE)
                .mapToInt(column -> schema.indexOf(column.name()))
                .toArray();
    }

    @Override
    public void check(ParsedRow row) {
        for (int column : dated) {
            if (row.value(column) instanceof Temporal time && isOutside(time.get(ChronoField.YEAR))) {
                row.report(Rule.DATE_OUT_OF_RANGE, column, "a time in the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
        }
    }

    private static boolean isOutside(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }
}

package victimspack.extract.rule;

import java.time.LocalDateTime;
import victimspack.extract.Column.Presence;
import victimspack.extract.ColumnType;
import victimspack.extract.Rule;
import victimspack.extract.Schema;

/** A time that every row must have lies outside the years 2000 to 2099. */
final class DateOutOfRange implements RowRule {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final int[] required;

    DateOutOfRange(Schema schema) {
        required = schema.columns().stream()
                .filter(column -> column.type() == ColumnType.TIMESTAMP && column.presence() == Presence.REQUIRED)
                .mapToInt(column -> schema.indexOf(column.name()))
                .toArray();
    }

    @Override
    public void check(ParsedRow row) {
        for (int column : required) {
            LocalDateTime time = row.time(column);
            if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)) {
                row.report(Rule.DATE_OUT_OF_RANGE, column, "a time in the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
        }
    }
}

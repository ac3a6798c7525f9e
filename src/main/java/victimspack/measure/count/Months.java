package victimspack.measure.count;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import victimspack.extract.Quarter;
import victimspack.measure.condition.Condition;

/**
 * The months of the quarters held, numbered from 0. In SQL a month is the number of months since the year 0.
 *
 * @param first the first month
 * @param count how many there are
 */
record Months(YearMonth first, int count) {

    static Months of(List<Quarter> quarters) {
        YearMonth first = quarters.get(0).firstMonth();
        YearMonth last = quarters.get(quarters.size() - 1).lastMonth();
        return new Months(first, 1 + number(last) - number(first));
    }

    private static int number(YearMonth month) {
        return (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    YearMonth month(int index) {
        return first.plusMonths(index);
    }

    /** The month of a column as SQL; -1 where the column is not known. */
    String sql(String column) {
        String quoted = Condition.quoted(column);
        return "COALESCE(EXTRACT(YEAR FROM %1$s) * 12 + EXTRACT(MONTH FROM %1$s) - 1, -1)".formatted(quoted);
    }

    /** Whether a column's month is one of these, as SQL. */
    String sqlHolding(String column) {
        return "%s BETWEEN %d AND %d".formatted(sql(column), number(first), number(first) + count - 1);
    }

    /** The index of a month as SQL has it; negative, or {@code count} and more, where it is not held. */
    int index(int sqlMonth) {
        return sqlMonth - number(first);
    }

    boolean holds(int index) {
        return index >= 0 && index < count;
    }

    /** A table of the months' ends, with the columns PERIOD and PERIOD_END. */
    String endsSql() {
        return IntStream.range(0, count)
                .mapToObj(this::month)
                .map(month -> "(%d, DATE '%s')".formatted(number(month), month.atEndOfMonth()))
                .collect(Collectors.joining(", ", "(VALUES ", ") AS month_end (PERIOD, PERIOD_END)"));
    }
}

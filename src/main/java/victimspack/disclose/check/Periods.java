package victimspack.disclose.check;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.Quarter;

/**
 * What the periods of files are made of: months where a measure was ever published by month, otherwise quarters.
 *
 * @param monthly  whether months are the smallest periods
 * @param snapshot whether a quarter is its last month instead of the sum of its months
 */
record Periods(boolean monthly, boolean snapshot) {

    private static final String MONTH = "\\d{4}-\\d{2}";

    static Periods of(List<Row> rows, boolean snapshot) {
        return new Periods(rows.stream().anyMatch(row -> isMonth(row.period())), snapshot);
    }

    private static boolean isMonth(String period) {
        return period.matches(MONTH);
    }

    /** The smallest periods that a period adds up. */
    List<String> units(String period) {
        if (isMonth(period)) {
            return List.of(period);
        }
        List<Quarter> quarters = quarters(period);
        if (snapshot) {
            quarters = List.of(quarters.get(quarters.size() - 1));
        }
        if (!monthly) {
            return quarters.stream().map(Quarter::toString).toList();
        }
        return quarters.stream()
                .flatMap(quarter -> snapshot ? Stream.of(quarter.lastMonth()) : quarter.months().stream())
                .map(Object::toString)
                .toList();
    }

    /** The quarters that a period covers or lies in. */
    static List<Quarter> quarters(String period) {
        if (isMonth(period)) {
            return List.of(Quarter.of(YearMonth.parse(period)));
        }
        String[] ends = period.split("/", 2);
        Quarter first = quarter(ends[0]).orElseThrow(() -> new IllegalArgumentException("no period: " + period));
        Quarter last = quarter(ends[ends.length - 1]).orElse(first);
        return Stream.iterate(first, quarter -> quarter.compareTo(last) <= 0, quarter -> quarter.plus(1))
                .toList();
    }

    private static Optional<Quarter> quarter(String period) {
        return Quarter.parse(period);
    }
}

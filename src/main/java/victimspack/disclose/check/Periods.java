package victimspack.disclose.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.Quarter;

/** What the periods of files are made of: months where a measure was ever published by month, otherwise quarters. */
final class Periods {

    /** As long as {@code 2026-09}. */
    private static final int MONTH = 7;

    private final boolean monthly;
    private final boolean snapshot;
    private final Map<String, List<String>> known = new HashMap<>();

    /**
     * @param monthly  whether months are the smallest periods
     * @param snapshot whether a quarter is its last month instead of the sum of its months
     */
    private Periods(boolean monthly, boolean snapshot) {
        this.monthly = monthly;
        this.snapshot = snapshot;
    }

    boolean snapshot() {
        return snapshot;
    }

    static Periods of(List<Row> rows, boolean snapshot) {
        return new Periods(rows.stream().anyMatch(row -> isMonth(row.period())), snapshot);
    }

    static boolean isMonth(String period) {
        return period.length() == MONTH;
    }

    /** The smallest periods that a period adds up. */
    List<String> units(String period) {
        return known.computeIfAbsent(period, this::cut);
    }

    /** The smallest periods of several quarters. */
    List<String> units(List<Quarter> quarters) {
        return quarters.stream()
                .flatMap(quarter -> units(quarter.toString()).stream())
                .toList();
    }

    private List<String> cut(String period) {
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

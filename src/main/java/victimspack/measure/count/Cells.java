package victimspack.measure.count;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import victimspack.measure.Kind;
import victimspack.measure.Tally;

/** How many rows of each state fell in each month, of one measure and one category. */
final class Cells {

    private final long[] counts;
    private final Map<Integer, BigDecimal> sums = new HashMap<>();

    Cells(int months) {
        counts = new long[months * State.STATES];
    }

    void add(int month, int state) {
        counts[month * State.STATES + state]++;
    }

    void add(int month, BigDecimal number) {
        sums.merge(month, number, BigDecimal::add);
    }

    long rows() {
        return Arrays.stream(counts).sum();
    }

    /** The tallies by month. */
    Map<YearMonth, Tally> tallies(Kind kind, IntFunction<YearMonth> months) {
        Map<YearMonth, Tally> tallies = new TreeMap<>();
        for (int month = 0; month < counts.length / State.STATES; month++) {
            tallies.put(months.apply(month), tally(kind, month));
        }
        return tallies;
    }

    private Tally tally(Kind kind, int month) {
        int at = month * State.STATES;
        long counted = counts[at + State.COUNTED];
        long among = counts[at + State.AMONG] + counted;
        long base = kind == Kind.COUNT ? counted : among;
        long excluded = counts[at + State.EXCLUDED] + among - base;
        return new Tally(
                counted, base, counts[at + State.PENDING], excluded, sums.getOrDefault(month, BigDecimal.ZERO));
    }
}

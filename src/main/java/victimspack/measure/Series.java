package victimspack.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import victimspack.extract.Quarter;

/**
 * One measure's tallies month by month, for all cases or for one category of a slice.
 *
 * <p>Supplied figures may be of quarters, whose months are then not known: such a quarter stands in {@code quarters} and
 * its months are absent.
 *
 * @param months   every month held, oldest first, those without rows included
 * @param snapshot whether a quarter is its last month instead of the sum of its months
 * @param quarters quarters supplied as such; empty for all that is counted
 */
public record Series(NavigableMap<YearMonth, Tally> months, boolean snapshot, NavigableMap<Quarter, Tally> quarters) {

    public Series(NavigableMap<YearMonth, Tally> months, boolean snapshot) {
        this(months, snapshot, new TreeMap<>());
    }

    /** The tally of a quarter; {@link Tally#NONE} where it is not held. */
    public Tally quarter(Quarter quarter) {
        Tally supplied = quarters.get(quarter);
        if (supplied != null) {
            return supplied;
        }
        if (snapshot) {
            return months.getOrDefault(quarter.lastMonth(), Tally.NONE);
        }
        return quarter.months().stream()
                .map(month -> months.getOrDefault(month, Tally.NONE))
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The quarters' tallies added up; not for snapshots, whose quarters are states and not flows. */
    public Tally sum(List<Quarter> quarters) {
        if (snapshot) {
            throw new IllegalStateException("snapshots are not added up");
        }
        return quarters.stream().map(this::quarter).reduce(Tally.NONE, Tally::plus);
    }

    public static Series of(Map<YearMonth, Tally> months, boolean snapshot) {
        return new Series(new TreeMap<>(months), snapshot);
    }
}

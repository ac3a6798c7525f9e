package victimspack.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import victimspack.extract.Quarter;

/**
 * One measure's tallies month by month, for all cases or for one category of a slice.
 *
 * <p>Supplied figures may be of quarters and of financial years, whose months are then not known.
 *
 * @param months      every month held, oldest first, those without rows included; of supplied figures, those supplied
 * @param snapshot    whether a quarter is its last month instead of the sum of its months
 * @param quarters    quarters supplied as such; empty for all that is counted
 * @param years       financial years supplied as such, by their names such as {@code 2020-21}
 * @param unpublished periods as figures.csv names them, of which it says that there is no figure, with what it says
 */
public record Series(
        NavigableMap<YearMonth, Tally> months,
        boolean snapshot,
        NavigableMap<Quarter, Tally> quarters,
        Map<String, Tally> years,
        Map<String, String> unpublished) {

    private static final int YEAR = 4;

    public Series(NavigableMap<YearMonth, Tally> months, boolean snapshot) {
        this(months, snapshot, new TreeMap<>(), Map.of(), Map.of());
    }

    /** The tally of a quarter; {@link Tally#NONE} where it is not held, or was supplied of some of its months alone. */
    public Tally quarter(Quarter quarter) {
        Tally supplied = quarters.get(quarter);
        if (supplied != null) {
            return supplied;
        }
        if (snapshot) {
            return months.getOrDefault(quarter.lastMonth(), Tally.NONE);
        }
        Tally sum = quarter.months().stream()
                .map(month -> months.getOrDefault(month, Tally.NONE))
                .reduce(Tally.NONE, Tally::plus);
        return sum.isSupplied() && !months.keySet().containsAll(quarter.months()) ? Tally.NONE : sum;
    }

    /**
     * The quarters' tallies added up; of the quarters of a year that was supplied as such, the year's own. Not for
     * snapshots, whose quarters are states and not flows.
     */
    public Tally sum(List<Quarter> quarters) {
        if (snapshot) {
            throw new IllegalStateException("snapshots are not added up");
        }
        return year(quarters)
                .orElseGet(() -> quarters.stream().map(this::quarter).reduce(Tally.NONE, Tally::plus));
    }

    /** The tally of a financial year that was supplied as such; empty where the quarters are no such year. */
    public Optional<Tally> year(List<Quarter> quarters) {
        return yearName(quarters).map(years::get);
    }

    /** The financial year whose quarters these are, oldest first; empty where they are no whole year. */
    public static Optional<String> yearName(List<Quarter> quarters) {
        boolean whole = quarters.size() == YEAR && quarters.get(0).number() == 1;
        return whole ? Optional.of(quarters.get(0).financialYear()) : Optional.empty();
    }

    /** The same periods with other tallies. */
    public Series map(UnaryOperator<Tally> change) {
        NavigableMap<YearMonth, Tally> newMonths = new TreeMap<>();
        months.forEach((month, tally) -> newMonths.put(month, change.apply(tally)));
        NavigableMap<Quarter, Tally> newQuarters = new TreeMap<>();
        quarters.forEach((quarter, tally) -> newQuarters.put(quarter, change.apply(tally)));
        Map<String, Tally> newYears = new TreeMap<>();
        years.forEach((year, tally) -> newYears.put(year, change.apply(tally)));
        return new Series(newMonths, snapshot, newQuarters, newYears, unpublished);
    }

    public static Series of(Map<YearMonth, Tally> months, boolean snapshot) {
        return new Series(new TreeMap<>(months), snapshot);
    }
}

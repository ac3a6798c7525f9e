package victimspack.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;

/**
 * One measure's tallies month by month, for all cases or for one category of a slice.
 *
 * <p>Supplied figures may be of quarters and of financial years, whose months are then not known. A series to be shown to
 * everybody may have no months either, or only one pooled tally.
 *
 * @param months      every month held, oldest first, those without rows included; of supplied figures, those supplied
 * @param snapshot    whether a quarter is its last month instead of the sum of its months
 * @param quarters    quarters supplied or shown as such; empty for all that is counted
 * @param years       financial years supplied as such, by their names such as {@code 2020-21}
 * @param unpublished periods as figures.csv names them, of which it says that there is no figure, with what it says
 * @param fours       four quarters together, by the last of them, of a series whose single quarters are kept back; empty
 *                    for all others
 * @param pooled      what alone is known of it, over several quarters; null where its quarters are known
 */
public record Series(
        NavigableMap<YearMonth, Tally> months,
        boolean snapshot,
        NavigableMap<Quarter, Tally> quarters,
        Map<String, Tally> years,
        Map<String, String> unpublished,
        NavigableMap<Quarter, Tally> fours,
        @Nullable Pooled pooled) {

    private static final int YEAR = 4;

    /** One tally over several quarters. */
    public record Pooled(Span span, Tally tally) {}

    public Series(
            NavigableMap<YearMonth, Tally> months,
            boolean snapshot,
            NavigableMap<Quarter, Tally> quarters,
            Map<String, Tally> years,
            Map<String, String> unpublished) {
        this(months, snapshot, quarters, years, unpublished, new TreeMap<>(), null);
    }

    public Series(NavigableMap<YearMonth, Tally> months, boolean snapshot) {
        this(months, snapshot, new TreeMap<>(), Map.of(), Map.of());
    }

    /** A series of quarters alone. */
    public static Series ofQuarters(Map<Quarter, Tally> quarters, boolean snapshot) {
        return new Series(new TreeMap<>(), snapshot, new TreeMap<>(quarters), Map.of(), Map.of());
    }

    /** A series of which nothing is known but several quarters together. */
    public static Series ofSpan(Span span, Tally tally, boolean snapshot) {
        Pooled pooled = new Pooled(span, tally);
        return new Series(new TreeMap<>(), snapshot, new TreeMap<>(), Map.of(), Map.of(), new TreeMap<>(), pooled);
    }

    /** The same quarters, of some of which four together are known though single ones are kept back. */
    public Series withFours(Map<Quarter, Tally> together) {
        return new Series(months, snapshot, quarters, years, unpublished, new TreeMap<>(together), pooled);
    }

    /** Whether its months are known; where they are not, its quarters may be. */
    public boolean isMonthly() {
        return !months.isEmpty();
    }

    /**
     * The tally of a quarter; {@link Tally#NONE} where it is not held or was supplied of some of its months alone, {@link
     * Tally#HIDDEN} where only several quarters
     * together are known.
     */
    public Tally quarter(Quarter quarter) {
        if (pooled != null) {
            return pooled.span().equals(Span.of(quarter)) ? pooled.tally() : Tally.HIDDEN;
        }
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
        if (pooled != null && pooled.span().quarters().equals(quarters)) {
            return pooled.tally();
        }
        if (snapshot) {
            throw new IllegalStateException("snapshots are not added up");
        }
        Tally four = quarters.size() == YEAR ? fours.get(quarters.get(YEAR - 1)) : null;
        if (four != null && quarters.get(0).equals(quarters.get(YEAR - 1).plus(1 - YEAR))) {
            return four;
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
        boolean whole = !quarters.isEmpty() && quarters.equals(quarters.get(0).year());
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
        NavigableMap<Quarter, Tally> newFours = new TreeMap<>();
        fours.forEach((last, tally) -> newFours.put(last, change.apply(tally)));
        return new Series(newMonths, snapshot, newQuarters, newYears, unpublished, newFours, null);
    }

    public static Series of(Map<YearMonth, Tally> months, boolean snapshot) {
        return new Series(new TreeMap<>(months), snapshot);
    }
}

package victimspack.quality;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;

/**
 * Finds months that only a slip of the year can have brought: later than the rest by more than a quarter without any row,
 * and together fewer than one in {@value #SHARE} of the rows of the fullest month.
 */
public final class StrayMonths {

    private static final int GAP = 3;
    private static final int SHARE = 20;

    private StrayMonths() {}

    /**
     * The stray months, oldest first; empty where the months follow each other.
     *
     * @param rows how many rows each month has that has any
     */
    public static List<YearMonth> of(SortedMap<YearMonth, Long> rows) {
        List<YearMonth> months = List.copyOf(rows.keySet());
        long most = rows.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long later = 0;
        int cut = months.size();
        for (int i = months.size() - 1; i > 0; i--) {
            later += rows.getOrDefault(months.get(i), 0L);
            boolean apart = ChronoUnit.MONTHS.between(months.get(i - 1), months.get(i)) > GAP;
            if (apart && later * SHARE < most) {
                cut = i;
            }
        }
        return months.subList(cut, months.size());
    }
}

package victimspack.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.Context;
import victimspack.extract.Placement;
import victimspack.extract.Quarter;
import victimspack.extract.RawRow;
import victimspack.extract.RowReader;
import victimspack.extract.RowRules;
import victimspack.extract.Source;
import victimspack.quality.StrayMonths;

/** Finds the last quarter that the crimes cover: the latest whose third month has rows, months of a slip left out. */
final class LatestQuarter {

    private LatestQuarter() {}

    static Quarter of(Source crimes, Context context) {
        RowRules rules = new RowRules(crimes, context);
        int recordedAt = crimes.schema().indexOf("recorded_at");
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        try (RowReader rows = new RowReader(crimes)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (rules.classify(row) instanceof Placement.Accepted accepted
                        && accepted.values().get(recordedAt) instanceof LocalDateTime recorded) {
                    months.merge(YearMonth.from(recorded), 1L, Long::sum);
                }
            }
        } catch (IOException e) {
            throw new RunFailed("crimes.csv cannot be read: %s.".formatted(e.getMessage()), e);
        }
        List<YearMonth> stray = StrayMonths.of(months);
        return months.keySet().stream()
                .filter(month -> !stray.contains(month))
                .filter(month -> Quarter.of(month).lastMonth().equals(month))
                .reduce((earlier, later) -> later)
                .map(Quarter::of)
                .orElseThrow(() -> new RunRejected(
                        "The crimes cover no whole quarter: no row was recorded in June, September, December or March."
                                + " Give the quarter with --quarter, such as --quarter 2026-27-Q2."));
    }
}

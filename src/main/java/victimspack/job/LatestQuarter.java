package victimspack.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import victimspack.extract.Context;
import victimspack.extract.Placement;
import victimspack.extract.Quarter;
import victimspack.extract.RawRow;
import victimspack.extract.RowReader;
import victimspack.extract.RowRules;
import victimspack.extract.Source;

/** Finds the last quarter that the crimes cover: the latest whose third month has a row. */
final class LatestQuarter {

    private LatestQuarter() {}

    static Quarter of(Source crimes, Context context) {
        RowRules rules = new RowRules(crimes, context);
        int recordedAt = crimes.schema().indexOf("recorded_at");
        Set<YearMonth> months = new TreeSet<>();
        try (RowReader rows = new RowReader(crimes)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (rules.classify(row) instanceof Placement.Accepted accepted
                        && accepted.values().get(recordedAt) instanceof LocalDateTime recorded) {
                    months.add(YearMonth.from(recorded));
                }
            }
        } catch (IOException e) {
            throw new RunFailed("crimes.csv cannot be read: %s.".formatted(e.getMessage()), e);
        }
        return months.stream()
                .filter(month -> Quarter.of(month).lastMonth().equals(month))
                .reduce((earlier, later) -> later)
                .map(Quarter::of)
                .orElseThrow(() -> new RunRejected(
                        "The crimes cover no whole quarter: no row was recorded in June, September, December or March."
                                + " Give the quarter with --quarter, such as --quarter 2026-27-Q2."));
    }
}

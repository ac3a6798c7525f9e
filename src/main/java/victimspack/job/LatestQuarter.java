package victimspack.job;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.reference.Context;
import victimspack.extract.row.Placement;
import victimspack.extract.row.RawRow;
import victimspack.extract.row.RowReader;
import victimspack.extract.row.RowRules;
import victimspack.extract.row.RowsAhead;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.Source;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.quality.StrayMonths;
import victimspack.store.MonthColumn;

/**
 * Finds the last quarter that the rows of a framework's core extract cover: the latest whose third month has rows, or that a
 * figure is of; of audits, which may be of a few days, the latest with a row. Months of crimes that are a slip of the pen are
 * left out.
 */
final class LatestQuarter {

    private static final int READ_AHEAD = 1_000;

    private LatestQuarter() {}

    static Quarter of(Source core, Context context) {
        Extract extract = core.extract();
        SortedMap<YearMonth, Long> months = months(core, context);
        List<YearMonth> stray = extract == Extract.CRIMES ? StrayMonths.of(months) : List.of();
        return months.keySet().stream()
                .filter(month -> !stray.contains(month))
                .filter(month -> extract == Extract.AUDITS
                        || Quarter.of(month).lastMonth().equals(month))
                .reduce((earlier, later) -> later)
                .map(Quarter::of)
                .orElseThrow(() -> new RunRejected(months.isEmpty() ? noneCounts(core) : noneCovered(extract, months)));
    }

    private static SortedMap<YearMonth, Long> months(Source core, Context context) {
        RowRules rules = new RowRules(core, context);
        String column = MonthColumn.of(core.extract()).orElse("period");
        int index = core.schema().indexOf(column);
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        try (RowsAhead rows = new RowsAhead(new RowReader(core), READ_AHEAD)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (rules.classify(row) instanceof Placement.Accepted accepted) {
                    month(accepted.values().get(index)).ifPresent(month -> months.merge(month, 1L, Long::sum));
                }
            }
        } catch (IOException e) {
            throw new RunFailed(
                    "%s cannot be read: %s.".formatted(core.extract().fileName(), e.getMessage()), e);
        }
        return months;
    }

    /** The month of a row; of a figure of a quarter or year its last. */
    private static Optional<YearMonth> month(@Nullable Object cell) {
        if (cell instanceof String period) {
            return Optional.of(Quarter.parse(period)
                    .or(() -> Quarter.ofYear(period).map(first -> first.plus(3)))
                    .map(Quarter::lastMonth)
                    .orElseGet(() -> YearMonth.parse(period)));
        }
        if (cell instanceof LocalDateTime time) {
            return Optional.of(YearMonth.from(time));
        }
        return cell instanceof LocalDate day ? Optional.of(YearMonth.from(day)) : Optional.empty();
    }

    /** The gate, which tells what is wrong with rows, is reached only with a quarter. */
    private static String noneCounts(Source core) {
        return ("No row of %s can be counted, so that the last quarter is not known. victims-pack check --quarter 2026-27-Q2,"
                        + " or another quarter, says what is wrong with the rows.")
                .formatted(core.extract().fileName());
    }

    private static String noneCovered(Extract extract, SortedMap<YearMonth, Long> months) {
        return extract == Extract.CRIMES
                ? ("The crimes cover no whole quarter: of the rows that can be counted none was recorded in June, September,"
                                + " December or March; the first was in %s, the last in %s. Give the quarter with --quarter, such as"
                                + " --quarter 2026-27-Q2; victims-pack check with it says what is wrong with rows that cannot be"
                                + " counted.")
                        .formatted(months.firstKey(), months.lastKey())
                : extract.fileName()
                        + " covers no whole quarter. Give the quarter with --quarter, such as --quarter 2026-27-Q2.";
    }
}

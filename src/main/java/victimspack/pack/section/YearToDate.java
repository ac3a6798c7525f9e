package victimspack.pack.section;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Change;
import victimspack.grade.Numbers;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.pack.words.Words;

/** A count over the financial year so far, beside the same months of the years before that are held. */
final class YearToDate {

    private static final int QUARTER = 3;

    private final Series series;
    private final List<YearMonth> held;
    private final List<YearMonth> months;

    private YearToDate(Series series, List<YearMonth> held) {
        this.series = series;
        this.held = held;
        this.months = sinceApril(held.get(held.size() - 1));
    }

    /** In one or two sentences; nothing in the first quarter, whose own sentence says it, or where April is not held. */
    static Optional<String> of(String title, Series series, List<YearMonth> held) {
        YearToDate year = new YearToDate(series, held);
        return year.months.size() > QUARTER && held.containsAll(year.months)
                ? Optional.of(year.words(title))
                : Optional.empty();
    }

    /** Its change since the same months last year; empty where the sentence tells of none. */
    static Optional<Change> change(Series series, List<YearMonth> held) {
        YearToDate year = new YearToDate(series, held);
        return year.months.size() > QUARTER
                ? year.count(0)
                        .flatMap(now ->
                                year.count(1).filter(before -> before > 0).map(before -> Change.ofCounts(now, before)))
                : Optional.empty();
    }

    private static List<YearMonth> sinceApril(YearMonth last) {
        YearMonth april = YearMonth.of(last.minusMonths(QUARTER).getYear(), Month.APRIL);
        return Stream.iterate(april, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private String words(String title) {
        long now = count(0).orElseThrow();
        String sum = "%s in the financial year to date (%s to %s) came to %s"
                .formatted(title, first(), Words.month(last()), Numbers.count(now));
        Optional<String> before = count(1).filter(earlier -> earlier > 0)
                .map(earlier -> ": " + MonthlyCounts.against(now, earlier, "same months last year"));
        return sum + before.orElse("") + "." + earlier();
    }

    private YearMonth last() {
        return months.get(months.size() - 1);
    }

    /** April, with its year where the year to date ends in another. */
    private String first() {
        YearMonth april = months.get(0);
        return april.getYear() == last().getYear() ? "April" : Words.month(april);
    }

    /** The same months of a year before; nothing where not all of them are held. */
    private Optional<Long> count(int yearsBefore) {
        List<YearMonth> then =
                months.stream().map(month -> month.minusYears(yearsBefore)).toList();
        return held.containsAll(then)
                ? Optional.of(then.stream().mapToLong(this::count).sum())
                : Optional.empty();
    }

    private long count(YearMonth month) {
        return series.months().getOrDefault(month, Tally.NONE).numerator();
    }

    private String earlier() {
        List<String> years = new ArrayList<>();
        for (int before = 2; count(before).isPresent(); before++) {
            int year = months.get(0).getYear() - before;
            years.add("%s in %d-%02d".formatted(Numbers.count(count(before).orElseThrow()), year, (year + 1) % 100));
        }
        return years.isEmpty() ? "" : " The same months of earlier years: " + Words.list(years) + ".";
    }
}

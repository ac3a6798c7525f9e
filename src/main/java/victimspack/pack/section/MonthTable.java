package victimspack.pack.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Words;

/** A measure by month over the last four quarters held, months across and their total last. Snapshots are not summed. */
public final class MonthTable {

    private static final int QUARTERS = 4;

    /** A month's share of the width, in hundredths. */
    private static final int SHARE = 6;

    private static final int SHARE_OF_TOTAL = 9;

    private final Measure measure;
    private final Series series;
    private final List<Quarter> quarters;

    private MonthTable(Results results, Result result) {
        this.measure = result.measure();
        this.series = results.counts().measure(measure.id()).series();
        this.quarters = last(results);
    }

    /** Whether there are figures of whole counts for each month of the last quarters, and so something to follow. */
    public static boolean isKnown(Results results, Measure measure) {
        Series series = results.counts().measure(measure.id()).series();
        return last(results).stream()
                .flatMap(quarter -> quarter.months().stream())
                .allMatch(month -> {
                    Tally tally = series.months().getOrDefault(month, Tally.NONE);
                    return tally.isSupplied() && tally.hasCount();
                });
    }

    /** Whether some month or quarter of it may be seen. */
    public static boolean isTold(Results results, Measure measure) {
        Series series = results.counts().measure(measure.id()).series();
        return series.isMonthly()
                || last(results).stream()
                        .anyMatch(quarter -> !series.quarter(quarter).hidden());
    }

    private static List<Quarter> last(Results results) {
        List<Quarter> held = results.counts().quarters();
        return held.subList(Math.max(0, held.size() - QUARTERS), held.size());
    }

    /** The table of one measure. */
    public static Table of(Results results, Result result) {
        return new MonthTable(results, result).table();
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("Number", tally -> count(tally, Tally::numerator)));
        if (measure.unit() != Measure.Unit.COUNT) {
            rows.add(row("Of", tally -> count(tally, Tally::denominator)));
            rows.add(row("Per cent", tally -> Shown.value(measure, Valuation.of(measure, tally), Status.OK)));
        }
        String caption = "%s by %s, %s"
                .formatted(measure.title(), series.isMonthly() ? "month" : "quarter", Words.span(quarters));
        List<String> notes = series.snapshot() && series.isMonthly()
                ? List.of("Each month shows how things stood on its last day; months are not added up.")
                : List.of();
        return Tables.figures("months-" + measure.id(), caption, heads(), rows, notes);
    }

    private List<Table.Head> heads() {
        Heads heads = Heads.left("Figure", 10);
        if (series.isMonthly()) {
            Quarter reported = quarters.get(quarters.size() - 1);
            months().forEach(month -> heads.andMonth(
                    Words.shortMonth(month), SHARE, reported.months().contains(month)));
        } else {
            quarters.forEach(quarter -> heads.andRight(quarter.inShort(), SHARE_OF_TOTAL));
        }
        if (isSummed()) {
            heads.andRight("Total", SHARE_OF_TOTAL);
        }
        return heads.fill();
    }

    private boolean isSummed() {
        return !series.snapshot() && quarters.size() > 1;
    }

    private List<YearMonth> months() {
        return quarters.stream().flatMap(quarter -> quarter.months().stream()).toList();
    }

    private Stream<Tally> tallies() {
        return series.isMonthly()
                ? months().stream().map(month -> series.months().getOrDefault(month, Tally.NONE))
                : quarters.stream().map(series::quarter);
    }

    private Table.Row row(String head, Function<Tally, String> shown) {
        Stream<Tally> all = isSummed() ? Stream.concat(tallies(), Stream.of(series.sum(quarters))) : tallies();
        return new Table.Cells(Stream.concat(Stream.of(head), all.map(shown))
                .map(Table.Cell::of)
                .toList());
    }

    private static String count(Tally tally, ToLongFunction<Tally> count) {
        return tally.hidden() ? Shorthand.CONFIDENTIAL : Numbers.count(count.applyAsLong(tally));
    }
}

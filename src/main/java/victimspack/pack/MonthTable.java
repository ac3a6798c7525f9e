package victimspack.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.pack.document.Table;

/**
 * A measure by month over the last four quarters held, each quarter and the whole summed, so that a reader can follow the
 * graded value to its months. Snapshots are states and are not summed.
 */
final class MonthTable {

    private static final int QUARTERS = 4;

    private final Measure measure;
    private final Series series;
    private final List<Quarter> quarters;

    private MonthTable(Results results, Result result) {
        this.measure = result.measure();
        this.series = results.counts().measure(measure.id()).series();
        List<Quarter> held = results.counts().quarters();
        this.quarters = held.subList(Math.max(0, held.size() - QUARTERS), held.size());
    }

    static Table of(Results results, Result result) {
        return new MonthTable(results, result).table();
    }

    private Table table() {
        boolean count = measure.kind() == Kind.COUNT;
        Heads heads = Heads.left("Month", 40).andRight("Number", 20);
        if (!count) {
            heads.andRight("Of", 20).andRight("Per cent", 20);
        }
        List<Table.Row> rows = new ArrayList<>();
        quarters.forEach(quarter -> quarter(quarter, rows));
        if (!series.snapshot() && quarters.size() > 1) {
            rows.add(new Table.Total(cells("Total", series.sum(quarters))));
        }
        String caption = "%s by month, %s".formatted(measure.title(), Words.span(quarters));
        List<String> notes = series.snapshot()
                ? List.of("Each month shows how things stood on its last day; months are not added up.")
                : List.of();
        return Tables.figures("months-" + measure.id(), caption, heads.fill(), rows, notes);
    }

    private void quarter(Quarter quarter, List<Table.Row> rows) {
        for (YearMonth month : quarter.months()) {
            Tally tally = series.months().getOrDefault(month, Tally.NONE);
            rows.add(new Table.Cells(cells(Words.month(month), tally)));
        }
        if (!series.snapshot()) {
            rows.add(new Table.Total(cells(quarter.inWords(), series.quarter(quarter))));
        }
    }

    private List<Table.Cell> cells(String head, Tally tally) {
        List<String> cells = new ArrayList<>(List.of(head, Numbers.count(tally.numerator())));
        if (measure.kind() != Kind.COUNT) {
            cells.add(Numbers.count(tally.denominator()));
            cells.add(Shown.value(measure, Valuation.of(measure, tally), Status.OK));
        }
        return cells.stream().map(Table.Cell::of).toList();
    }
}

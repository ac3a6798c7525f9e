package victimspack.pack.variation;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;

/** The months of a control chart in figures: months of the financial year down, the latest years across. */
public final class MonthsByYear {

    private static final int YEAR = 12;
    private static final int MOST_YEARS = 3;
    private static final int ALL_YEARS_SHARE = 86;

    private final MonthsSay months;
    private final List<Integer> years;
    private final boolean counted;

    private MonthsByYear(MonthsSay months) {
        this.months = months;
        List<Integer> all = months.points().stream()
                .map(point -> firstYear(point.observation().month()))
                .distinct()
                .toList();
        this.years = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
        this.counted = months.measure().unit() != Measure.Unit.COUNT;
    }

    /** The table of the latest years. */
    public static Table of(MonthsSay months) {
        return new MonthsByYear(months).table();
    }

    /** The calendar year in which a month's financial year begins. */
    private static int firstYear(YearMonth month) {
        return month.minusMonths(Month.APRIL.getValue() - 1L).getYear();
    }

    private Table table() {
        int share = ALL_YEARS_SHARE / (years.size() * (counted ? 2 : 1));
        Heads heads = Heads.left("Month", 100 - ALL_YEARS_SHARE);
        for (int year : years) {
            String name = "%d-%02d".formatted(year, (year + 1) % 100);
            heads.andRight("Value, " + name, share);
            if (counted) {
                heads.andRight("Count, " + name, share);
            }
        }
        List<Table.Row> rows = IntStream.range(0, YEAR)
                .<Table.Row>mapToObj(month -> row(Month.APRIL.plus(month), month))
                .toList();
        String id = months.measure().id();
        return Tables.figures(
                "table-" + id + "-months",
                "%s by month, with the months out of the ordinary"
                        .formatted(months.measure().title()),
                heads.fill(),
                rows,
                List.of());
    }

    private Table.Row row(Month name, int month) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(name.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        for (int year : years) {
            YearMonth when = YearMonth.of(year, Month.APRIL).plusMonths(month);
            Optional<Tally> tally = Optional.ofNullable(months.series().months().get(when));
            cells.add(tally.map(known -> value(when, known)).orElse(Table.Cell.of(Shorthand.NOT_AVAILABLE)));
            if (counted) {
                cells.add(Table.Cell.of(tally.map(known -> Shown.counts(months.measure(), known, Status.OK))
                        .orElse(Shorthand.NOT_AVAILABLE)));
            }
        }
        return new Table.Cells(List.copyOf(cells));
    }

    private Table.Cell value(YearMonth when, Tally tally) {
        String shown = Shown.value(months.measure(), Valuation.of(months.measure(), tally), Status.OK);
        return months.point(when).map(point -> months.cell(shown, point)).orElse(Table.Cell.of(shown));
    }
}

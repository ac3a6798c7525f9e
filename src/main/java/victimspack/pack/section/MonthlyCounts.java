package victimspack.pack.section;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.Change;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Table;
import victimspack.pack.variation.ControlFigures;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** A count month by month over all months held, and rolling sums of 12 months from the 12th on. */
public final class MonthlyCounts {

    private static final int YEAR = 12;
    private static final Month APRIL = Month.APRIL;

    /** Of more years there is no room for each across the page: then every month has a row. */
    private static final int MOST_YEARS_ACROSS = 3;

    private final MonthsSay say;
    private final Measure measure;
    private final Series series;
    private final List<YearMonth> months;

    private MonthlyCounts(Results results, MonthsSay say) {
        this.say = say;
        this.measure = say.measure();
        this.series = say.series();
        this.months = results.counts().quarters().stream()
                .flatMap(quarter -> quarter.months().stream())
                .toList();
    }

    /** Whether a measure's months are told so: those of counts that stand as key data. */
    static boolean tells(Results results, MonthsSay say) {
        return say.measure().kind() == Kind.COUNT
                && say.chart() != null
                && results.counts().framework().priorities().stream()
                        .noneMatch(priority -> priority.graded()
                                && priority.id().equals(say.measure().priority()));
    }

    /** How many sums over a year are held against chance. */
    public static long tested(Results results, MonthsSay say) {
        MonthlyCounts counts = new MonthlyCounts(results, say);
        Stream<Change> changes = Stream.concat(
                YearToDate.change(say.series(), counts.comparable()).stream(), counts.sinceYearBefore().stream());
        return tells(results, say)
                ? changes.filter(change -> change.beyondChance() != null).count()
                : 0;
    }

    static List<Block> of(Results results, MonthsSay say) {
        MonthlyCounts counts = new MonthlyCounts(results, say);
        List<Block> blocks = new ArrayList<>();
        YearToDate.of(say.measure().title(), say.series(), counts.comparable())
                .ifPresent(words -> blocks.add(Text.body(words)));
        counts.yearOnYear().ifPresent(words -> blocks.add(Text.body(words)));
        counts.exceptional().ifPresent(words -> blocks.add(Text.body(words)));
        blocks.add(ControlFigures.of(say, "the table below"));
        if (counts.months.size() > YEAR) {
            blocks.add(counts.rolling());
        }
        blocks.add(counts.table());
        return blocks;
    }

    private long count(int index) {
        return series.months()
                .getOrDefault(months.get(index), victimspack.measure.Tally.NONE)
                .numerator();
    }

    /** The 12 months that end with a month, or nothing where fewer are held. */
    private Optional<Long> rolling(int index) {
        if (index < YEAR - 1) {
            return Optional.empty();
        }
        long sum = 0;
        for (int i = index - YEAR + 1; i <= index; i++) {
            sum += count(i);
        }
        return Optional.of(sum);
    }

    private int last() {
        return months.size() - 1;
    }

    /** The months held that can be compared with the last: those since the last break in the series. */
    private List<YearMonth> comparable() {
        return months.stream()
                .filter(month -> say.times().breaks().stream()
                        .noneMatch(step ->
                                month.isBefore(step.month()) && !step.month().isAfter(months.get(last()))))
                .toList();
    }

    /** Which of the last two years' months, which are compared, are no guide to what is usual. */
    private Optional<String> exceptional() {
        YearMonth first = months.get(last()).minusMonths(2L * YEAR - 1);
        List<String> among = say.leftOut().stream()
                .filter(period -> !period.to().isBefore(first))
                .map(period -> "%s (%s)".formatted(period.months(), period.name()))
                .toList();
        return among.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Among these months are exceptional ones: %s. They are counted in sums and left out of limits."
                                .formatted(Words.list(among)));
    }

    private String span() {
        return Words.month(months.get(0)) + " to " + Words.month(months.get(last()));
    }

    private Optional<String> yearOnYear() {
        Optional<Long> now = rolling(last());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        String year = "%s in the 12 months to %s came to %s"
                .formatted(measure.title(), Words.month(months.get(last())), Numbers.count(now.get()));
        return Optional.of(yearBefore()
                .filter(earlier -> earlier > 0)
                .map(earlier -> year + ": " + against(now.get(), earlier, "12 months before") + ".")
                .orElse(year + "."));
    }

    /** The sum of the 12 months before the last 12; nothing where they are not held or cannot be compared. */
    private Optional<Long> yearBefore() {
        return comparable().size() < 2 * YEAR ? Optional.empty() : rolling(last() - YEAR);
    }

    private Optional<Change> sinceYearBefore() {
        return yearBefore()
                .filter(earlier -> earlier > 0)
                .flatMap(earlier -> rolling(last()).map(now -> Change.ofCounts(now, earlier)));
    }

    /** How a count compares with that of an earlier period, which is above zero. */
    static String against(long now, long before, String period) {
        if (now == before) {
            return "as many as in the " + period;
        }
        return "%s %s (%s) than the %s of the %s%s"
                .formatted(
                        Numbers.count(Math.abs(now - before)),
                        now > before ? "more" : "fewer",
                        Numbers.percent(BigFraction.of(Math.abs(now - before), before)),
                        Numbers.count(before),
                        period,
                        Comparison.chance(Change.ofCounts(now, before)));
    }

    private Block.Figure rolling() {
        List<Chart.Point> points = new ArrayList<>();
        for (int i = YEAR - 1; i < months.size(); i++) {
            points.add(point(i, rolling(i)));
        }
        return figure(
                "rolling",
                "rolling 12 months",
                points,
                months.get(YEAR - 1),
                "%s in the 12 months to %s and %s in the 12 months to %s"
                        .formatted(
                                Numbers.count(rolling(YEAR - 1).orElseThrow()),
                                Words.month(months.get(YEAR - 1)),
                                Numbers.count(rolling(last()).orElseThrow()),
                                Words.month(months.get(last()))));
    }

    private Chart.Point point(int index, Optional<Long> count) {
        return new Chart.Point(
                Words.shortMonth(months.get(index)),
                count.map(BigDecimal::valueOf).orElse(null),
                null);
    }

    private Block.Figure figure(String what, String words, List<Chart.Point> points, YearMonth first, String ends) {
        Chart.Times times = say.times().months(months.subList(YEAR - 1, months.size()));
        Chart chart = new Chart.Trend(
                Chart.Unit.COUNT, List.of(new Chart.Line(measure.title(), points)), null, List.of(), times);
        return new Block.Figure(
                "figure-" + measure.id() + "-" + what,
                "",
                "%s, %s, %s to %s"
                        .formatted(measure.title(), words, Words.month(first), Words.month(months.get(last()))),
                chart,
                "Line chart. %s, %s: %s.".formatted(measure.title(), words, ends),
                "Source: the table below." + say.times().key(times));
    }

    private Table table() {
        return years().size() > MOST_YEARS_ACROSS ? byMonth() : byYear();
    }

    private List<Integer> years() {
        return months.stream().map(MonthlyCounts::firstYear).distinct().toList();
    }

    /** The calendar year in which a month's financial year begins. */
    private static int firstYear(YearMonth month) {
        return month.minusMonths(3).getYear();
    }

    /** Months of the financial year down, years across. */
    private Table byYear() {
        long summed = years().stream().filter(this::isSummed).count();
        int share = 86 / (years().size() + (int) summed);
        Heads heads = Heads.left("Month", 14);
        for (int year : years()) {
            String name = "%d-%02d".formatted(year, (year + 1) % 100);
            heads.andRight("Count, " + name, share);
            if (isSummed(year)) {
                heads.andRight("12 months to that month, " + name, share);
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int month = 0; month < YEAR; month++) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(APRIL.plus(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
            for (int year : years()) {
                int index = months.indexOf(YearMonth.of(year, APRIL).plusMonths(month));
                cells.add(index < 0 ? Table.Cell.of(Shorthand.NOT_AVAILABLE) : cell(index));
                if (isSummed(year)) {
                    cells.add(Table.Cell.of(rolling(index).map(Numbers::count).orElse(Shorthand.NOT_AVAILABLE)));
                }
            }
            rows.add(new Table.Cells(List.copyOf(cells)));
        }
        return monthly(heads.fill(), rows);
    }

    /** Whether 12 months held end in a month of the financial year. */
    private boolean isSummed(int year) {
        return months.stream()
                .filter(month -> firstYear(month) == year)
                .anyMatch(month -> rolling(months.indexOf(month)).isPresent());
    }

    private Table byMonth() {
        List<Table.Head> heads = Heads.left("Month", 34)
                .andRight("Count", 33)
                .andRight("12 months to that month", 33)
                .fill();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            rows.add(new Table.Cells(List.of(
                    Table.Cell.of(Words.month(months.get(i))),
                    cell(i),
                    Table.Cell.of(rolling(i).map(Numbers::count).orElse(Shorthand.NOT_AVAILABLE)))));
        }
        return monthly(heads, rows);
    }

    /** A month's count, marked where it is out of the ordinary. */
    private Table.Cell cell(int index) {
        String count = Numbers.count(count(index));
        return say.point(months.get(index)).map(point -> say.cell(count, point)).orElse(Table.Cell.of(count));
    }

    private Table monthly(List<Table.Head> heads, List<Table.Row> rows) {
        return Tables.figures(
                "table-" + measure.id() + "-monthly",
                "%s by month, %s".formatted(measure.title(), span()),
                heads,
                rows,
                List.of());
    }
}

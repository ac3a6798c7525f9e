package victimspack.pack.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Span;
import victimspack.measure.Tally;
import victimspack.pack.document.Block;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Words;

/**
 * A group's counts beside those of the framework's baseline year: the quarter's last month against the same month, and the
 * year to the quarter's end against the year, with relative change and direction.
 */
public final class BaselineTables {

    private static final int YEAR = 4;

    private final Results results;
    private final Framework.Priority group;
    private final Quarter baseline;

    private BaselineTables(Results results, Framework.Priority group, Quarter baseline) {
        this.results = results;
        this.group = group;
        this.baseline = baseline;
    }

    /** One number now and in the baseline year. */
    private record Pair(Measure measure, long before, long now) {}

    /** Empty where the framework names no baseline year, or no measure of the group has numbers of both. */
    static List<Block> of(Results results, Framework.Priority group) {
        return year(results)
                .map(baseline -> new BaselineTables(results, group, baseline).tables())
                .orElse(List.of());
    }

    /** For the summary, the years of every group that has numbers of both. */
    public static List<Block> inBrief(Results results) {
        return year(results).stream()
                .flatMap(baseline -> results.counts().framework().priorities().stream()
                        .map(group -> new BaselineTables(results, group, baseline)))
                .flatMap(tables -> tables.table("brief").stream())
                .map(Block.class::cast)
                .toList();
    }

    /** Whether all that is known of a measure in the quarters shown is its comparison with the baseline year. */
    public static boolean saysAll(Results results, Measure measure) {
        boolean compared = year(results)
                .flatMap(baseline -> results.counts().framework().priorities().stream()
                        .filter(group -> group.id().equals(measure.priority()))
                        .findFirst()
                        .flatMap(group -> new BaselineTables(results, group, baseline).years(measure)))
                .isPresent();
        return compared
                && results.shown().stream()
                        .flatMap(quarter -> results.result(measure.id(), quarter).stream())
                        .allMatch(result -> result.value().exact() == null);
    }

    private static Optional<Quarter> year(Results results) {
        return Optional.ofNullable(results.counts().framework().settings().baselineYear())
                .flatMap(Quarter::ofYear);
    }

    private List<Block> tables() {
        YearMonth month = results.reported().lastMonth();
        List<Block> tables = new ArrayList<>();
        table("months", Words.month(monthBefore()), Words.month(month), List.of(monthBefore(), month), this::months)
                .ifPresent(tables::add);
        table("years").ifPresent(tables::add);
        return tables;
    }

    private Optional<Table> table(String what) {
        List<YearMonth> years = Stream.concat(baseline.year().stream(), lastYear().stream())
                .flatMap(quarter -> quarter.months().stream())
                .toList();
        String now = "12 months to " + Words.month(results.reported().lastMonth());
        return table(what, baseline.financialYear(), now, years, this::years);
    }

    /** @param months those of both columns */
    private Optional<Table> table(
            String what,
            String before,
            String now,
            List<YearMonth> months,
            Function<Measure, Optional<Pair>> compared) {
        List<Table.Row> rows = results.counts().framework().measures(group).stream()
                .flatMap(measure -> compared.apply(measure).stream())
                .map(BaselineTables::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Head> heads = Heads.left("Measure", 36)
                .andRight(before, 18)
                .andRight(now, 18)
                .andRight("Change", 14)
                .andLeft("Direction", 14)
                .fill();
        String caption = "%s: %s compared with %s".formatted(group.title(), now, before);
        return Optional.of(Tables.figures(
                "baseline-%s-%s".formatted(what, group.id()), caption, heads, rows, exceptional(months)));
    }

    private static Table.Row row(Pair pair) {
        long difference = pair.now() - pair.before();
        String change = pair.before() == 0
                ? Shorthand.NOT_APPLICABLE
                : Numbers.signed(BigFraction.of(difference, pair.before()).multiply(100), 1) + "%";
        String direction = difference == 0 ? "No change" : difference > 0 ? "Up" : "Down";
        return Tables.row(
                pair.measure().title(), Numbers.count(pair.before()), Numbers.count(pair.now()), change, direction);
    }

    /** The same month of the baseline year as the last of the reported quarter. */
    private YearMonth monthBefore() {
        return new Quarter(baseline.startYear(), results.reported().number()).lastMonth();
    }

    private Optional<Pair> months(Measure measure) {
        return month(measure, monthBefore())
                .flatMap(before ->
                        month(measure, results.reported().lastMonth()).map(now -> new Pair(measure, before, now)));
    }

    private Optional<Long> month(Measure measure, YearMonth month) {
        return isCount(measure)
                ? Optional.ofNullable(series(measure).months().get(month)).map(BaselineTables::count)
                : Optional.empty();
    }

    private Optional<Pair> years(Measure measure) {
        return over(measure, baseline.year())
                .flatMap(before -> over(measure, lastYear()).map(now -> new Pair(measure, before, now)));
    }

    /** The four quarters to the reported one. */
    private List<Quarter> lastYear() {
        return Span.to(results.reported(), YEAR).quarters();
    }

    /** Which of the months compared are no guide to what is usual. */
    private List<String> exceptional(List<YearMonth> months) {
        return results.counts().framework().settings().exceptional().stream()
                .filter(period ->
                        results.counts().framework().measures(group).stream().anyMatch(period::concerns))
                .filter(period -> months.stream().anyMatch(period::holds))
                .map(period -> "%s %s: %s, %s."
                        .formatted(
                                Shorthand.EXCEPTIONAL, period.name(), period.months(), Words.phrase(period.reason())))
                .toList();
    }

    /** Four quarters together, if they are a year supplied as such or each of them is held. */
    private Optional<Long> over(Measure measure, List<Quarter> quarters) {
        if (!isCount(measure)) {
            return Optional.empty();
        }
        Series series = series(measure);
        boolean whole = measure.kind() == Kind.SUPPLIED
                ? quarters.stream().allMatch(quarter -> series.quarter(quarter).isSupplied())
                : results.counts().quarters().containsAll(quarters);
        return series.year(quarters)
                .or(() -> whole ? Optional.of(series.sum(quarters)) : Optional.empty())
                .map(BaselineTables::count);
    }

    private static long count(Tally tally) {
        return tally.numerator() + tally.sum().longValue();
    }

    private boolean isCount(Measure measure) {
        return measure.unit() == Measure.Unit.COUNT
                && measure.kind() != Kind.PROFILE
                && results.counts().measure(measure.id()).notSupplied().isEmpty();
    }

    private Series series(Measure measure) {
        return results.counts().measure(measure.id()).series();
    }
}

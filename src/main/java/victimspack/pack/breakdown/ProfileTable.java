package victimspack.pack.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.pack.chart.TrendChart;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/**
 * A profile: counts and shares of every category beside the same quarter last year. Of a long profile, categories of zero
 * in both quarters are named in a line below.
 */
public final class ProfileTable {

    private static final int MOST_BARS = 12;

    /** Bars of no more categories than these tell no more than the table. */
    private static final int FEW_BARS = 5;

    /** A profile of more categories than these names the empty ones together. */
    private static final int LONG = 10;

    private final Results results;
    private final Measure measure;
    private final Breakdown breakdown;
    private final Counted counted;
    private final Period now;
    private final Period then;
    private final boolean compared;

    private ProfileTable(Results results, Measure measure, Breakdown breakdown) {
        this.results = results;
        this.measure = measure;
        this.breakdown = breakdown;
        this.counted = results.counts().measure(measure.id());
        Quarter reported = results.reported();
        this.now = new Period(List.of(reported)).shown(counted, breakdown);
        this.then = new Period(List.of(reported.sameQuarterLastYear()));
        this.compared = !now.isPooled()
                && results.counts().quarters().contains(then.last())
                && results.counts().cautions(measure).stream()
                        .noneMatch(caution -> caution.separates(then.last(), reported));
    }

    /** The profile's table with what is to be said of it; nothing where no category has a count. */
    public static List<Block> of(Results results, Measure measure, Breakdown breakdown) {
        ProfileTable profile = new ProfileTable(results, measure, breakdown);
        List<Slice> slices = profile.counted.slices(breakdown);
        if (slices.isEmpty()) {
            return List.of();
        }
        if (breakdown.columns().size() > 1) {
            return List.of(
                    CrossTable.of(profile.counted, breakdown, profile.now, profile.id("table"), profile.caption()));
        }
        List<Block> blocks = new ArrayList<>();
        profile.notStated(slices).forEach(blocks::add);
        blocks.add(profile.table(slices));
        if (slices.stream().filter(slice -> count(slice, profile.now) > 0).count() > FEW_BARS) {
            blocks.add(profile.bars(slices));
        }
        return blocks;
    }

    private long total(Period period) {
        Tally total = period.tally(counted.series());
        return total.hidden() ? 0 : total.denominator();
    }

    private static boolean isHidden(Slice slice, Period period) {
        return period.tally(slice.series()).hidden();
    }

    /** How many fall in the category; 0 where that is hidden. */
    private static long count(Slice slice, Period period) {
        return isHidden(slice, period) ? 0 : period.tally(slice.series()).numerator();
    }

    private String label(Slice slice) {
        return Labels.of(measure, breakdown, slice.category());
    }

    private static String share(long count, long total) {
        return total == 0 ? Shorthand.NOT_APPLICABLE : Numbers.percent(BigFraction.of(count, total));
    }

    private String caption() {
        String by = breakdown.title().substring(0, 1).toLowerCase(Locale.ENGLISH)
                + breakdown.title().substring(1);
        String what = measure.title().endsWith(by) ? measure.title() : measure.title() + ", " + by;
        return what + ", " + now.named();
    }

    private String id(String what) {
        return what + "-" + measure.id() + "-" + breakdown.name().replaceAll("[^a-z0-9]+", "-");
    }

    /** For how many the fact is missing: a share that every other share must be read beside. */
    private List<Block> notStated(List<Slice> slices) {
        List<Slice> missing = slices.stream()
                .filter(slice -> Labels.isNotStated(label(slice)))
                .toList();
        boolean hidden = missing.stream().anyMatch(slice -> isHidden(slice, now));
        if (missing.isEmpty() || hidden || total(now) == 0) {
            return List.of();
        }
        long count = missing.stream().mapToLong(slice -> count(slice, now)).sum();
        if (count == 0) {
            return List.of();
        }
        String words = "%s: not stated or not known for %s of %s (%s)."
                .formatted(
                        breakdown.title(), Numbers.count(count), Numbers.count(total(now)), share(count, total(now)));
        return List.of(Text.body(words));
    }

    private Table table(List<Slice> slices) {
        Heads heads = Heads.left("Category", 40)
                .andRight("Count, " + now.briefly(), 15)
                .andRight("Share, " + now.briefly(), 15);
        if (compared) {
            heads.andRight("Count, " + then.briefly(), 15).andRight("Share, " + then.briefly(), 15);
        }
        List<Table.Row> rows = new ArrayList<>();
        List<Slice> empty =
                slices.size() > LONG ? slices.stream().filter(this::isEmpty).toList() : List.of();
        slices.stream()
                .filter(slice -> !empty.contains(slice))
                .forEach(slice -> rows.add(new Table.Cells(cells(label(slice), slice.series()))));
        rows.add(new Table.Total(cells("Total", counted.series())));
        return Tables.figures(
                id("table"),
                caption(),
                heads.fill(),
                rows,
                none(empty.stream().map(this::label).toList()));
    }

    private boolean isEmpty(Slice slice) {
        return isZero(slice, now) && (!compared || isZero(slice, then));
    }

    private static boolean isZero(Slice slice, Period period) {
        return !isHidden(slice, period) && count(slice, period) == 0;
    }

    /** The categories that the rows leave out because they hold nothing. */
    static List<String> none(List<String> labels) {
        return labels.isEmpty() ? List.of() : List.of("Zero: " + Words.series(labels) + ".");
    }

    private List<Table.Cell> cells(String label, Series series) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        add(cells, series, now);
        if (compared) {
            add(cells, series, then);
        }
        return cells.stream().map(Table.Cell::of).toList();
    }

    private void add(List<String> cells, Series series, Period period) {
        Tally tally = period.tally(series);
        if (tally.hidden()) {
            cells.addAll(List.of(Shorthand.CONFIDENTIAL, Shorthand.CONFIDENTIAL));
            return;
        }
        cells.add(Numbers.count(tally.numerator()));
        cells.add(share(tally.numerator(), total(period)));
    }

    private Block.Figure bars(List<Slice> slices) {
        List<Slice> counted =
                slices.stream().filter(slice -> count(slice, now) > 0).toList();
        List<Slice> ranked = counted.stream()
                .sorted(Comparator.comparing((Slice slice) -> count(slice, now)).reversed())
                .toList();
        boolean ordered = Labels.areOrdered(breakdown) && counted.size() <= MOST_BARS;
        List<Chart.Bar> bars = (ordered ? counted : ranked)
                .stream().limit(MOST_BARS).map(this::bar).toList();
        String cut = ranked.size() > MOST_BARS ? ", the %d largest of %d".formatted(MOST_BARS, ranked.size()) : "";
        return new Block.Figure(
                id("figure"),
                "",
                caption() + cut,
                new Chart.Bars(Chart.Unit.PER_CENT, bars, null),
                alt(ranked),
                "Source: the table above. Shares of all %s.".formatted(Numbers.count(total(now))));
    }

    private Chart.Bar bar(Slice slice) {
        BigFraction share = BigFraction.of(count(slice, now), total(now));
        return new Chart.Bar(label(slice), TrendChart.drawn(share, true), Numbers.percent(share), null);
    }

    private String alt(List<Slice> ranked) {
        String largest = ranked.stream()
                .limit(3)
                .map(slice -> label(slice) + " " + share(count(slice, now), total(now)))
                .collect(java.util.stream.Collectors.joining("; "));
        return "Bar chart of shares. The largest: %s.".formatted(largest);
    }
}

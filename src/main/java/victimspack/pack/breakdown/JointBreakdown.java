package victimspack.pack.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.grade.Valuation;
import victimspack.measure.Breakdown;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Labels;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Words;

/** Several measures' breakdowns by the same few categories, in the reported quarter: measures down, categories across. */
public final class JointBreakdown {

    /** More categories than these do not fit across a page. */
    private static final int MOST_CATEGORIES = 6;

    /** The titles of more measures than these make no caption. */
    private static final int MOST_NAMED = 3;

    private final Results results;
    private final Breakdown breakdown;
    private final List<String> categories;
    private final Period period;
    private final List<Result> measures = new ArrayList<>();

    private JointBreakdown(Results results, Breakdown breakdown, List<String> categories, Period period) {
        this.period = period;
        this.results = results;
        this.breakdown = breakdown;
        this.categories = categories;
    }

    /** Those whose groups are not compared, which have a section of their own. */
    private static List<Breakdown> separate(Result result) {
        return result.measure().breakdowns().stream()
                .filter(breakdown -> !breakdown.isCompared())
                .toList();
    }

    /** The breakdowns that two or more measures share, categories included. */
    public static List<JointBreakdown> among(Results results, List<Result> measures) {
        Map<List<Object>, JointBreakdown> shared = new LinkedHashMap<>();
        for (Result result : measures) {
            Counted counted = results.counts().measure(result.measure().id());
            for (Breakdown breakdown : separate(result)) {
                List<String> categories =
                        counted.slices(breakdown).stream().map(Slice::category).toList();
                Period period = new Period(List.of(results.reported())).shown(counted, breakdown);
                if (!categories.isEmpty() && categories.size() <= MOST_CATEGORIES) {
                    shared.computeIfAbsent(
                                    List.of(breakdown, categories, period),
                                    key -> new JointBreakdown(results, breakdown, categories, period))
                            .measures
                            .add(result);
                }
            }
        }
        return shared.values().stream()
                .filter(joint -> joint.measures.size() > 1)
                .toList();
    }

    /** Whether it is by the same column. */
    public boolean isLike(JointBreakdown other) {
        return breakdown.name().equals(other.breakdown.name());
    }

    /** Whether a measure's breakdown stands in this table. */
    public boolean holds(Result result, Breakdown other) {
        return measures.contains(result) && breakdown.equals(other);
    }

    /** @param number tells apart tables of one breakdown by other categories or over another period */
    public Table table(String priority, int number) {
        int share = 76 / (categories.size() + 1);
        Heads heads = Heads.left("Measure", 24);
        Measure first = measures.get(0).measure();
        categories.forEach(category -> heads.andRight(Labels.of(first, breakdown, category), share));
        heads.andRight("All", share);
        return Tables.figures(
                "table-supporting-%s-%s"
                        .formatted(
                                priority,
                                breakdown.name().replaceAll("[^a-z0-9]+", "-") + (number > 1 ? "-" + number : "")),
                caption(number),
                heads.fill(),
                measures.stream().map(this::row).toList(),
                notes());
    }

    private String caption(int number) {
        String which = measures.size() <= MOST_NAMED
                ? Words.list(measures.stream()
                        .map(result -> result.measure().title())
                        .toList())
                : "Measures without a grade" + (number > 1 ? ", table " + number : "");
        return "%s, %s, %s".formatted(which, RankedBars.by(breakdown), period.named());
    }

    private List<String> notes() {
        String beside = "These categories are shown beside the measure, and do not add up to it.";
        return breakdown.population().isPresent() ? List.of(beside) : List.of();
    }

    private Table.Row row(Result result) {
        Measure measure = result.measure();
        Counted counted = results.counts().measure(measure.id());
        List<Slice> slices = counted.slices(breakdown);
        Stream<Tally> tallies = slices.stream().map(slice -> period.tally(slice.series()));
        Tally all = period.tally(counted.series());
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(measure.title())));
        Stream.concat(tallies, Stream.of(all)).forEach(tally -> cells.add(cell(measure, tally)));
        return new Table.Cells(cells);
    }

    private static Table.Cell cell(Measure measure, Tally tally) {
        String count = Shown.counts(measure, tally, Status.OK);
        return measure.kind() == Kind.COUNT
                ? Table.Cell.of(count)
                : Tables.lines(List.of(Shown.value(measure, Valuation.of(measure, tally), Status.OK), count));
    }
}

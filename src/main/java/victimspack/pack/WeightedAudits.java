package victimspack.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.AuditSample;
import victimspack.grade.Interval;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Framework;
import victimspack.pack.document.Identity;
import victimspack.pack.document.Sheet;
import victimspack.pack.document.Table;

/** What audit samples say as drawn and, each department weighted by its crimes, of all crimes: as a table and a worksheet. */
final class WeightedAudits {

    private static final int PLACES = 6;

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Measure", Sheet.Format.TEXT, 40),
            new Sheet.Column("Period", Sheet.Format.TEXT, 32),
            new Sheet.Column("Number", Sheet.Format.COUNT, 14),
            new Sheet.Column("Of", Sheet.Format.COUNT, 14),
            new Sheet.Column("Share as drawn", Sheet.Format.PER_CENT, 14),
            new Sheet.Column("Weighted share", Sheet.Format.PER_CENT, 14),
            new Sheet.Column("Lower 95% limit of weighted share", Sheet.Format.PER_CENT, 16),
            new Sheet.Column("Upper 95% limit of weighted share", Sheet.Format.PER_CENT, 16),
            new Sheet.Column("Effective sample size", Sheet.Format.DECIMAL, 14));

    private final Results results;
    private final Map<String, Long> population;

    private WeightedAudits(Results results, Map<String, Long> population) {
        this.results = results;
        this.population = population;
    }

    /** A measure with what is estimated of all crimes. */
    private record Weighed(Result result, AuditSample.Estimate estimate) {}

    /** Those of a priority in one table; empty where none can be weighted. */
    static Optional<Table> table(Results results, Map<String, Long> population, Framework.Priority priority) {
        List<Table.Row> rows = new WeightedAudits(results, population)
                .weighed()
                .filter(one -> one.result().measure().priority().equals(priority.id()))
                .map(WeightedAudits::row)
                .toList();
        List<Table.Head> heads = Heads.left("Measure", 36)
                .andRight("Count", 14)
                .andRight("Share as drawn", 14)
                .andRight("Weighted share", 14)
                .andRight("95% interval", 22)
                .fill();
        String caption = "%s: audit samples, each department weighted by its crimes".formatted(priority.title());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Tables.figures("table-weighted-" + priority.id(), caption, heads, rows, List.of()));
    }

    /** All in a worksheet; empty where none can be weighted. */
    static Optional<Sheet> sheet(Results results, Map<String, Long> population, Identity identity) {
        WeightedAudits audits = new WeightedAudits(results, population);
        List<List<Sheet.Datum>> rows = audits.weighed().map(audits::data).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Sheet.Grid grid = new Sheet.Grid("Weighted_audits", COLUMNS, rows);
        List<String> lines = SheetLines.of(
                identity,
                "This worksheet contains one table: what audit samples say as drawn and, each department weighted by its"
                        + " crimes, of all crimes.",
                grid);
        return Optional.of(
                new Sheet("Weighted_audits", "Audit samples weighted by department", lines, grid, List.of()));
    }

    private Stream<Weighed> weighed() {
        return results.counts().framework().measures().stream()
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                .filter(result -> result.graded().known().isPresent())
                .flatMap(result -> WeightedAudit.estimate(results, population, result).stream()
                        .map(estimate -> new Weighed(result, estimate)));
    }

    private static Table.Row row(Weighed one) {
        Result result = one.result();
        Interval interval = one.estimate().interval();
        return Tables.row(
                result.measure().title() + Shown.window(result.measure()),
                Shown.counts(result.measure(), result.graded().tally(), result.status()),
                Shown.graded(result),
                Numbers.percent(one.estimate().share()),
                "%s to %s".formatted(percent(interval.lower()), percent(interval.upper())));
    }

    private static String percent(double share) {
        return Numbers.percent(BigFraction.from(share));
    }

    private List<Sheet.Datum> data(Weighed one) {
        Result result = one.result();
        Period period = Period.graded(
                result.measure(), result.quarter(), results.counts().quarters());
        return List.of(
                new Sheet.Words(result.measure().title()),
                new Sheet.Words(period.named()),
                new Sheet.Number(BigDecimal.valueOf(result.graded().tally().numerator())),
                new Sheet.Number(BigDecimal.valueOf(result.graded().tally().denominator())),
                number(result.graded().known().orElseThrow()),
                number(one.estimate().share()),
                number(one.estimate().interval().lower()),
                number(one.estimate().interval().upper()),
                number(one.estimate().size()));
    }

    private static Sheet.Datum number(double number) {
        return number(Numbers.exact(BigDecimal.valueOf(number)));
    }

    private static Sheet.Datum number(BigFraction exact) {
        return new Sheet.Number(Numbers.rounded(exact, PLACES));
    }
}

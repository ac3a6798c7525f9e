package victimspack.pack.section;

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
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Tables;

/** What audit samples say as drawn and, each department weighted by its crimes, of all crimes. */
public final class WeightedAudits {

    private WeightedAudits() {}

    /** A measure with what is estimated of all crimes. */
    public record Weighed(Result result, AuditSample.Estimate estimate) {}

    /** Every measure that can be weighted, in the framework's order. */
    public static Stream<Weighed> of(Results results, Map<String, Long> population) {
        return results.counts().framework().measures().stream()
                .flatMap(measure -> results.result(measure.id(), results.reported()).stream())
                .filter(result -> result.graded().known().isPresent())
                .flatMap(result -> WeightedAudit.estimate(results, population, result).stream()
                        .map(estimate -> new Weighed(result, estimate)));
    }

    /** Those of a priority in one table; empty where none can be weighted. */
    static Optional<Table> table(Results results, Map<String, Long> population, Framework.Priority priority) {
        List<Table.Row> rows = of(results, population)
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

    private static Table.Row row(Weighed one) {
        Result result = one.result();
        Interval interval = one.estimate().interval();
        return Tables.row(
                result.measure().title() + Shown.window(result.measure()),
                Shown.gradedCounts(result),
                Shown.graded(result),
                Numbers.percent(one.estimate().share()),
                "%s to %s".formatted(percent(interval.lower()), percent(interval.upper())));
    }

    private static String percent(double share) {
        return Numbers.percent(BigFraction.from(share));
    }
}

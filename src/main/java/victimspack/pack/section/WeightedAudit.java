package victimspack.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.AuditSample;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.measure.Breakdown;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.pack.words.Words;

/** What a dip sample says of all crimes: each department weighted by its crimes, as audit-population.csv has them. */
final class WeightedAudit {

    private static final String DEPARTMENT = "department";
    private static final int YEAR = 4;

    private final Results results;
    private final Result result;
    private final Measure measure;

    private WeightedAudit(Results results, Result result) {
        this.results = results;
        this.result = result;
        this.measure = result.measure();
    }

    /**
     * One sentence; empty where the measure is no sample by department, where its population was not supplied, or where a
     * department's numbers are not all shown.
     */
    static Optional<String> sentence(Results results, Map<String, Long> population, Result result) {
        return new WeightedAudit(results, result).sentence(population);
    }

    /** The estimate behind that sentence; empty as the sentence, and where a department's crimes are not known. */
    static Optional<AuditSample.Estimate> estimate(Results results, Map<String, Long> population, Result result) {
        WeightedAudit audit = new WeightedAudit(results, result);
        return audit.isWeighed(population) && audit.unknown(population).isEmpty()
                ? audit.estimate(population)
                : Optional.empty();
    }

    private boolean isWeighed(Map<String, Long> population) {
        Map<String, Series> departments = departments();
        return !population.isEmpty()
                && !departments.isEmpty()
                && result.value().exact() != null
                && departments.values().stream()
                        .allMatch(series -> drawn(series).hasAsides());
    }

    private Optional<String> sentence(Map<String, Long> population) {
        if (!isWeighed(population)) {
            return Optional.empty();
        }
        List<String> unknown = unknown(population);
        return unknown.isEmpty()
                ? estimate(population).map(this::words)
                : Optional.of("Not weighted by department: audit-population.csv has no crimes of %s."
                        .formatted(Words.list(unknown)));
    }

    /** The departments with judged cases whose crimes are not known. */
    private List<String> unknown(Map<String, Long> population) {
        return departments().entrySet().stream()
                .filter(department -> population.getOrDefault(department.getKey(), 0L) < 1)
                .filter(department -> isJudged(department.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Optional<AuditSample.Estimate> estimate(Map<String, Long> population) {
        Map<String, Series> departments = departments();
        List<AuditSample.Department> strata = new ArrayList<>();
        population.forEach((name, crimes) -> {
            if (crimes > 0) {
                Series series = departments.get(name);
                strata.add(new AuditSample.Department(
                        name,
                        crimes,
                        series == null ? 0 : sampled(drawn(series)),
                        series == null ? Tally.NONE : found(series)));
            }
        });
        return new AuditSample(strata).estimate();
    }

    private String words(AuditSample.Estimate estimate) {
        String without = estimate.withoutCase().isEmpty()
                ? ""
                : " It says nothing of %s, of which no case was judged.".formatted(Words.list(estimate.withoutCase()));
        return "Each department weighted by its crimes, %s to %s (95%% interval %s to %s).%s"
                .formatted(
                        isOfFourQuarters() ? "the last four quarters together come" : "the quarter comes",
                        Numbers.percent(estimate.share()),
                        percent(estimate.interval().lower()),
                        percent(estimate.interval().upper()),
                        without);
    }

    private static String percent(double share) {
        return Numbers.percent(BigFraction.from(share));
    }

    /** The series of each department; empty where the measure has none, or some are merged or left out. */
    private Map<String, Series> departments() {
        Optional<Breakdown> breakdown = measure.sample()
                ? measure.breakdowns().stream()
                        .filter(one -> one.columns().equals(List.of(DEPARTMENT)))
                        .findFirst()
                : Optional.empty();
        return breakdown
                .map(by -> results.counts().measure(measure.id()).slices(by).stream()
                        .collect(Collectors.toMap(Slice::category, Slice::series)))
                .filter(series -> !series.containsKey(Slice.OTHER))
                .orElse(Map.of());
    }

    private boolean isOfFourQuarters() {
        return measure.rule()
                .map(GradeRule::over)
                .filter(GradeRule.Over.LAST_FOUR_QUARTERS::equals)
                .isPresent();
    }

    /** What was found of a department in the quarters whose value is graded. */
    private Tally found(Series series) {
        int quarters = isOfFourQuarters() ? YEAR : 1;
        return IntStream.range(0, quarters)
                .mapToObj(back -> result.quarter().plus(-back))
                .map(series::quarter)
                .reduce(Tally.NONE, Tally::plus);
    }

    private boolean isJudged(Series series) {
        Tally tally = found(series);
        return tally.hidden() || tally.denominator() > 0;
    }

    /** What was drawn of a department in all the quarters held. */
    private Tally drawn(Series series) {
        return results.counts().quarters().stream().map(series::quarter).reduce(Tally.NONE, Tally::plus);
    }

    private static long sampled(Tally drawn) {
        return drawn.denominator() + drawn.pending() + drawn.excluded();
    }
}

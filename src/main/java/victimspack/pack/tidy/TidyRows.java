package victimspack.pack.tidy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.pack.document.TidyRow;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Period;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;

/**
 * The rows of measures.csv and breakdowns.csv: every measure, every quarter held or published, then every month held.
 * Measures stand in the framework's order, quarters and months in time's.
 */
public final class TidyRows {

    private final Results results;
    private final List<Quarter> quarters;
    private final List<YearMonth> months;

    private TidyRows(Results results) {
        this.results = results;
        this.quarters = results.counts().quarters();
        this.months =
                quarters.stream().flatMap(quarter -> quarter.months().stream()).toList();
    }

    /** The rows of measures.csv. */
    public static List<TidyRow> measures(Results results) {
        TidyRows rows = new TidyRows(results);
        return rows.counted().flatMap(rows::measure).toList();
    }

    /** The rows of breakdowns.csv. */
    public static List<TidyRow> breakdowns(Results results) {
        TidyRows rows = new TidyRows(results);
        return rows.counted().flatMap(rows::slices).toList();
    }

    /** All but texts, which have no numbers. */
    private Stream<Counted> counted() {
        return results.counts().measures().stream()
                .filter(counted -> counted.measure().kind() != Kind.TEXT);
    }

    private Stream<TidyRow> measure(Counted counted) {
        List<TidyRow> rows = new ArrayList<>();
        for (Quarter quarter : results.quarters()) {
            results.result(counted.measure().id(), quarter).ifPresent(result -> rows.add(quarter(counted, result)));
        }
        if (isMonthly(counted)) {
            Optional<MonthsSay> say = results.result(counted.measure().id(), results.reported())
                    .map(result -> MonthsSay.of(results, result));
            months.forEach(month -> rows.add(month(
                    counted,
                    month,
                    say.map(known -> TidyProcess.month(known, month)).orElse(TidyRow.Process.NONE))));
        }
        return rows.stream();
    }

    /** Whether it has rows by month: not where months are not to be seen. */
    private static boolean isMonthly(Counted counted) {
        return counted.series().isMonthly()
                || counted.series().quarters().isEmpty()
                || counted.measure().kind() == Kind.SUPPLIED;
    }

    private TidyRow quarter(Counted counted, Result result) {
        boolean supplied = isSupplied(counted) || result.status() == Status.OK;
        TidyCounts counts = TidyCounts.of(result, result.value());
        boolean isGraded = counted.measure().rule().isPresent() || result.isTogether();
        TidyCounts graded = supplied && isGraded && result.hasGradedPeriod()
                ? TidyCounts.of(result, result.graded())
                : TidyCounts.missing(result.status());
        boolean compared = result.baseline() != null && supplied;
        return new TidyRow(
                counted.measure().id(),
                counted.measure().priority(),
                result.quarter().toString(),
                null,
                null,
                counts.numerator(),
                counts.denominator(),
                counts.pending(),
                counts.excluded(),
                counts.value(),
                counts.lower(),
                counts.upper(),
                compared ? TidyCounts.baseline(result) : "",
                compared ? TidyCounts.change(result) : "",
                grade(counted, result, result.grade()),
                grade(counted, result, result.calculated()),
                status(counts, result).code(),
                graded.numerator(),
                graded.denominator(),
                graded.value(),
                result.revised() ? Shorthand.REVISED : "",
                Shown.cautions(result).collect(Collectors.joining(" ")),
                result.quarter().equals(results.reported())
                        ? TidyProcess.quarter(MonthsSay.of(results, result))
                        : TidyRow.Process.NONE);
    }

    private static boolean isSupplied(Counted counted) {
        return counted.notSupplied().isEmpty();
    }

    private static String grade(Counted counted, Result result, Grade grade) {
        Grade none = counted.measure().rule().isPresent() ? Grade.NOT_SUPPLIED : Grade.NOT_GRADED;
        boolean shown = result.status() != Status.NOT_SUPPLIED || grade.isGrade();
        return (shown ? grade : none).words();
    }

    /** Why a quarter has no value; {@code ok} where it has one, however few cases it rests on. */
    private static Status status(TidyCounts counts, Result result) {
        boolean missing = counts.status() != Status.OK && result.status() == Status.OK;
        return missing ? counts.status() : result.status();
    }

    private static TidyRow month(Counted counted, YearMonth month, TidyRow.Process process) {
        Tally tally = counted.series().months().getOrDefault(month, Tally.NONE);
        boolean known = counted.measure().kind() != Kind.SUPPLIED
                || counted.series().months().containsKey(month);
        TidyCounts counts = known || !isSupplied(counted)
                ? TidyCounts.of(counted.measure(), tally, isSupplied(counted))
                : TidyCounts.missing(Status.NOT_APPLICABLE);
        return ungraded(counted, month.toString(), null, null, counts, process);
    }

    private Stream<TidyRow> slices(Counted counted) {
        List<TidyRow> rows = new ArrayList<>();
        for (Quarter quarter : quarters) {
            Tally total = counted.series().quarter(quarter);
            counted.slices().stream()
                    .filter(slice -> slice.series().pooled() == null)
                    .forEach(slice -> rows.add(slice(
                            counted, slice, quarter.toString(), slice.series().quarter(quarter), total)));
        }
        counted.slices().forEach(slice -> pooled(counted, slice).ifPresent(rows::add));
        for (YearMonth month : months) {
            Tally total = counted.series().months().getOrDefault(month, Tally.NONE);
            counted.slices().stream()
                    .filter(slice -> slice.series().isMonthly())
                    .forEach(slice -> rows.add(slice(
                            counted,
                            slice,
                            month.toString(),
                            slice.series().months().getOrDefault(month, Tally.NONE),
                            total)));
        }
        return rows.stream();
    }

    /** The row of a category of which only several quarters together are known. */
    private static Optional<TidyRow> pooled(Counted counted, Slice slice) {
        return Optional.ofNullable(slice.series().pooled())
                .map(pooled -> slice(
                        counted,
                        slice,
                        pooled.span().code(),
                        pooled.tally(),
                        new Period(pooled.span().quarters()).tally(counted.series())));
    }

    private static TidyRow slice(Counted counted, Slice slice, String period, Tally tally, Tally total) {
        TidyCounts counts = counted.measure().kind() == Kind.PROFILE
                ? TidyCounts.share(tally, total)
                : TidyCounts.of(counted.measure(), tally, isSupplied(counted));
        return ungraded(counted, period, slice.breakdown().name(), slice.category(), counts, TidyRow.Process.NONE);
    }

    /** A row of a month or a category, which has no grade and nothing that belongs to one. */
    private static TidyRow ungraded(
            Counted counted,
            String period,
            @Nullable String slice,
            @Nullable String category,
            TidyCounts counts,
            TidyRow.Process process) {
        return new TidyRow(
                counted.measure().id(),
                counted.measure().priority(),
                period,
                slice,
                category,
                counts.numerator(),
                counts.denominator(),
                counts.pending(),
                counts.excluded(),
                counts.value(),
                counts.lower(),
                counts.upper(),
                "",
                "",
                "",
                "",
                counts.status().code(),
                "",
                "",
                "",
                "",
                "",
                process);
    }
}

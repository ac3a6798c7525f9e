package victimspack.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/**
 * The rows of measures.csv and breakdowns.csv: every measure, every quarter held, then every month held. Measures stand in
 * the framework's order, quarters and months in time's.
 */
final class TidyRows {

    private final Results results;
    private final List<Quarter> quarters;
    private final List<YearMonth> months;

    private TidyRows(Results results) {
        this.results = results;
        this.quarters = results.counts().quarters();
        this.months =
                quarters.stream().flatMap(quarter -> quarter.months().stream()).toList();
    }

    static List<TidyRow> measures(Results results) {
        TidyRows rows = new TidyRows(results);
        return rows.counted().flatMap(rows::measure).toList();
    }

    static List<TidyRow> breakdowns(Results results) {
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
        for (Quarter quarter : quarters) {
            rows.add(quarter(counted, quarter));
        }
        for (YearMonth month : months) {
            rows.add(month(counted, month));
        }
        return rows.stream();
    }

    private TidyRow quarter(Counted counted, Quarter quarter) {
        TidyCounts counts = TidyCounts.of(counted.measure(), counted.series().quarter(quarter), isSupplied(counted));
        Optional<Result> result = results.result(counted.measure().id(), quarter);
        Optional<Result> compared = result.filter(one -> one.baseline() != null && isSupplied(counted));
        return row(
                counted,
                quarter.toString(),
                counts,
                compared.map(TidyCounts::baseline).orElse(""),
                compared.map(TidyCounts::change).orElse(""),
                grade(counted, result.map(Result::grade)),
                grade(counted, result.map(Result::calculated)),
                status(counts, result));
    }

    private static boolean isSupplied(Counted counted) {
        return counted.notSupplied().isEmpty();
    }

    private static String grade(Counted counted, Optional<Grade> grade) {
        Grade none = counted.measure().rule().isPresent() ? Grade.NOT_SUPPLIED : Grade.NOT_GRADED;
        boolean shown = isSupplied(counted) || grade.filter(Grade::isGrade).isPresent();
        return grade.filter(known -> shown).orElse(none).words();
    }

    /** Why a quarter has no value; {@code ok} where it has one, however few cases it rests on. */
    private static String status(TidyCounts counts, Optional<Result> result) {
        Status found = result.map(Result::status).orElse(counts.status());
        boolean missing = counts.status() != Status.OK && found == Status.OK;
        return (missing ? counts.status() : found).code();
    }

    private TidyRow month(Counted counted, YearMonth month) {
        Tally tally = counted.series().months().getOrDefault(month, Tally.NONE);
        boolean known = counted.measure().kind() != Kind.SUPPLIED
                || counted.series().months().containsKey(month);
        TidyCounts counts = known || !isSupplied(counted)
                ? TidyCounts.of(counted.measure(), tally, isSupplied(counted))
                : TidyCounts.missing(Status.NOT_APPLICABLE);
        return row(
                counted,
                month.toString(),
                counts,
                "",
                "",
                "",
                "",
                counts.status().code());
    }

    private TidyRow row(
            Counted counted,
            String period,
            TidyCounts counts,
            String baseline,
            String change,
            String grade,
            String calculated,
            String status) {
        return new TidyRow(
                counted.measure().id(),
                counted.measure().priority(),
                period,
                null,
                null,
                counts.numerator(),
                counts.denominator(),
                counts.pending(),
                counts.excluded(),
                counts.value(),
                counts.lower(),
                counts.upper(),
                baseline,
                change,
                grade,
                calculated,
                status);
    }

    private Stream<TidyRow> slices(Counted counted) {
        List<TidyRow> rows = new ArrayList<>();
        for (Quarter quarter : quarters) {
            Tally total = counted.series().quarter(quarter);
            counted.slices()
                    .forEach(slice -> rows.add(slice(
                            counted, slice, quarter.toString(), slice.series().quarter(quarter), total)));
        }
        for (YearMonth month : months) {
            Tally total = counted.series().months().getOrDefault(month, Tally.NONE);
            counted.slices()
                    .forEach(slice -> rows.add(slice(
                            counted,
                            slice,
                            month.toString(),
                            slice.series().months().getOrDefault(month, Tally.NONE),
                            total)));
        }
        return rows.stream();
    }

    private static TidyRow slice(Counted counted, Slice slice, String period, Tally tally, Tally total) {
        TidyCounts counts = counted.measure().kind() == Kind.PROFILE
                ? TidyCounts.share(tally, total)
                : TidyCounts.of(counted.measure(), tally, isSupplied(counted));
        return new TidyRow(
                counted.measure().id(),
                counted.measure().priority(),
                period,
                slice.breakdown().name(),
                slice.category(),
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
                counts.status().code());
    }
}

package victimspack.publish.sealed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Grade;
import victimspack.grade.Interval;
import victimspack.grade.Numbers;
import victimspack.grade.Published;
import victimspack.grade.Status;
import victimspack.grade.Value;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.pack.document.TidyRow;

/** Understands the tidy rows of a sealed pack: the other way round of {@link TidyRows}. */
public final class PublishedRows {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private PublishedRows() {}

    /**
     * The figures of the pack's own quarter, of those measures that the framework still has.
     *
     * @throws IllegalArgumentException where a cell says what this program does not write there
     */
    public static Map<String, Published.Figure> figures(Iterable<TidyRow> rows, Framework framework, Quarter quarter) {
        Map<String, Measure> measures = new TreeMap<>();
        framework.measures().forEach(measure -> measures.put(measure.id(), measure));
        Map<String, Published.Figure> figures = new TreeMap<>();
        for (TidyRow row : rows) {
            Measure measure = measures.get(row.measure());
            if (measure != null && row.period().equals(quarter.toString())) {
                figures.put(row.measure(), figure(measure, row));
            }
        }
        return figures;
    }

    private static Published.Figure figure(Measure measure, TidyRow row) {
        Status status = status(row.status());
        String written = status == Status.OK ? row.value() : "";
        Value own = value(measure, row.numerator(), row.denominator(), written, interval(row), row);
        boolean pooled = !row.gradedValue().equals(row.value())
                || !row.gradedDenominator().equals(row.denominator());
        Value graded = pooled && !row.gradedValue().isEmpty()
                ? value(measure, row.gradedNumerator(), row.gradedDenominator(), row.gradedValue(), null, row)
                : own;
        BigFraction change = number(row.change());
        return new Published.Figure(
                status,
                own,
                graded,
                number(row.baseline()),
                change == null || !measure.isPercentage() ? change : change.divide(HUNDRED),
                new Published.Grades(Grade.named(row.grade()), Grade.named(row.calculatedGrade())));
    }

    private static Status status(String code) {
        return Stream.of(Status.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no status"));
    }

    private static @Nullable Interval interval(TidyRow row) {
        BigFraction lower = number(row.lower());
        BigFraction upper = number(row.upper());
        return lower == null || upper == null ? null : new Interval(lower.doubleValue(), upper.doubleValue());
    }

    /** The value exactly where its counts give it, otherwise as it was written. */
    private static Value value(
            Measure measure,
            String numerator,
            String denominator,
            String written,
            @Nullable Interval interval,
            TidyRow row) {
        BigFraction value = number(written);
        Tally tally = tally(measure, numerator, denominator, row);
        BigFraction exact = value == null
                ? null
                : exact(tally, measure, denominator)
                        .filter(ratio -> Numbers.sixPlaces(ratio).equals(Numbers.sixPlaces(value)))
                        .orElse(value);
        return new Value(tally, exact, interval);
    }

    private static Optional<BigFraction> exact(Tally tally, Measure measure, String denominator) {
        if (denominator.isEmpty() || tally.denominator() == 0) {
            return Optional.empty();
        }
        BigFraction top = measure.kind() == Kind.MEAN ? Numbers.exact(tally.sum()) : BigFraction.of(tally.numerator());
        return Optional.of(top.divide(BigFraction.of(tally.denominator())));
    }

    private static Tally tally(Measure measure, String numerator, String denominator, TidyRow row) {
        if (number(numerator) == null) {
            return row.status().equals(Status.HIDDEN.code()) ? Tally.HIDDEN : Tally.NONE;
        }
        Tally tally = counts(measure, numerator, denominator, row);
        return row.excluded().isEmpty() ? tally.withoutAsides() : tally;
    }

    private static Tally counts(Measure measure, String numerator, String denominator, TidyRow row) {
        BigDecimal top = new BigDecimal(numerator);
        long pending = whole(row.pending());
        long excluded = whole(row.excluded());
        if (denominator.isEmpty()) {
            return Tally.of(top.longValueExact(), top.longValueExact(), pending, excluded);
        }
        return measure.kind() == Kind.MEAN
                ? new Tally(whole(denominator), whole(denominator), pending, excluded, top)
                : Tally.of(top.longValueExact(), whole(denominator), pending, excluded);
    }

    private static long whole(String text) {
        return number(text) == null ? 0 : new BigDecimal(text).longValueExact();
    }

    /** A cell's number; null where it is blank. */
    private static @Nullable BigFraction number(String text) {
        return text.isEmpty() ? null : Numbers.exact(new BigDecimal(text));
    }
}

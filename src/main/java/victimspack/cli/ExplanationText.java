package victimspack.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Grader;
import victimspack.grade.Notation;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Status;
import victimspack.job.Explanation;
import victimspack.measure.Conditions;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.measure.condition.Condition;
import victimspack.measure.count.Counter;
import victimspack.measure.framework.MeasureReference;

/** An explanation for the screen: figures and words, never a reference. */
final class ExplanationText {

    private final Measure measure;
    private final Results results;
    private final List<Explanation.RowFile> files;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Explanation explanation) {
        this.measure = explanation.measure();
        this.results = explanation.results();
        this.files = explanation.rows();
    }

    /** What it counts, how it is graded, what it came to in each quarter, and the latest grade. */
    String measure() {
        line("%s: %s", measure.id(), measure.title());
        line("%s", measure.definition());
        line("Why: %s", measure.aim());
        line("Who answers for it: %s", measure.owner());
        line("Kind: %s", MeasureReference.kind(measure));
        fact("Table", MeasureReference.table(measure));
        if (measure.from() != null) {
            conditions(measure.conditions());
            columns();
        }
        line("Grade: %s", MeasureReference.grade(measure));
        measure.notes().forEach(note -> line("Note: %s", note));
        quarters();
        latest();
        return taken();
    }

    private void conditions(Conditions conditions) {
        line("\nWhich rows:");
        condition("Population, the rows it is about", conditions.population());
        condition("Base, those of the population it is counted among", conditions.among());
        condition("Counted, those of the base that make the numerator", conditions.counted());
        condition("Pending, not yet decidable and outside the base", conditions.pending());
        line(
                "  Excluded, the rest of the population: %s",
                Optional.ofNullable(measure.excludedAre()).orElse("what is neither in the base nor pending"));
    }

    private void condition(String what, Condition condition) {
        String rows = condition.equals(Condition.ALL)
                ? "every row"
                : condition.equals(Condition.NONE) ? "no row" : "where " + condition.text();
        line("  %s: %s", what, rows);
    }

    /** What the columns in the conditions hold, in words. */
    private void columns() {
        Conditions conditions = measure.conditions();
        Set<String> names = new TreeSet<>();
        Stream.of(conditions.population(), conditions.among(), conditions.counted(), conditions.pending())
                .forEach(condition -> names.addAll(condition.columns()));
        for (String name : names) {
            Optional.ofNullable(measure.from())
                    .flatMap(table -> table.column(name))
                    .ifPresent(column -> line("  %s: %s", name, column.meaning()));
        }
    }

    private void quarters() {
        Optional<String> missing = results.counts().measure(measure.id()).notSupplied();
        if (missing.isPresent()) {
            line("\nNot counted: it needs %s.", missing.get());
            return;
        }
        if (measure.kind() == Kind.TEXT) {
            return;
        }
        line("\n%-12s %12s %12s %10s %10s  %s", "Quarter", "Numerator", "Of", "Pending", "Excluded", "Value");
        for (Quarter quarter : results.counts().quarters()) {
            results.result(measure.id(), quarter).ifPresent(this::quarter);
        }
    }

    private void quarter(Result result) {
        Tally tally = result.value().tally();
        boolean some = result.value().known().isPresent() || result.status() == Status.NO_BASE;
        boolean rows = some && !tally.isSupplied();
        line(
                "%-12s %12s %12s %10s %10s  %s",
                result.quarter(),
                shown(some && tally.hasCount(), tally.numerator()),
                shown(some && tally.hasBase(), tally.denominator()),
                shown(rows, tally.pending()),
                shown(rows, tally.excluded()),
                result.value()
                        .known()
                        .map(Notation.of(measure)::show)
                        .orElse(result.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /** What is not known is a dash, and never 0. */
    private static String shown(boolean known, long number) {
        return known ? String.format(Locale.UK, "%,d", number) : "-";
    }

    private void latest() {
        results.result(measure.id(), results.reported()).ifPresent(result -> {
            boolean moderated = result.grade() != result.calculated();
            String calculated = moderated
                    ? " (calculated: %s)".formatted(result.calculated().words())
                    : "";
            line("\nGrade of %s: %s%s", result.quarter(), result.grade().words(), calculated);
            line("%s", result.reason());
        });
    }

    /** How a value would be graded, with its sentence. */
    String supposing(BigDecimal value) {
        BigFraction exact = Numbers.exact(measure.isPercentage() ? value.movePointLeft(2) : value);
        Grader.Explanation supposed = Grader.explain(results.counts(), measure.id(), exact);
        line(
                "\nA value of %s would be: %s",
                Notation.of(measure).show(exact), supposed.grade().words());
        line("%s", supposed.reason());
        return taken();
    }

    /** The query that counts the measure; a sentence where none does. */
    String sql() {
        if (measure.from() == null) {
            line("\nNo query: the measure counts no rows.");
        } else {
            line("\nQuery, for each row its categories, its month and its state (0 outside the population, 1 excluded,"
                    + " 2 pending, 3 in the base, 4 counted):");
            line("%s", Counter.sql(measure, results.counts().quarters()));
        }
        return taken();
    }

    /** Where the references lie, and how many there are. */
    String rows() {
        if (files.isEmpty()) {
            line("\nNo files of references: the measure was not counted from rows.");
        } else {
            line("\nReferences of %s, in files that only you may read:", results.reported());
            files.forEach(file -> line("  %-12s %,9d rows  %s", file.what(), file.rows(), file.path()));
        }
        return taken();
    }

    private void fact(String name, @Nullable String words) {
        if (words != null) {
            line("%s: %s", name, words);
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.UK, format, values).stripTrailing()).append('\n');
    }

    private String taken() {
        String whole = text.toString();
        text.setLength(0);
        return whole;
    }
}

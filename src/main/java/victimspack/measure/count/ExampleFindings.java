package victimspack.measure.count;

import java.util.ArrayList;
import java.util.List;
import victimspack.measure.Conditions;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;
import victimspack.measure.condition.Condition;

/** What a measure's examples leave untried: a condition that no example exercises may count anything. */
public final class ExampleFindings {

    private final Measure measure;
    private final Tally expected;
    private final List<String> findings = new ArrayList<>();

    private ExampleFindings(Measure measure) {
        this.measure = measure;
        this.expected =
                measure.examples().stream().map(example -> example.expected()).reduce(Tally.NONE, Tally::plus);
    }

    /** One sentence for each kind of row that a measure can have and its examples do not, in the framework's order. */
    public static List<String> of(Framework framework) {
        return framework.measures().stream()
                .filter(measure -> measure.from() != null)
                .flatMap(measure -> new ExampleFindings(measure).all().stream())
                .toList();
    }

    private List<String> all() {
        Conditions conditions = measure.conditions();
        boolean ratio = measure.kind() != Kind.COUNT;
        boolean selects = !conditions.counted().equals(Condition.ALL);
        untried(true, expected.numerator(), "that is counted");
        untried(ratio && selects, expected.denominator() - expected.numerator(), "of the base that is not counted");
        untried(!conditions.pending().equals(Condition.NONE), expected.pending(), "that is pending");
        untried(
                !conditions.among().equals(Condition.ALL) || !ratio && selects,
                expected.excluded(),
                "that is excluded");
        untried(selects(conditions.population()), outside(), "outside the population");
        return findings;
    }

    /** Whether an example can have a row outside; every example's row has a date. */
    private boolean selects(Condition population) {
        return population.columns().stream().anyMatch(column -> !column.equals(measure.datedBy()));
    }

    private long outside() {
        long given = measure.examples().stream()
                .mapToLong(example -> example.rows().size())
                .sum();
        return given - expected.denominator() - expected.pending() - expected.excluded();
    }

    private void untried(boolean possible, long rows, String what) {
        if (possible && rows <= 0) {
            findings.add("%s: no example has a row %s.".formatted(measure.file(), what));
        }
    }
}

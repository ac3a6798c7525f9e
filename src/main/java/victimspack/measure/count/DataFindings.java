package victimspack.measure.count;

import java.util.ArrayList;
import java.util.List;
import victimspack.measure.Breakdown;
import victimspack.measure.Conditions;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;
import victimspack.measure.condition.Condition;
import victimspack.store.CaseColumn;

/** What is odd about a framework on real data: conditions that are never true, and breakdowns that break nothing down. */
public final class DataFindings {

    private final Measure measure;
    private final Counted counted;
    private final List<String> findings = new ArrayList<>();

    private DataFindings(Counted counted) {
        this.measure = counted.measure();
        this.counted = counted;
    }

    /** A sentence each, in the framework's order. Measures that need what was not supplied are named as not tried. */
    public static List<String> of(Counts counts) {
        return counts.measures().stream()
                .filter(counted -> counted.measure().from() != null)
                .flatMap(counted -> new DataFindings(counted).all().stream())
                .toList();
    }

    private List<String> all() {
        if (counted.notSupplied().isPresent()) {
            add("not tried on the data: it needs %s", counted.notSupplied().get());
            return findings;
        }
        Tally total = total(counted.series());
        if (rows(total) == 0) {
            add(
                    "no row of the data is of its population%s",
                    where(measure.conditions().population()));
        } else {
            conditions(measure.conditions(), total);
        }
        if (total.denominator() > 0) {
            measure.breakdowns().forEach(this::breakdown);
        }
        return findings;
    }

    private void conditions(Conditions conditions, Tally total) {
        boolean count = measure.kind() == Kind.COUNT;
        if (!count && total.denominator() == 0) {
            add("no row of the data is in its base%s", where(conditions.among()));
        } else if (total.numerator() == 0) {
            add("no row of the data is counted%s", where(conditions.counted()));
        }
        if (total.pending() == 0 && !conditions.pending().equals(Condition.NONE)) {
            add("no row of the data is pending%s", where(conditions.pending()));
        }
    }

    private void breakdown(Breakdown breakdown) {
        List<Slice> slices = counted.slices(breakdown);
        long met = slices.stream()
                .filter(slice -> !slice.category().equals(CaseColumn.NOT_KNOWN))
                .filter(slice -> total(slice.series()).numerator() > 0 || rows(total(slice.series())) > 0 && !profile())
                .count();
        if (!slices.isEmpty() && met < 2) {
            add(
                    "the breakdown \"%s\" has %s on the data",
                    breakdown.name(), met == 0 ? "no known category" : "one category alone");
        }
    }

    /** A profile's category has the whole profile for its base, so that its rows are its numerator. */
    private boolean profile() {
        return measure.kind() == Kind.PROFILE;
    }

    /** Over every month; of a snapshot, rows as often as they are seen. */
    private static Tally total(Series series) {
        return series.months().values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private static long rows(Tally tally) {
        return tally.denominator() + tally.pending() + tally.excluded();
    }

    private static String where(Condition condition) {
        return condition.equals(Condition.ALL) ? "" : " (" + condition.text() + ")";
    }

    private void add(String format, Object... values) {
        findings.add("%s: %s.".formatted(measure.file(), format.formatted(values)));
    }
}

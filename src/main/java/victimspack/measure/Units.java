package victimspack.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import victimspack.extract.Quarter;

/** What was counted, seen unit by unit: a unit's measures are those that are broken down by unit. */
public final class Units {

    /** The column of the case tables that says to which of the force's units a case belongs. */
    public static final String COLUMN = "unit";

    private Units() {}

    /** Whether a framework has a measure that can be told apart by unit. */
    public static boolean areToldApart(Framework framework) {
        return framework.measures().stream().anyMatch(Units::isByUnit);
    }

    /** Whether a measure has a figure for each unit: not so profiles, whose figures are shares of one total. */
    public static boolean isByUnit(Measure measure) {
        return measure.kind() != Kind.PROFILE && measure.breakdowns().stream().anyMatch(Units::isByUnit);
    }

    private static boolean isByUnit(Breakdown breakdown) {
        return breakdown.columns().equals(List.of(COLUMN))
                && breakdown.population().isEmpty();
    }

    /** A measure's units with what was counted of each, cases whose unit is not known left out. */
    public static List<Slice> of(Counted counted) {
        return isByUnit(counted.measure())
                ? counted.slices().stream()
                        .filter(slice -> isByUnit(slice.breakdown()))
                        .filter(slice -> !slice.category().equals(Slice.NOT_KNOWN)
                                && !slice.category().equals(Slice.OTHER))
                        .toList()
                : List.of();
    }

    /** The units that have cases in the reported quarter or the four before it, by name. */
    public static List<String> names(Counts counts) {
        Quarter first = counts.reported().sameQuarterLastYear();
        List<Quarter> shown = counts.quarters().stream()
                .filter(quarter -> quarter.compareTo(first) >= 0)
                .toList();
        TreeSet<String> names = new TreeSet<>();
        for (Counted counted : counts.measures()) {
            of(counted).stream()
                    .filter(slice -> shown.stream()
                            .anyMatch(quarter -> slice.series().quarter(quarter).denominator() > 0))
                    .forEach(slice -> names.add(slice.category()));
        }
        return List.copyOf(names);
    }

    /** What was counted of one unit, under a framework of the measures and priorities that are told apart by unit. */
    public static Counts of(Counts counts, String unit) {
        List<Counted> measures = new ArrayList<>();
        for (Counted counted : counts.measures()) {
            if (isByUnit(counted.measure())) {
                measures.add(new Counted(counted.measure(), counted.notSupplied(), series(counted, unit), List.of()));
            }
        }
        Framework framework = counts.framework()
                .ofUnit(unit, measures.stream().map(Counted::measure).toList());
        List<Caution> cautions = measures.stream()
                .flatMap(counted -> counts.cautions(counted.measure()).stream())
                .toList();
        return new Counts(framework, counts.quarters(), measures, counts.merged(), cautions);
    }

    /** A unit without any case of a measure has its months and quarters, and 0 in them. */
    private static Series series(Counted counted, String unit) {
        return of(counted).stream()
                .filter(slice -> slice.category().equals(unit))
                .map(Slice::series)
                .findFirst()
                .orElseGet(() -> counted.series().map(tally -> Tally.NONE));
    }
}

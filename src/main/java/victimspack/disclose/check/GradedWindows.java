package victimspack.disclose.check;

import java.util.List;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.measure.DisclosureClass;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/** The quarters that a row's graded value adds up. */
final class GradedWindows {

    private static final int FOUR = 4;

    private final Measure measure;
    private final Periods periods;
    private final Unknowns unknowns;

    GradedWindows(Measure measure, Periods periods, Unknowns unknowns) {
        this.measure = measure;
        this.periods = periods;
        this.unknowns = unknowns;
    }

    /** Whether the row has a graded value that is a sum; that of a snapshot is none. */
    boolean isGraded(Row row) {
        return measure.rule().isPresent() && !row.grade().isEmpty() && !periods.snapshot();
    }

    /** The unknowns that a part of the graded value adds up. */
    List<Integer> of(Row row, int part) {
        return unknowns.own(units(measure.rule().orElseThrow(), row), part);
    }

    private List<String> units(GradeRule rule, Row row) {
        return periods.units(quarters(rule, row));
    }

    /**
     * The quarters that a row's graded numbers are of, the last first: four where they stand in the place of a hidden quarter
     * of a measure about persons.
     */
    static List<Quarter> told(Measure measure, Row row) {
        return row.isHidden() && isToldTogether(measure)
                ? fourTo(Periods.quarters(row.period()).get(0)).toList()
                : measure.rule().map(rule -> quarters(rule, row)).orElseGet(() -> Periods.quarters(row.period()));
    }

    /** Whether four quarters of a measure are told together instead of single ones. */
    static boolean isToldTogether(Measure measure) {
        return measure.disclosure() == DisclosureClass.PERSONAL && measure.kind() != Kind.SNAPSHOT;
    }

    private static Stream<Quarter> fourTo(Quarter last) {
        return Stream.iterate(last, quarter -> quarter.plus(-1)).limit(FOUR);
    }

    /** Whether a row's graded numbers are told, and are those that its grade is about. */
    static boolean tellsGraded(Measure measure, Row row) {
        return Parts.of(measure).ofGraded(row).isPresent()
                && measure.kind() != Kind.SNAPSHOT
                && measure.rule()
                        .filter(rule -> told(measure, row).equals(quarters(rule, row)))
                        .isPresent();
    }

    /** The quarters of the graded value of a row of a quarter, the last first. */
    static List<Quarter> quarters(GradeRule rule, Row row) {
        Quarter last = Periods.quarters(row.period()).get(0);
        int length = switch (rule.over()) {
            case QUARTER -> 1;
            case YEAR_TO_DATE -> last.number();
            case LAST_FOUR_QUARTERS -> FOUR;
        };
        return Stream.iterate(last, quarter -> quarter.plus(-1)).limit(length).toList();
    }
}

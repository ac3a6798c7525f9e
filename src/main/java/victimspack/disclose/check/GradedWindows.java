package victimspack.disclose.check;

import java.util.List;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;

/** The quarters that a row's graded value adds up. */
final class GradedWindows {

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
        return quarters(rule, row).stream()
                .flatMap(quarter -> periods.units(quarter.toString()).stream())
                .toList();
    }

    /** The quarters of the graded value of a row of a quarter, the last first. */
    static List<Quarter> quarters(GradeRule rule, Row row) {
        Quarter last = Periods.quarters(row.period()).get(0);
        int length = switch (rule.over()) {
            case QUARTER -> 1;
            case YEAR_TO_DATE -> last.number();
            case LAST_FOUR_QUARTERS -> 4;
        };
        return Stream.iterate(last, quarter -> quarter.plus(-1)).limit(length).toList();
    }
}

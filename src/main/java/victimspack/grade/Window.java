package victimspack.grade;

import java.util.List;
import victimspack.extract.Quarter;
import victimspack.measure.GradeRule;
import victimspack.measure.Span;

/**
 * Quarters that are taken together.
 *
 * @param quarters at least one, oldest first
 */
record Window(List<Quarter> quarters) {

    /** The quarters that a rule grades together. The year to date of a snapshot is its latest state. */
    static Window graded(GradeRule.Over over, Quarter quarter, boolean snapshot) {
        return switch (over) {
            case QUARTER -> of(quarter, 1);
            case YEAR_TO_DATE -> of(quarter, snapshot ? 1 : quarter.number());
            case LAST_FOUR_QUARTERS -> of(quarter, 4);
        };
    }

    /** So many quarters, the last of them given. */
    static Window of(Quarter last, int length) {
        return new Window(Span.to(last, length).quarters());
    }

    Quarter first() {
        return quarters.get(0);
    }

    Quarter last() {
        return quarters.get(quarters.size() - 1);
    }

    int length() {
        return quarters.size();
    }

    Window aYearBefore() {
        return of(last().sameQuarterLastYear(), length());
    }

    boolean overlaps(Window other) {
        return !last().firstMonth().isBefore(other.first().firstMonth())
                && !other.last().firstMonth().isBefore(first().firstMonth());
    }

    /** How many of its quarters are held. */
    long held(List<Quarter> held) {
        return quarters.stream().filter(held::contains).count();
    }
}

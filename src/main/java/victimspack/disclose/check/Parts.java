package victimspack.disclose.check;

import java.util.Optional;
import victimspack.measure.Kind;
import victimspack.measure.Measure;

/**
 * Into which whole numbers of people a row's figures fall: counted and not counted, or one count alone; after them those who are
 * pending, and those excluded.
 */
enum Parts {
    COUNT(1),
    /** A count whose categories are shares of one total, so that who is left out is told of the total alone. */
    PROFILE(1),
    BASE(1),
    RATE(2);

    private final int number;

    Parts(int number) {
        this.number = number;
    }

    static Parts of(Measure measure) {
        if (measure.kind() == Kind.MEAN) {
            return BASE;
        }
        if (measure.kind() == Kind.PROFILE) {
            return PROFILE;
        }
        return measure.kind() == Kind.COUNT || !measure.isPercentage() ? COUNT : RATE;
    }

    int number() {
        return number;
    }

    int pending() {
        return number;
    }

    int excluded() {
        return number + 1;
    }

    /** Whether rows of a slice tell who is left out; the measure's own have an empty name. */
    boolean hasAsides(String slice) {
        return this != PROFILE || slice.isEmpty();
    }

    /** How many numbers there are in all. */
    int all(String slice) {
        return hasAsides(slice) ? number + 2 : number;
    }

    /** The numbers of a row that shows them; nothing where it shows a figure that is no count. */
    Optional<long[]> of(Row row) {
        return of(Row.whole(row.numerator()), Row.whole(row.denominator()));
    }

    /** The numbers of its graded value, likewise. */
    Optional<long[]> ofGraded(Row row) {
        return of(Row.whole(row.gradedNumerator()), Row.whole(row.gradedDenominator()));
    }

    private Optional<long[]> of(Optional<Long> numerator, Optional<Long> denominator) {
        return switch (this) {
            case COUNT, PROFILE -> numerator.map(count -> new long[] {count});
            case BASE -> denominator.map(base -> new long[] {base});
            case RATE ->
                numerator.flatMap(count ->
                        denominator.filter(base -> base >= count).map(base -> new long[] {count, base - count}));
        };
    }
}

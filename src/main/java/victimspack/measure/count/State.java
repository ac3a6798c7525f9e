package victimspack.measure.count;

import java.util.Optional;
import victimspack.measure.Conditions;
import victimspack.measure.condition.Condition;

/**
 * What a row is to a measure: one of five states, so that no row is in two of them. Counted rows are among the base by
 * construction, and pending rows are not.
 */
final class State {

    static final int OUTSIDE = 0;
    static final int EXCLUDED = 1;
    static final int PENDING = 2;
    static final int AMONG = 3;
    static final int COUNTED = 4;

    /** How many there are. */
    static final int STATES = 5;

    private State() {}

    /** The state as SQL. Conditions are true or false, never unknown. */
    static String sql(Conditions conditions, Optional<Condition> otherPopulation) {
        return "CASE WHEN NOT %s THEN %d WHEN %s THEN %d WHEN NOT %s THEN %d WHEN %s THEN %d ELSE %d END"
                .formatted(
                        otherPopulation.orElse(conditions.population()).sql(),
                        OUTSIDE,
                        conditions.pending().sql(),
                        PENDING,
                        conditions.among().sql(),
                        EXCLUDED,
                        conditions.counted().sql(),
                        COUNTED,
                        AMONG);
    }
}

package victimspack.measure.count;

import java.util.Optional;
import victimspack.measure.Conditions;
import victimspack.measure.Measure;
import victimspack.measure.Ripening;
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
    static String sql(Measure measure, Optional<Condition> otherPopulation) {
        Conditions conditions = measure.conditions();
        String population = otherPopulation.orElse(conditions.population()).sql();
        return "CASE WHEN NOT %s THEN %d WHEN %s THEN %d WHEN NOT %s THEN %d WHEN %s THEN %d ELSE %d END"
                .formatted(
                        ripe(measure, Ripening.Late.LEFT_OUT, population),
                        OUTSIDE,
                        conditions.pending().sql(),
                        PENDING,
                        conditions.among().sql(),
                        EXCLUDED,
                        ripe(
                                measure,
                                Ripening.Late.NOT_COUNTED,
                                conditions.counted().sql()),
                        COUNTED,
                        AMONG);
    }

    /** A condition that holds only of what was done in time, where the measure asks for that of it. */
    private static String ripe(Measure measure, Ripening.Late late, String condition) {
        Ripening ripening = measure.ripening();
        String datedBy = measure.datedBy();
        if (ripening == null || datedBy == null || ripening.late() != late) {
            return condition;
        }
        return "(%s AND COALESCE(%s < DATE_TRUNC('QUARTER', %s) + INTERVAL '3' MONTH + INTERVAL '%d' DAY(3), TRUE))"
                .formatted(condition, Condition.quoted(ripening.doneAt()), Condition.quoted(datedBy), ripening.days());
    }
}

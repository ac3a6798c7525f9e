package victimspack.measure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import victimspack.measure.condition.Columns;
import victimspack.measure.condition.Condition;
import victimspack.measure.condition.Extent;

/**
 * Which rows a measure's numbers are about, so that it can be told where two measures speak of the same people.
 *
 * @param table      the case table
 * @param datedBy    the column that puts a row in a month
 * @param counted    the rows of the numerator
 * @param base       the rows of the denominator
 * @param population the rows of the denominator, the pending and the excluded ones together
 */
public record Extents(String table, String datedBy, Extent counted, Extent base, Extent population) {

    /**
     * Of a measure that counts rows by their month; empty for figures supplied, texts and snapshots.
     *
     * @param otherPopulation of a breakdown that is about other rows than the measure
     */
    public static Optional<Extents> of(Measure measure, Optional<Condition> otherPopulation) {
        if (measure.from() == null || measure.datedBy() == null || measure.kind() == Kind.SNAPSHOT) {
            return Optional.empty();
        }
        Columns columns = Columns.of(measure.from().name(), measure.from().columns());
        Conditions conditions = measure.conditions();
        Extent population = Extent.of(otherPopulation.orElse(conditions.population()), columns)
                .and(inTime(measure, Ripening.Late.LEFT_OUT));
        Extent base = decided(population.and(Extent.of(conditions.among(), columns)), conditions.pending(), columns);
        Extent counted =
                base.and(Extent.of(conditions.counted(), columns)).and(inTime(measure, Ripening.Late.NOT_COUNTED));
        return Optional.of(new Extents(
                measure.from().name(),
                measure.datedBy(),
                counted,
                measure.kind() == Kind.COUNT ? counted : base,
                population));
    }

    /** What was done in time, where the measure asks for that of these rows. */
    private static Extent inTime(Measure measure, Ripening.Late late) {
        Ripening ripening = measure.ripening();
        return ripening == null || ripening.late() != late
                ? Extent.ALL
                : new Extent(Map.of(), Set.of("%s in %d days".formatted(ripening.doneAt(), ripening.days())));
    }

    /** Without the rows that are pending, which come before the base. */
    private static Extent decided(Extent among, Condition pending, Columns columns) {
        boolean apart = pending.equals(Condition.NONE)
                || among.and(Extent.of(pending, columns)).isEmpty();
        return apart ? among : among.and(new Extent(Map.of(), Set.of("NOT " + pending.sql())));
    }
}

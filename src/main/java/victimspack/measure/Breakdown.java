package victimspack.measure;

import java.util.List;
import java.util.Optional;
import victimspack.measure.condition.Condition;

/**
 * By what a measure is broken down.
 *
 * @param name       as it stands in breakdowns.csv: a column's name, or two as {@code vulnerability x severity}
 * @param title      in words, such as {@code By unit}
 * @param columns    one column of the case table, or two
 * @param disclosure how carefully the table must be shown
 * @param population the rows it is about where these are others than the measure's, such as both surveys beside a measure
 *                   of one; its categories then do not add up to the measure. Empty for the measure's own rows
 * @param reference  the group with which the others are compared; empty where groups are not compared
 */
public record Breakdown(
        String name,
        String title,
        List<String> columns,
        DisclosureClass disclosure,
        Optional<Condition> population,
        Optional<ReferenceGroup> reference) {

    /** Whether its groups are compared with a reference group, in a section of their own. */
    public boolean isCompared() {
        return reference.isPresent();
    }

    /** A breakdown whose groups are not compared. */
    public Breakdown(
            String name,
            String title,
            List<String> columns,
            DisclosureClass disclosure,
            Optional<Condition> population) {
        this(name, title, columns, disclosure, population, Optional.empty());
    }

    /** A breakdown of the measure's own rows. */
    public Breakdown(String name, String title, List<String> columns, DisclosureClass disclosure) {
        this(name, title, columns, disclosure, Optional.empty());
    }
}

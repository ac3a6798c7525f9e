package victimspack.extract.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Problem;
import victimspack.extract.schema.Schema;

/**
 * Where the rules put a row. Whether an accepted row is a duplicate or superseded shows only beside the rows with the
 * same key, so that is the store's to say.
 */
public sealed interface Placement {

    RawRow row();

    /**
     * A row that breaks no rule.
     *
     * @param values   one value per column of {@link Schema#all()}, in that order; null where not known
     * @param warnings what was odd about it
     */
    record Accepted(RawRow row, List<@Nullable Object> values, List<Problem> warnings) implements Placement {}

    /** A row that breaks one or more rules; all of them are listed. */
    record Quarantined(RawRow row, List<Problem> problems) implements Placement {}

    /** A row that the mapping leaves out, such as an incident that is not a crime. */
    record Omitted(RawRow row) implements Placement {}
}

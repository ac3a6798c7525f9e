package victimspack.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;

/** What a blank cell stands for, and so which accepted rows have a column that is not known. */
public final class Blanks {

    /** Codes that say nothing more than a blank would. */
    private static final List<String> NOT_KNOWN = List.of("U", "NS");

    /** Columns whose blanks are given a meaning by another column of the row. */
    private static final Map<String, String> FILLED_IN =
            Map.of("crimes.vna_status", "not-completed", "crimes.victim_contract", "not-offered");

    private Blanks() {}

    /** The value that a blank is counted as; empty where it is counted as not known. */
    public static Optional<String> meaning(Extract extract, Column column) {
        String filledIn = FILLED_IN.get(extract.tableName() + "." + column.name());
        return Optional.ofNullable(filledIn == null ? column.blankMeans() : filledIn)
                .filter(value -> !NOT_KNOWN.contains(value));
    }

    /** What tells rows whose cell is blank or was not valid; empty where a blank has a meaning. */
    static Optional<CellCondition> notKnown(Extract extract, Column column) {
        String name = column.name();
        if (meaning(extract, column).isPresent()) {
            return Optional.empty();
        }
        if (column.blankMeans() != null) {
            return Optional.of(CellCondition.is(name, column.blankMeans()));
        }
        return Optional.of(
                name.equals("offence_subgroup") ? CellCondition.is(name, "not-known") : CellCondition.blank(name));
    }
}

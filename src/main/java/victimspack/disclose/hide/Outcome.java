package victimspack.disclose.hide;

import java.util.Map;
import victimspack.disclose.Reason;

/**
 * What would have to be hidden of a table.
 *
 * @param table  the table, pooled and merged as it would be
 * @param hidden the hidden cells with their reasons
 */
record Outcome(Table table, Map<Table.Place, Reason> hidden) {

    double share() {
        return table.cells() == 0 ? 0 : (double) hidden.size() / table.cells();
    }
}

package victimspack.store;

import java.util.List;
import victimspack.extract.schema.ColumnType;

/**
 * One documented column of a case table.
 *
 * @param name    its name in conditions and slices
 * @param type    what it holds
 * @param codes   the values it can have where they are a closed list, otherwise empty
 * @param needs   what must have been supplied for it to mean anything: columns of extracts as {@code crimes.vna_status},
 *                or whole files as {@code referrals}
 * @param meaning what it says of a case, in words
 */
public record CaseColumn(String name, ColumnType type, List<String> codes, List<String> needs, String meaning) {

    /** The code of what is not known, where a list of codes has one. */
    public static final String NOT_KNOWN = "not-known";

    CaseColumn withCodes(List<String> others) {
        return new CaseColumn(name, type, others, needs, meaning);
    }
}

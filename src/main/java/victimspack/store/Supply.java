package victimspack.store;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the run was given: which files, and which of their columns. A measure that needs what is not here is "Not
 * supplied", never 0.
 *
 * @param items  extract tables such as {@code referrals}, and columns such as {@code crimes.vna_status}
 * @param extras columns that a mapping adds to crimes, by name
 * @param codes  for columns whose codes are a setting: the codes in force, in the order in which they are shown
 */
public record Supply(Set<String> items, Set<String> extras, Map<String, List<String>> codes) {

    /** Every column has its usual codes. */
    public Supply(Set<String> items, Set<String> extras) {
        this(items, extras, Map.of());
    }

    /** The same with other codes in force. */
    public Supply withCodes(Map<String, List<String>> inForce) {
        return new Supply(items, extras, inForce);
    }

    public boolean has(String need) {
        return items.contains(need);
    }
}

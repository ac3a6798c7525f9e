package victimspack.store;

import java.util.Set;

/**
 * What the run was given: which files, and which of their columns. A measure that needs what is not here is "Not
 * supplied", never 0.
 *
 * @param items extract tables such as {@code referrals}, and columns such as {@code crimes.vna_status}, those that a
 *              mapping adds among them
 */
public record Supply(Set<String> items) {

    public boolean has(String need) {
        return items.contains(need);
    }
}

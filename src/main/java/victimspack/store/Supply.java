package victimspack.store;

import java.util.List;
import java.util.Set;
import victimspack.extract.mapping.Merged;

/**
 * What the run was given: which files, and which of their columns. A measure that needs what is not here is "Not
 * supplied", never 0.
 *
 * @param items extract tables such as {@code referrals}, and columns such as {@code crimes.vna_status}, those that a
 *              mapping adds among them
 * @param merged values of the crimes that the exports do not tell apart
 */
public record Supply(Set<String> items, List<Merged> merged) {

    /** Every value is told from every other. */
    public Supply(Set<String> items) {
        this(items, List.of());
    }

    /** The same with what the exports do not tell apart. */
    public Supply with(List<Merged> untold) {
        return new Supply(items, untold);
    }

    public boolean has(String need) {
        return items.contains(need);
    }
}

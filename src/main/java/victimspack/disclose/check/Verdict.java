package victimspack.disclose.check;

import java.util.List;
import java.util.Map;

/**
 * What the check came to.
 *
 * @param unproven   hidden cells that could not be proven to stay unknown
 * @param beside     for each of them, shown rows of other tables that tell of it, the smallest first; they may be hidden
 * @param telling    rows whose grade narrows hidden numbers too far; without these grades they would be safe
 * @param hidden     how many cells the newest pack's breakdowns hide
 * @param breakdowns how many cells they have
 */
public record Verdict(
        List<Place> unproven, Map<Place, List<Place>> beside, List<Place> telling, int hidden, int breakdowns) {

    /**
     * A row of a tidy file.
     *
     * @param slice    empty in measures.csv
     * @param category empty in measures.csv
     */
    public record Place(String measure, String slice, String category, String period) {

        /** As a person finds it: {@code referral-uptake, service, IDVA, 2026-27-Q2}. */
        public String words() {
            return slice.isEmpty() ? measure + ", " + period : String.join(", ", measure, slice, category, period);
        }
    }

    public boolean isSafe() {
        return unproven.isEmpty() && telling.isEmpty();
    }
}

package victimspack.disclose.hide;

import java.util.Set;
import victimspack.disclose.Unproven;
import victimspack.extract.Quarter;

/**
 * What a failed check asks for, to be done when results are controlled again.
 *
 * @param withheld tables to leave out, since they could not be proven safe
 * @param cells    cells to hide, since they tell of hidden numbers of other tables
 * @param grades   grades to withhold
 */
public record Corrections(Set<Unproven> withheld, Set<Cell> cells, Set<TellingGrade> grades) {

    public static final Corrections NONE = new Corrections(Set.of(), Set.of(), Set.of());

    /**
     * A cell.
     *
     * @param slice    the breakdown's name; empty for a measure's own figures
     * @param category empty as the slice
     * @param period   as it stands in files
     */
    public record Cell(String measure, String slice, String category, String period) {}

    /** A measure in a quarter whose grade would narrow its hidden numbers too far. */
    public record TellingGrade(String measure, Quarter quarter) {}
}

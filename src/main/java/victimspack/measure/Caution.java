package victimspack.measure;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;

/**
 * What a reader must know before comparing a measure's values of some quarters with others.
 *
 * @param measure  the measure's id
 * @param kind     which mark the values bear
 * @param quarters whose values, oldest first, at least one
 * @param why      for the reader, a sentence
 * @param briefly  the same in brackets
 * @param since    of a break that somebody has declared, the first month after it; otherwise null
 */
public record Caution(
        String measure,
        Kind kind,
        List<Quarter> quarters,
        String why,
        String briefly,
        @Nullable YearMonth since) {

    /** What kind of caution it is. */
    public enum Kind {
        /** The value may still grow: what it counts had less time than in other quarters, or it is not known how much. */
        PROVISIONAL,
        /** The value is not of the same kind as later ones; it is not compared with them and is no baseline for them. */
        BREAK,
        /** The value is of an exceptional time, and no guide to what is usual; it is no baseline for later ones. */
        EXCEPTIONAL
    }

    /** A caution that no declared break is. */
    public Caution(String measure, Kind kind, List<Quarter> quarters, String why, String briefly) {
        this(measure, kind, quarters, why, briefly, null);
    }

    /** Whether a quarter's value must not be compared with that of an earlier one. */
    public boolean separates(Quarter earlier, Quarter later) {
        return switch (kind) {
            case PROVISIONAL -> false;
            case EXCEPTIONAL -> quarters.contains(earlier);
            case BREAK ->
                since == null
                        ? quarters.contains(earlier)
                        : earlier.firstMonth().isBefore(since)
                                && !later.lastMonth().isBefore(since)
                                && !earlier.equals(later);
        };
    }
}

package victimspack.measure;

import java.util.List;
import victimspack.extract.Quarter;

/**
 * What a reader must know before comparing a measure's values of some quarters with others.
 *
 * @param measure  the measure's id
 * @param kind     which mark the values bear
 * @param quarters whose values, oldest first, at least one
 * @param why      for the reader, a sentence
 */
public record Caution(String measure, Kind kind, List<Quarter> quarters, String why) {

    /** What kind of caution it is. */
    public enum Kind {
        /** The value may still grow: what it counts had less time than in other quarters, or it is not known how much. */
        PROVISIONAL,
        /** The value is not of the same kind as later ones; it is compared with nothing and is no baseline. */
        BREAK
    }
}

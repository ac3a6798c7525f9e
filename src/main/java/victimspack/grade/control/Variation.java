package victimspack.grade.control;

import victimspack.measure.Better;

/** What the latest month's signal means for victims. */
public enum Variation {
    IMPROVEMENT,
    CONCERN,
    /** Out of the ordinary, in a measure of which neither direction is better. */
    NEUTRAL,
    COMMON_CAUSE,
    /** Too few months for limits: nothing is said. */
    NOT_TESTED;

    static Variation of(Signal latest, Better better) {
        if (latest == Signal.NONE) {
            return COMMON_CAUSE;
        }
        return switch (better) {
            case NEITHER -> NEUTRAL;
            case HIGHER -> latest.direction() > 0 ? IMPROVEMENT : CONCERN;
            case LOWER -> latest.direction() < 0 ? IMPROVEMENT : CONCERN;
        };
    }
}

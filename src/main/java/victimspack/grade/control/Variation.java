package victimspack.grade.control;

import java.util.Locale;
import victimspack.measure.Better;

/** What a month means for victims: whether it is out of the ordinary, and if so, for better or worse. */
public enum Variation {
    IMPROVEMENT("Improvement"),
    CONCERN("Concern"),
    /** Out of the ordinary, in a measure of which neither direction is better. */
    NEUTRAL("Neutral"),
    /** The usual coming and going. */
    COMMON_CAUSE("Common cause"),
    /** There are no limits to test against: nothing is said. */
    NOT_TESTED("Not tested");

    private final String words;

    Variation(String words) {
        this.words = words;
    }

    static Variation of(Signal signal, Better better) {
        if (signal == Signal.NONE) {
            return COMMON_CAUSE;
        }
        return switch (better) {
            case NEITHER -> NEUTRAL;
            case HIGHER -> signal.direction() > 0 ? IMPROVEMENT : CONCERN;
            case LOWER -> signal.direction() < 0 ? IMPROVEMENT : CONCERN;
        };
    }

    /** The word for readers. */
    public String words() {
        return words;
    }

    /** The word for machines, such as {@code common-cause}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the month is out of the ordinary. */
    public boolean isSpecial() {
        return this == IMPROVEMENT || this == CONCERN || this == NEUTRAL;
    }
}

package victimspack.grade.control;

import java.util.Locale;

/**
 * Why a month is out of the ordinary, the strongest reason first. The rules and their order are those of NHS England's
 * Making Data Count (domain source: NHSRplotthedots, ptd_calculate_point_type).
 */
public enum Signal {
    ABOVE_LIMIT(1, "above the upper process limit"),
    BELOW_LIMIT(-1, "below the lower process limit"),
    RISING(1, "one of seven months rising in a row"),
    FALLING(-1, "one of seven months falling in a row"),
    TWO_OF_THREE_HIGH(1, "one of two in three months close to the upper process limit"),
    TWO_OF_THREE_LOW(-1, "one of two in three months close to the lower process limit"),
    SEVEN_ABOVE(1, "one of seven months in a row above the mean"),
    SEVEN_BELOW(-1, "one of seven months in a row below the mean"),
    NONE(0, "within the usual range");

    private final int direction;
    private final String words;

    Signal(int direction, String words) {
        this.direction = direction;
        this.words = words;
    }

    /** 1 when it points up, -1 down, 0 where there is no signal. */
    public int direction() {
        return direction;
    }

    /** The word for machines, such as {@code above-limit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is said of the month, to follow "is". */
    public String words() {
        return words;
    }
}

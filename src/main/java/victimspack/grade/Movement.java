package victimspack.grade;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Better;

/** The trend against the quarter before. */
final class Movement {

    private Movement() {}

    /** Of a measure's own values in two quarters, as they are shown: what is equal to one decimal is the same. */
    static Trend of(Better better, Notation notation, Value now, Value before) {
        BigFraction value = now.exact();
        BigFraction earlier = before.exact();
        if (value == null || earlier == null) {
            return Trend.NONE;
        }
        int direction = shown(notation, value).compareTo(shown(notation, earlier));
        if (direction == 0) {
            return Trend.SAME;
        }
        return switch (better) {
            case HIGHER -> direction > 0 ? Trend.BETTER : Trend.WORSE;
            case LOWER -> direction < 0 ? Trend.BETTER : Trend.WORSE;
            case NEITHER -> direction > 0 ? Trend.UP : Trend.DOWN;
        };
    }

    /** Of a priority's grades in two quarters. */
    static Trend of(Grade now, Grade before) {
        if (!now.isGrade() || !before.isGrade()) {
            return Trend.NONE;
        }
        int direction = now.compareTo(before);
        if (direction == 0) {
            return Trend.SAME;
        }
        return direction < 0 ? Trend.BETTER : Trend.WORSE;
    }

    private static BigDecimal shown(Notation notation, BigFraction value) {
        return Numbers.rounded(notation.asShown(value), 1);
    }
}

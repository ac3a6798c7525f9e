package victimspack.grade;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;

/**
 * What a sealed pack says of its own quarter.
 *
 * @param quarter the quarter that the pack reports
 * @param pack    the name of its folder, such as {@code 2026-27-Q1-r2}
 * @param figures by the measures' ids; a measure that the pack did not have is missing
 * @param grades  of priorities and of measures without figures, by their ids
 */
public record Published(Quarter quarter, String pack, Map<String, Figure> figures, Map<String, Grades> grades) {

    /**
     * A measure's numbers and grade as they were published.
     *
     * @param status   whether there is a value, and if not, why
     * @param value    the quarter's own value
     * @param graded   the value that the grade was about
     * @param baseline what that was compared with; null where there was nothing to compare with
     * @param change   graded value minus baseline; null as the baseline
     */
    public record Figure(
            Status status,
            Value value,
            Value graded,
            @Nullable BigFraction baseline,
            @Nullable BigFraction change,
            Grades grades) {}

    /**
     * @param standing   the grade that stood
     * @param calculated the grade that the rule gave
     */
    public record Grades(Grade standing, Grade calculated) {

        /** The judgement behind the published grade: the one known today where it says the same. */
        @Nullable
        Moderation moderation(@Nullable Moderation known) {
            if (standing == calculated) {
                return null;
            }
            return known != null && known.grade() == standing
                    ? known
                    : new Moderation(standing, "as published", "the pack of that quarter", null);
        }
    }
}

package victimspack.grade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;

/**
 * A line of commentary.csv.
 *
 * @param about   the id of a measure, a priority or a text section
 * @param quarter the quarter it is about
 * @param comment text for the pack; null where there is none
 * @param grade   a moderated grade; null where there is none
 * @param reason  why it was moderated; null as the grade
 * @param by      who moderated; null as the grade
 * @param on      when; null where not given
 * @param line    the line in the file, for messages
 */
public record Judgement(
        String about,
        Quarter quarter,
        @Nullable String comment,
        @Nullable Grade grade,
        @Nullable String reason,
        @Nullable String by,
        @Nullable LocalDate on,
        long line) {}

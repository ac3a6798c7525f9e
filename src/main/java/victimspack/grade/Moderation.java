package victimspack.grade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's judgement in place of the calculated grade.
 *
 * @param grade  the moderated grade
 * @param reason why, in the person's words
 * @param by     who
 * @param on     when; null where not given
 */
public record Moderation(
        Grade grade, String reason, String by, @Nullable LocalDate on) {}

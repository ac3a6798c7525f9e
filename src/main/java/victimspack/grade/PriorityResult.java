package victimspack.grade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Framework;

/**
 * One priority in one quarter.
 *
 * @param priority   the priority
 * @param quarter    the quarter
 * @param grade      the grade that stands: the moderated one where a person moderated
 * @param calculated the grade that the roll-up of the measures' standing grades gives
 * @param unmoderated the grade that the roll-up of the measures' calculated grades would give
 * @param moderation the person's judgement of the priority; null where there is none
 * @param trend      against the quarter before
 * @param reason     one sentence: how many measures have which grade, and the rule
 * @param measures   the priority's measures in the quarter
 * @param revised    whether today's records and the sealed pack of the quarter give it different grades
 */
public record PriorityResult(
        Framework.Priority priority,
        Quarter quarter,
        Grade grade,
        Grade calculated,
        Grade unmoderated,
        @Nullable Moderation moderation,
        Trend trend,
        String reason,
        List<Result> measures,
        boolean revised) {}

package victimspack.grade;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;

/**
 * A figure or grade of which today's records say something else than the sealed pack of its quarter.
 *
 * @param title     of the measure or priority
 * @param quarter   the quarter it is of
 * @param pack      the folder's name of the sealed pack
 * @param published the measure as published; null for a priority
 * @param now       the measure by today's records; null for a priority
 * @param from      the grade that was published
 * @param to        the grade by today's records
 * @param rows      how the rows behind the measure differ; empty where that is not known, and for priorities
 */
public record Revision(
        String title,
        Quarter quarter,
        String pack,
        @Nullable Result published,
        @Nullable Result now,
        Grade from,
        Grade to,
        Optional<RowChanges> rows) {}

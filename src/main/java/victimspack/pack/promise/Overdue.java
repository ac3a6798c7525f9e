package victimspack.pack.promise;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victimspack.pack.written.Material;

/** Whether something promised is late on a day: its due day has passed and nothing says that it is done. */
public record Overdue(LocalDate asOf) {

    private static final Set<String> DONE = Set.of("complete", "completed", "closed", "done");

    /** Statuses of recommendations that are implemented, or no longer the force's to implement. */
    private static final Set<String> SETTLED = Set.of("green", "white");

    /** Whether a milestone is late; one without a due day never is. */
    public boolean is(Material.Milestone milestone) {
        return milestone.completedOn() == null && isLate(milestone.dueOn(), milestone.status());
    }

    /** Whether an action is late; one without a due day never is. */
    public boolean is(Material.Action action) {
        return isLate(action.dueOn(), action.status());
    }

    /** Whether a recommendation is late; one without a due day never is. */
    public boolean is(Material.Recommendation recommendation) {
        return !SETTLED.contains(String.valueOf(recommendation.status()))
                && isLate(recommendation.dueOn(), recommendation.status());
    }

    private boolean isLate(@Nullable LocalDate dueOn, @Nullable String status) {
        return dueOn != null && dueOn.isBefore(asOf) && !isDone(status);
    }

    static boolean isDone(@Nullable String status) {
        return status != null && DONE.contains(status.strip().toLowerCase(Locale.ENGLISH));
    }
}

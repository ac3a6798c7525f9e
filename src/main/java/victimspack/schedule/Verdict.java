package victimspack.schedule;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import victimspack.schedule.QuarterRecord.State;

/** What is to be done for a quarter that is due. */
sealed interface Verdict {

    /** The extracts are whole, and no run has refused these before. */
    record Make() implements Verdict {}

    /** The extracts are not whole yet, and there is time. */
    record Wait(String why) implements Verdict {}

    /** The extracts are not whole, and they ought to be. */
    record Overdue(String why) implements Verdict {}

    /** The extracts are those that a run has refused before. */
    record StillRefused() implements Verdict {}

    /**
     * The verdict on what was found.
     *
     * @param about  tells these extracts from others
     * @param before what the record says of the quarter; empty where it says nothing
     */
    static Verdict of(
            Look found, String about, ZonedDateTime now, ZonedDateTime deadline, Optional<QuarterRecord> before) {
        if (!found.isComplete()) {
            return now.isBefore(deadline) ? new Wait(lacking(found)) : new Overdue(lacking(found));
        }
        return before.filter(record -> record.isSame(State.REFUSED, about))
                .<Verdict>map(record -> new StillRefused())
                .orElseGet(Make::new);
    }

    private static String lacking(Look found) {
        List<String> clauses = new ArrayList<>();
        if (!found.missing().isEmpty()) {
            clauses.add(list(found.missing()) + (found.missing().size() == 1 ? " has" : " have") + " not arrived");
        }
        if (!found.arriving().isEmpty()) {
            clauses.add(
                    list(found.arriving()) + (found.arriving().size() == 1 ? " is" : " are") + " still being written");
        }
        return String.join("; ", clauses);
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

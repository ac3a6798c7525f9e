package victimspack.extract.derive;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Civil times of Europe/London on the time line. A time that comes twice in autumn is the first of the two; one that is
 * skipped in spring is read with the offset before the change.
 */
public final class TimeLine {

    private static final ZoneRules LONDON = ZoneId.of("Europe/London").getRules();

    private TimeLine() {}

    /** Seconds that pass from one time to another; negative where the second comes first. */
    public static long secondsBetween(LocalDateTime from, LocalDateTime to) {
        return seconds(to) - seconds(from);
    }

    /** Whether no clock showed this time, because it was moved past it in spring. */
    public static boolean isSkipped(LocalDateTime time) {
        if (time.getMonth() != Month.MARCH) {
            return false;
        }
        ZoneOffsetTransition change = LONDON.getTransition(time);
        return change != null && change.isGap();
    }

    private static long seconds(LocalDateTime time) {
        return time.toEpochSecond(LONDON.getOffset(time));
    }
}

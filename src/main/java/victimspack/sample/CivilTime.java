package victimspack.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Civil time in Europe/London as a number of minutes, so that a million crimes are cheap. {@link #NEVER} is later than all. */
final class CivilTime {

    static final long NEVER = Long.MAX_VALUE;
    static final long HOUR = 60;
    static final long DAY = 24 * HOUR;

    private static final ZoneRules LONDON = ZoneId.of("Europe/London").getRules();

    private CivilTime() {}

    static long startOf(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    static LocalDate dateOf(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(minute, DAY));
    }

    static LocalDateTime of(long minute) {
        return LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
    }

    /** The same minute, or the first one after the hour that is skipped in spring; keeps the order of times. */
    static long existing(long minute) {
        LocalDateTime time = of(minute);
        if (time.getMonth() != Month.MARCH || time.getHour() != 1) {
            return minute;
        }
        ZoneOffsetTransition change = LONDON.getTransition(time);
        return change != null && change.isGap() ? change.getDateTimeAfter().toEpochSecond(ZoneOffset.UTC) / 60 : minute;
    }

    /** The last time skipped in spring before a minute: half past one on the last Sunday of a March. */
    static long lastSkippedBefore(long minute) {
        LocalDateTime time = of(minute);
        ZoneOffsetTransition change = LONDON.previousTransition(time.toInstant(ZoneOffset.UTC));
        ZoneOffsetTransition gap = change.isGap() ? change : LONDON.previousTransition(change.getInstant());
        return gap.getDateTimeBefore().toEpochSecond(ZoneOffset.UTC) / 60 + 30;
    }
}

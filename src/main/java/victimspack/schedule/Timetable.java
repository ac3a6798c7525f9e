package victimspack.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;
import victimspack.extract.Quarter;
import victimspack.extract.reference.WorkingDays;

/**
 * When quarters are due: at 06:00 on the tenth working day after their end, or when a cron expression first comes after
 * their end. All in the civil time of Europe/London.
 *
 * @param cron         empty for the usual time
 * @param deadlineDays working days from when a quarter is due to when missing extracts are overdue
 */
record Timetable(WorkingDays days, Optional<CronExpression> cron, int deadlineDays) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int WORKING_DAYS = 10;
    private static final LocalTime TIME = LocalTime.of(6, 0);

    /** When a quarter's draft is to be made. */
    ZonedDateTime due(Quarter quarter) {
        return cron.map(expression -> first(expression, quarter.lastDay().plusDays(1)))
                .orElseGet(() -> days.deadline(quarter.lastDay(), WORKING_DAYS)
                        .atTime(TIME)
                        .atZone(LONDON));
    }

    /** Found in civil time: a time that the spring change skips is taken an hour later rather than left out. */
    private static ZonedDateTime first(CronExpression expression, LocalDate from) {
        LocalDateTime before = from.atStartOfDay().minusSeconds(1);
        return Objects.requireNonNull(expression.next(before), "settings name a time that comes")
                .atZone(LONDON);
    }

    /** When what a quarter's draft still lacks is overdue: not before it is due. */
    ZonedDateTime deadline(Quarter quarter) {
        ZonedDateTime due = due(quarter);
        return days.deadline(due.toLocalDate(), deadlineDays)
                .atTime(due.toLocalTime())
                .atZone(LONDON);
    }

    /** The last quarter that is due at a time or has been before. */
    Quarter lastDue(ZonedDateTime now) {
        Quarter quarter =
                Quarter.of(YearMonth.from(now.withZoneSameInstant(LONDON))).previous();
        while (due(quarter).isAfter(now)) {
            quarter = quarter.previous();
        }
        return quarter;
    }

    /** The quarter whose time comes next; the last of several that come at once. */
    Quarter nextDue(ZonedDateTime now) {
        return lastDue(due(lastDue(now).plus(1)));
    }

    /** Whether a time lies in a year whose bank holidays are not known. */
    boolean isPastKnownHolidays(ZonedDateTime time) {
        return days.reachesPastLastYear(time.toLocalDate());
    }
}

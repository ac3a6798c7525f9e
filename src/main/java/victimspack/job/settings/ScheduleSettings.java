package victimspack.job.settings;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;
import victimspack.extract.schema.Extract;

/**
 * When the scheduled job runs, what it waits for and whom it tells.
 *
 * @param cron         when a quarter is due after its end; empty for 06:00 on the tenth working day
 * @param deadlineDays working days after a quarter is due at which missing extracts are overdue, from 0
 * @param settle       how long the extracts must stay as they are to count as whole
 * @param awaited      the extracts without which no draft is made; what a mapping names is awaited too
 * @param archive      where extracts lie once their draft is made, relative to the input folder; null for a folder
 *                     beside it, named after it
 * @param hook         a program and its arguments, started with the outcome in its environment; empty for none
 * @param mail         how the outcome is sent by mail; empty for no mail
 */
public record ScheduleSettings(
        Optional<CronExpression> cron,
        int deadlineDays,
        Duration settle,
        List<Extract> awaited,
        @Nullable String archive,
        List<String> hook,
        Optional<MailSettings> mail) {

    public static ScheduleSettings defaults() {
        return new ScheduleSettings(
                Optional.empty(),
                1,
                Duration.ofSeconds(120),
                List.of(Extract.CRIMES, Extract.REFERRALS, Extract.SURVEYS),
                null,
                List.of(),
                Optional.empty());
    }

    /** The same settings with other times at which quarters are due. */
    public ScheduleSettings dueAt(CronExpression times) {
        return new ScheduleSettings(Optional.of(times), deadlineDays, settle, awaited, archive, hook, mail);
    }

    /**
     * When quarters are due, in the six fields of Spring's cron expressions.
     *
     * @throws IllegalArgumentException where it is none, or never comes; its message is a sentence for the analyst
     */
    public static CronExpression cron(String text) {
        CronExpression cron;
        try {
            cron = CronExpression.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "expected second, minute, hour, day, month and weekday such as \"0 0 6 15 1,4,7,10 *\", found \"%s\""
                            .formatted(text),
                    e);
        }
        if (cron.next(LocalDateTime.of(2000, 1, 1, 0, 0)) == null) {
            throw new IllegalArgumentException(
                    "expected a time that comes, found \"%s\", which never does".formatted(text));
        }
        return cron;
    }
}

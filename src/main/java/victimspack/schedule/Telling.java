package victimspack.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import victimspack.extract.Quarter;
import victimspack.job.settings.MailSettings;

/**
 * Tells the hook and the mail's receivers of events that they have not been told of. The hook is started once; a mail
 * that cannot be sent stays owed.
 */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final String REFUSED_LOG_IN = "refused-log-in";
    private static final Mail.Sent NOT_SENT = new Mail.Sent(false, Optional.empty());

    private final ScheduleRequest request;
    private final Timetable timetable;
    private final RecordFile file;
    private final Function<String, Optional<String>> environment;

    Telling(
            ScheduleRequest request,
            Timetable timetable,
            RecordFile file,
            Function<String, Optional<String>> environment) {
        this.request = request;
        this.timetable = timetable;
        this.file = file;
        this.environment = environment;
    }

    /** What went wrong, in a sentence each. */
    List<String> tell(RunRecord record) throws InterruptedException {
        RunRecord told = record;
        List<String> warnings = new ArrayList<>();
        for (Map.Entry<Quarter, QuarterRecord> entry : record.quarters().entrySet()) {
            QuarterRecord event = entry.getValue();
            if (!event.hookOwed() && !event.mailOwed()) {
                continue;
            }
            Notice notice = Notice.of(entry.getKey(), event, timetable, request.usual());
            Optional<String> hook = event.hookOwed() ? startHook(notice) : Optional.empty();
            hook.ifPresent(warnings::add);
            told = told.with(entry.getKey(), event.owing(false, event.mailOwed()));
            file.write(told);
            Mail.Sent mail = event.mailOwed() ? send(notice) : NOT_SENT;
            mail.warning().ifPresent(warning -> {
                LOG.warn(warning);
                warnings.add(warning);
            });
            told = told.with(entry.getKey(), event.owing(false, mail.owed()));
            file.write(told);
        }
        return warnings;
    }

    private Optional<String> startHook(Notice notice) throws InterruptedException {
        List<String> command = request.settings().hook();
        Set<String> hidden = request.settings().mail().flatMap(MailSettings::passwordEnv).stream()
                .collect(Collectors.toSet());
        return command.isEmpty() ? Optional.empty() : new Hook(command, Hook.LIMIT, hidden).start(notice.environment());
    }

    /** A restricted draft is not sent: who may read it is for the folder's rights to say. */
    private Mail.Sent send(Notice notice) {
        RefusedLogIn refused = new RefusedLogIn(file.beside(REFUSED_LOG_IN));
        boolean attach = !notice.draft().isEmpty() && request.usual().audience().equals("public");
        return request.settings()
                .mail()
                .map(mail -> new Mail(mail, environment, refused).send(notice, attach))
                .orElse(NOT_SENT);
    }
}

package victimspack.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import victimspack.extract.reference.WorkingDays;
import victimspack.job.PackRun;
import victimspack.job.Progress;
import victimspack.job.RunOutcome;
import victimspack.job.RunRequest;
import victimspack.job.failure.Rejections;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.SystemFault;
import victimspack.job.work.RunLog;
import victimspack.job.work.WorkFolder;
import victimspack.schedule.Report.Kind;

/** The scheduled job: a draft for each quarter when it is due and its extracts are there. It never seals. */
public final class Schedule {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final Supplier<ScheduleRequest> requests;
    private final Function<RunRequest, RunOutcome> job;
    private final Clock clock;
    private final Pause pause;
    private final Function<String, Optional<String>> environment;

    /**
     * @param requests    read anew at each look, so that settings may be changed meanwhile
     * @param environment where a mail server's password may lie
     */
    public Schedule(
            Supplier<ScheduleRequest> requests,
            Progress progress,
            Clock clock,
            Pause pause,
            Function<String, Optional<String>> environment) {
        this(requests, run -> new PackRun(run, progress, clock).run(), clock, pause, environment);
    }

    Schedule(
            Supplier<ScheduleRequest> requests,
            Function<RunRequest, RunOutcome> job,
            Clock clock,
            Pause pause,
            Function<String, Optional<String>> environment) {
        this.requests = requests;
        this.job = job;
        this.clock = clock;
        this.pause = pause;
        this.environment = environment;
    }

    /**
     * Looks once.
     *
     * @throws RunFailed        where another process holds the schedule, or its files cannot be written
     * @throws RuntimeException where the settings or the inbox cannot be used, as {@link Rejections} tells
     */
    public Report once() throws InterruptedException {
        try (WorkFolder held = hold()) {
            return look(held);
        }
    }

    /**
     * Looks again and again, until the process ends or a draft is stopped. What goes wrong on the way is reported and tried again.
     *
     * @param hears takes each report that says something else than the one before
     * @throws RunFailed where another process holds the schedule
     */
    public void forever(Consumer<Report> hears) throws InterruptedException {
        try (WorkFolder held = hold()) {
            Report last = null;
            while (true) {
                Report report = lookOrReport(held);
                if (last == null || !report.saysTheSame(last)) {
                    hears.accept(report);
                }
                if (report.kind() == Kind.STOPPED) {
                    return;
                }
                last = report;
                Duration time = Duration.between(clock.instant(), report.nextLook());
                if (time.compareTo(Duration.ZERO) > 0) {
                    pause.of(time, "");
                }
            }
        }
    }

    private WorkFolder hold() {
        Path work = requests.get().usual().work();
        try {
            RunLog.open(work);
        } catch (IOException e) {
            throw SystemFault.inWorkFolder(work, e);
        }
        return WorkFolder.hold(work.resolve("schedule"));
    }

    private Report look(WorkFolder held) throws InterruptedException {
        ScheduleRequest request = requests.get();
        Path inbox = request.usual().input();
        SettingsGuard.check(request.settings(), inbox, held.path("lock"));
        Timetable timetable = new Timetable(
                WorkingDays.in(inbox),
                request.settings().cron(),
                request.settings().deadlineDays());
        RecordFile file = new RecordFile(held.path(""));
        DraftMaking making = new DraftMaking(request, file, job, clock);
        Report report = new Wake(request, timetable, file, making, clock, pause).wake();
        return report.warned(new Telling(request, timetable, file, environment).tell(file.read()));
    }

    private Report lookOrReport(WorkFolder held) throws InterruptedException {
        ZonedDateTime next = clock.instant().atZone(Timetable.LONDON).plus(AFTER_FAILURE);
        try {
            return look(held);
        } catch (RuntimeException e) {
            if (Rejections.isRejection(e)) {
                return new Report(
                        Kind.REFUSED, List.of("refused: " + e.getMessage()), List.of(), Optional.empty(), next);
            }
            if (e instanceof RunFailed) {
                return new Report(Kind.FAILED, List.of("failed: " + e.getMessage()), List.of(), Optional.empty(), next);
            }
            throw e;
        }
    }
}

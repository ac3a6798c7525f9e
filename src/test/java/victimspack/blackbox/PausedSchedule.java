package victimspack.blackbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import victimspack.job.RunRequest;
import victimspack.job.settings.Settings;
import victimspack.schedule.Schedule;
import victimspack.schedule.ScheduleRequest;

/** A look of the schedule that stops and waits where the work of one step is done, to be killed there. */
final class PausedSchedule {

    private PausedSchedule() {}

    /** Arguments: inbox, output and work folder, the step, and the time. */
    public static void main(String[] args) throws InterruptedException {
        // As the program's entry does.
        Locale.setDefault(Locale.UK);
        Path inbox = Path.of(args[0]);
        RunRequest usual =
                SmallRun.request(inbox, Path.of(args[1]), Path.of(args[2]), Path.of("victims-strategy"), "", 5);
        new Schedule(
                        () -> new ScheduleRequest(Settings.in(inbox).schedule(), usual, quarter -> usual),
                        new PausedRun.Pause(args[3], "after"),
                        Clock.fixed(Instant.parse(args[4]), ZoneOffset.UTC),
                        (time, why) -> {},
                        name -> Optional.empty())
                .once();
    }
}

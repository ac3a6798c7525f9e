package victimspack.schedule;

import java.util.function.Function;
import victimspack.extract.Quarter;
import victimspack.job.RunRequest;
import victimspack.job.settings.ScheduleSettings;

/**
 * What the scheduled job is asked to do.
 *
 * @param settings when, what it waits for, whom it tells
 * @param usual    the run that it makes, for whichever quarter; its input folder is the inbox
 * @param of       the run for one quarter
 */
public record ScheduleRequest(ScheduleSettings settings, RunRequest usual, Function<Quarter, RunRequest> of) {}

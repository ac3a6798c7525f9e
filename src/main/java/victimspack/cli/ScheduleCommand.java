package victimspack.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import victimspack.job.settings.ScheduleSettings;
import victimspack.schedule.Report;
import victimspack.schedule.Schedule;
import victimspack.schedule.ScheduleRequest;

/** Makes each quarter's draft when it is due and its extracts have arrived. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Makes each quarter's draft when it is due and its extracts have arrived in the input folder,"
                + " then moves them to the archive. It never seals.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a draft was made, nothing is due, or extracts are awaited that are not overdue",
            "2:extracts are overdue or were refused: no draft",
            "3:the program or the system failed, or another process holds the schedule: run the same command again",
            "4:sealed already from the same inputs: nothing done",
            "5:sealed already from other inputs: nothing done",
            "64:wrong usage"
        })
final class ScheduleCommand implements Callable<Integer> {

    @Mixin
    private PackOptions options = new PackOptions();

    @Option(
            names = "--cron",
            paramLabel = "EXPR",
            converter = CronConverter.class,
            description = "when a quarter is due after its end, in London: second, minute, hour, day, month, weekday"
                    + " (default: 06:00 on the 10th working day)")
    private @Nullable CronExpression cron;

    @Option(
            names = "--once",
            description = "look once and end, for cron, a systemd timer or the Windows Task Scheduler")
    private boolean once;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() throws InterruptedException {
        Console console = screen.console();
        Schedule schedule = new Schedule(
                this::request,
                console,
                screen.clock(),
                new Waiting(screen.err(), screen.isQuiet()),
                name -> Optional.ofNullable(System.getenv(name)));
        if (once) {
            return tell(schedule.once(), console).code();
        }
        schedule.forever(report -> tell(report, console));
        return ExitCode.FAILED.code();
    }

    private ScheduleRequest request() {
        ScheduleSettings settings = options.settings().schedule();
        return new ScheduleRequest(
                cron == null ? settings : settings.dueAt(cron),
                options.request(Optional.empty(), Optional.empty(), Optional.empty(), false),
                quarter -> options.request(Optional.of(quarter), Optional.empty(), Optional.empty(), false));
    }

    private ExitCode tell(Report report, Console console) {
        ExitCode code = code(report.kind());
        report.outcome().ifPresent(outcome -> console.report(outcome, false));
        PrintWriter err = screen.err();
        PrintWriter out = code == ExitCode.DONE ? screen.out() : err;
        report.sentences().forEach(sentence -> out.println(Sentence.shown(sentence)));
        report.warnings().forEach(warning -> err.println("Warning: " + Sentence.shown(warning)));
        out.flush();
        err.flush();
        return code;
    }

    private static ExitCode code(Report.Kind kind) {
        return switch (kind) {
            case NOTHING_DUE, WAITING, MADE -> ExitCode.DONE;
            case OVERDUE, REFUSED -> ExitCode.REJECTED;
            case FAILED, STOPPED -> ExitCode.FAILED;
            case SEALED_ALREADY -> ExitCode.SEALED_ALREADY;
            case SEALED_FROM_OTHER -> ExitCode.SEALED_FROM_OTHER;
        };
    }

    /** Reads a cron expression. */
    static final class CronConverter implements ITypeConverter<CronExpression> {
        @Override
        public CronExpression convert(String text) {
            try {
                return ScheduleSettings.cron(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}

package victimspack.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "victims-pack",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes the quarterly victim-services performance pack from CSV extracts.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a pack was made or sealed",
            "1:made, with warnings, under --fail-on warn",
            "2:the data were rejected: no pack",
            "3:the program or the system failed: run the same command again",
            "4:sealed already from the same inputs: nothing done",
            "5:sealed already from other inputs: nothing done, what differs and the revise command printed",
            "64:wrong usage"
        },
        subcommands = {
            RunCommand.class,
            SealCommand.class,
            ReviseCommand.class,
            HistoryCommand.class,
            PurgeCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            InitCommand.class,
            ScheduleCommand.class,
            SampleCommand.class,
            SampleSizeCommand.class,
            CompletionCommand.class,
            ManCommand.class
        })
final class VictimsPack implements Runnable {

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    VictimsPack() {
        this(Clock.systemUTC());
    }

    /** @param clock what tells commands the time that need it */
    VictimsPack(Clock clock) {
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Give a command: expected one of %s."
                        .formatted(String.join(", ", spec.subcommands().keySet())));
    }
}

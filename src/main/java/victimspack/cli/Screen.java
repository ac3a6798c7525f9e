package victimspack.cli;

import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import victimspack.job.PackRun;
import victimspack.job.RunRequest;

/** How a command that reads extracts speaks to its user: what it is told to keep back, and where it prints. */
final class Screen {

    @Option(names = "--quiet", description = "no progress, and no summary of what was done")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** A screen for one run. */
    Console console() {
        return new Console(spec.commandLine(), quiet, true);
    }

    /** A screen for a command whose answer is short: a terminal has bars while it lasts, and no line of a step is left behind. */
    Console barsAlone() {
        return new Console(spec.commandLine(), quiet, false);
    }

    /** What a request asks for, shown on a console. */
    PackRun run(RunRequest request, Console console) {
        return new PackRun(request, console, clock());
    }

    Clock clock() {
        return ((VictimsPack) spec.root().userObject()).clock();
    }

    boolean isQuiet() {
        return quiet;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Whether an option was given, and not its default taken. */
    boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    /** The fault of a command that was written wrongly. */
    ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

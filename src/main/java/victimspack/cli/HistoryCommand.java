package victimspack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import victimspack.job.failure.RunFailed;
import victimspack.job.work.RunHistory;

/** Lists the runs made. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Lists the runs made, the oldest first: when, quarter, inputs, result, time and pack. Runs that failed"
                        + " or whose data were rejected are among them; runs that found a sealed pack and did nothing are not.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed", "3:the program or the system failed", "64:wrong usage"})
final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Option(names = "--json", description = "print the runs as JSON, one a line")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path work = folders.work();
        RunHistory.Runs runs = read(work);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            runs.runs().forEach(run -> out.print(RunHistory.line(run) + "\n"));
        } else {
            out.print(runs.runs().isEmpty() ? "No run is noted in %s.%n".formatted(work) : HistoryText.of(runs.runs()));
        }
        out.flush();
        runs.damaged()
                .forEach(line -> spec.commandLine()
                        .getErr()
                        .printf("Line %d of %s is no record of a run.%n", line, work.resolve(RunHistory.FILE)));
        return ExitCode.DONE.code();
    }

    private static RunHistory.Runs read(Path work) {
        try {
            return RunHistory.in(work);
        } catch (IOException e) {
            throw new RunFailed("%s cannot be read (%s).".formatted(work.resolve(RunHistory.FILE), e.getMessage()), e);
        }
    }
}

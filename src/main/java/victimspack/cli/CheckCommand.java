package victimspack.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import victimspack.job.PackRun;
import victimspack.quality.QualityJson;
import victimspack.quality.QualityReport;
import victimspack.quality.QualityText;

/** Says what the data are worth. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads and judges the extracts and makes no pack. Lists what to correct in the work folder.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--json", description = "print the report as JSON")
    private boolean json;

    @Option(
            names = "--fail-on",
            arity = "1",
            paramLabel = "warn",
            converter = FailOnConverter.class,
            description = "exit with 1 where there were warnings")
    private @Nullable FailOn failOn;

    @Option(names = "--quiet", description = "no progress")
    private boolean quiet;

    @ParentCommand
    private VictimsPack program = new VictimsPack();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), quiet);
        QualityReport report = new PackRun(options.request(Optional.empty(), true), console, program.clock()).check();
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? QualityJson.of(report) : QualityText.of(report));
        out.flush();
        if (report.firstError().isPresent()) {
            return ExitCode.REJECTED.code();
        }
        return (failOn == FailOn.WARN && report.hasWarnings() ? ExitCode.DONE_WITH_WARNINGS : ExitCode.DONE).code();
    }
}

package victimspack.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Mixin
    private Strictness strictness = new Strictness();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        QualityReport report = screen.run(options.request(Optional.empty(), true), screen.console())
                .check();
        PrintWriter out = screen.out();
        out.print(json ? QualityJson.of(report) : QualityText.of(report));
        out.flush();
        if (report.firstError().isPresent()) {
            return ExitCode.REJECTED.code();
        }
        return (strictness.failsOnWarnings() && report.hasWarnings() ? ExitCode.DONE_WITH_WARNINGS : ExitCode.DONE)
                .code();
    }
}

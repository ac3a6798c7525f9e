package victimspack.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import victimspack.job.PackRun;

/** Makes a quarter's pack. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Makes a quarter's pack as a draft, or with --seal publishes it.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--seal", description = "publish the pack instead of leaving a draft; needs --by")
    private boolean seal;

    @Option(names = "--by", paramLabel = "NAME", description = "who publishes it")
    private @Nullable String by;

    @Option(names = "--dry-run", description = "do everything but place the pack")
    private boolean dryRun;

    @Mixin
    private Strictness strictness = new Strictness();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        if (by != null && by.isBlank()) {
            throw screen.wrong("--by is blank: a published pack says who published it.");
        }
        if (seal != (by != null)) {
            throw screen.wrong("--seal and --by NAME go together: a published pack says who published it.");
        }
        Console console = screen.console();
        PackRun run = screen.run(options.request(seal ? Optional.ofNullable(by) : Optional.empty(), dryRun), console);
        return console.report(run.run(), strictness.failsOnWarnings()).code();
    }
}

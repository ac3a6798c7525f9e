package victimspack.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import victimspack.job.PackRun;

/** Publishes a draft. */
@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = "Publishes the quarter's draft, if nothing it was made from has changed since.")
final class SealCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who publishes it")
    private String by = "";

    @Option(names = "--quiet", description = "no progress and no summary")
    private boolean quiet;

    @ParentCommand
    private VictimsPack program = new VictimsPack();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (by.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--by is blank: a published pack says who published it.");
        }
        Console console = new Console(spec.commandLine(), quiet);
        return console.report(
                        new PackRun(options.request(Optional.of(by), false), console, program.clock()).seal(), false)
                .code();
    }
}

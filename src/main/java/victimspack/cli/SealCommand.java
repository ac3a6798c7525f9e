package victimspack.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        if (by.isBlank()) {
            throw screen.wrong("--by is blank: a published pack says who published it.");
        }
        Console console = screen.console();
        return console.report(
                        screen.run(options.request(Optional.of(by), false), console)
                                .seal(),
                        false)
                .code();
    }
}

package victimspack.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a draft of a new edition of a sealed pack. */
@Command(
        name = "revise",
        mixinStandardHelpOptions = true,
        description = "Makes a draft of a new edition of a quarter's sealed pack, with a table of what differs from the"
                + " sealed one. seal then publishes it beside the first, which stays as it is.")
final class ReviseCommand implements Callable<Integer> {

    /** What fits the front page. */
    private static final int LONGEST = 500;

    @Mixin
    private ReviseOptions options = new ReviseOptions();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "why the pack is revised, for its first page: one sentence, at most 500 characters")
    private String reason = "";

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        String said = reason.strip();
        if (said.isEmpty()) {
            throw screen.wrong("--reason is blank: the pack's first page says why it was revised.");
        }
        if (said.length() > LONGEST || said.chars().anyMatch(Character::isISOControl)) {
            throw screen.wrong(
                    "--reason must be one line of at most %d characters, found %d.".formatted(LONGEST, said.length()));
        }
        Console console = screen.console();
        return console.report(screen.run(options.request(), console).revise(said), false)
                .code();
    }
}

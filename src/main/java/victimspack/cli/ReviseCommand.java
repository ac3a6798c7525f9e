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
    private RunOptions options = new RunOptions();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "why the pack is revised, for its first page: one sentence, at most 500 characters")
    private String reason = "";

    @Option(names = "--quiet", description = "no progress and no summary")
    private boolean quiet;

    @ParentCommand
    private VictimsPack program = new VictimsPack();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!options.namesQuarter()) {
            throw wrong("Give the quarter to revise, such as --quarter 2026-27-Q2.");
        }
        String said = reason.strip();
        if (said.isEmpty()) {
            throw wrong("--reason is blank: the pack's first page says why it was revised.");
        }
        if (said.length() > LONGEST || said.chars().anyMatch(Character::isISOControl)) {
            throw wrong(
                    "--reason must be one line of at most %d characters, found %d.".formatted(LONGEST, said.length()));
        }
        Console console = new Console(spec.commandLine(), quiet);
        PackRun run = new PackRun(options.request(Optional.empty(), false), console, program.clock());
        return console.report(run.revise(said), false).code();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

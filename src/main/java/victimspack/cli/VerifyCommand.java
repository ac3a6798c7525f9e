package victimspack.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import victimspack.job.PackRun;
import victimspack.measure.Framework;
import victimspack.measure.count.ExampleFindings;
import victimspack.measure.count.Examples;

/** Holds a framework to what it says of itself. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Reads a framework and runs the examples in its measure files. With --input also tries its"
                + " conditions on the data. Says what to look at again.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the framework can be used and every example holds; warnings do not change this",
            "2:the framework cannot be used, an example fails, or the data were rejected",
            "3:the program or the system failed",
            "64:wrong usage"
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        PackRun run = screen.run(options.request(Optional.empty(), true), screen.console());
        Framework framework = run.framework();
        List<Examples.Failure> failures = Examples.run(framework);
        List<String> warnings = new ArrayList<>(ExampleFindings.of(framework));
        if (screen.isGiven("--input")) {
            warnings.addAll(run.oddities());
        }
        PrintWriter out = screen.out();
        failures.forEach(failure -> out.println(failure.message()));
        warnings.forEach(warning -> out.println("Warning: " + warning));
        out.println(summary(framework, failures.size(), warnings.size()));
        out.flush();
        return (failures.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED).code();
    }

    private static String summary(Framework framework, int failures, int warnings) {
        int examples = framework.measures().stream()
                .mapToInt(measure -> measure.examples().size())
                .sum();
        return "%s: %s, %s, %s, %s."
                .formatted(
                        framework.id(),
                        many(framework.measures().size(), "measure"),
                        many(examples, "example"),
                        many(failures, "failure"),
                        many(warnings, "warning"));
    }

    private static String many(int number, String what) {
        return "%s %s%s".formatted(number == 0 ? "no" : number, what, number == 1 ? "" : "s");
    }
}

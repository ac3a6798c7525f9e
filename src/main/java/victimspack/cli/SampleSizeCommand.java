package victimspack.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import victimspack.grade.SampleSize;
import victimspack.job.AuditPopulation;

/** Says how many cases a dip sample needs. */
@Command(
        name = "sample-size",
        mixinStandardHelpOptions = true,
        description =
                "Says how many cases a dip sample needs so that a share is known to so many percentage points, and how"
                        + " many of them to draw from each department.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "64:wrong usage"})
final class SampleSizeCommand implements Callable<Integer> {

    private static final double HUNDRED = 100;

    @Option(names = "--population", paramLabel = "N", description = "how many crimes the sample is drawn from")
    private @Nullable Long population;

    @Option(
            names = "--department",
            paramLabel = "NAME=CRIMES",
            description =
                    "a department and its crimes, as in audit-population.csv; once for each. Their sum is the population")
    private Map<String, Long> departments = new LinkedHashMap<>();

    @Option(
            names = "--input",
            paramLabel = "DIR",
            description = "a folder with audit-population.csv, from which the departments are taken")
    private @Nullable Path input;

    @Option(
            names = "--margin",
            paramLabel = "PERCENT",
            defaultValue = "5%",
            description = "the margin of error, in percentage points (default: ${DEFAULT-VALUE})")
    private String margin = "5%";

    @Option(
            names = "--expected",
            paramLabel = "PERCENT",
            defaultValue = "50%",
            description = "the share expected; 50%% needs the largest sample (default: ${DEFAULT-VALUE})")
    private String expected = "50%";

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            defaultValue = "95%",
            description = "how sure to be (default: ${DEFAULT-VALUE})")
    private String confidence = "95%";

    @ParentCommand
    private VictimsPack program = new VictimsPack();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        long crimes = crimes();
        long sample = SampleSize.of(
                crimes,
                percentage("--margin", margin) / HUNDRED,
                percentage("--expected", expected) / HUNDRED,
                percentage("--confidence", confidence) / HUNDRED);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%,d cases of %,d: a share of about %s is then known to %s percentage points either way, with %s"
                        + " confidence.%n",
                sample,
                crimes,
                expected,
                margin.replace("%", ""),
                confidence);
        if (!departments.isEmpty()) {
            SampleSize.allocate(sample, departments)
                    .forEach((department, cases) -> out.printf(
                            Locale.ROOT, "%-30s %,8d of %,d%n", department, cases, departments.get(department)));
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private long crimes() {
        long given = Stream.of(population != null, !departments.isEmpty(), input != null)
                .filter(Boolean::booleanValue)
                .count();
        if (given != 1) {
            throw wrong(
                    "Give one of --population, --department and --input, so that it is known from how many cases are"
                            + " drawn.");
        }
        if (input != null) {
            departments = AuditPopulation.in(input, LocalDate.now(program.clock()));
        }
        departments.forEach((department, crimes) -> {
            if (crimes < 0) {
                throw wrong("--department %s: expected 0 crimes or more, found %d.".formatted(department, crimes));
            }
        });
        long crimes = population == null
                ? departments.values().stream().mapToLong(Long::longValue).sum()
                : population;
        if (crimes < 1) {
            throw wrong("Expected a population of at least 1, found %d.".formatted(crimes));
        }
        return crimes;
    }

    private double percentage(String option, String written) {
        String number = written.endsWith("%") ? written.substring(0, written.length() - 1) : written;
        boolean valid = number.matches("\\d{1,2}(\\.\\d{1,3})?") && Double.parseDouble(number) > 0;
        if (!valid) {
            throw wrong("%s: expected a percentage above 0 and below 100 such as 5%%, found '%s'."
                    .formatted(option, written));
        }
        return Double.parseDouble(number);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

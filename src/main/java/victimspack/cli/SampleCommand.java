package victimspack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import victimspack.extract.cover.PackYaml;
import victimspack.measure.Framework;
import victimspack.sample.Sample;
import victimspack.sample.SampleLedger;
import victimspack.sample.SampleOptions;

/** Makes synthetic extracts. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Makes synthetic extracts of any size; the same seed makes the same files.")
final class SampleCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "folder to write them to")
    private @Nullable Path folder;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2026",
            description = "any whole number (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--crimes-per-quarter",
            paramLabel = "N",
            defaultValue = "2200",
            description = "about how many (default: ${DEFAULT-VALUE})")
    private int crimesPerQuarter;

    @Option(
            names = "--quarters",
            paramLabel = "N",
            defaultValue = "9",
            description = "how many, up to 2026-27-Q2 (default: ${DEFAULT-VALUE})")
    private int quarters;

    @Option(
            names = "--units",
            paramLabel = "N",
            defaultValue = "5",
            description = "units of the force (default: ${DEFAULT-VALUE})")
    private int units;

    @Option(
            names = "--framework",
            paramLabel = "NAME",
            defaultValue = BuiltIn.USUAL,
            description = "the framework of the program that commentary.csv is about (default: ${DEFAULT-VALUE})")
    private String framework = BuiltIn.USUAL;

    @Option(names = "--flaws", description = "plant every kind of flaw, and say how many of each")
    private boolean flaws;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(folder);
        Framework measured = BuiltIn.framework(spec, framework);
        if (holdsOtherData(target)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s holds files that are not synthetic, and sample would write over them. Give a new folder."
                            .formatted(target));
        }
        SampleLedger ledger = Sample.write(
                target,
                SampleOptions.city()
                        .withSeed(seed)
                        .withCrimesPerQuarter(crimesPerQuarter)
                        .withQuarters(quarters)
                        .withUnits(units)
                        .withFlaws(flaws),
                measured::hasPart);
        PrintWriter out = spec.commandLine().getOut();
        ledger.planted().forEach((code, rows) -> out.printf("%-36s %,d%n", code, rows));
        out.printf(
                "Synthetic extracts lie in %s. Now: victims-pack run --input %s%s%n",
                target, target, framework.equals(BuiltIn.USUAL) ? "" : " --framework " + framework);
        return ExitCode.DONE.code();
    }

    private static boolean holdsOtherData(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        Path front = folder.resolve("pack.yaml");
        if (Files.exists(front)) {
            return !PackYaml.read(front).synthetic();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".csv"));
        }
    }
}

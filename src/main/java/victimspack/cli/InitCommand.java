package victimspack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import victimspack.job.settings.Settings;
import victimspack.measure.Framework;

/** Lays out a folder of extracts. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes what a folder of extracts needs besides them, drafted from the files found there;"
                + " overwrites nothing.")
final class InitCommand implements Callable<Integer> {

    private static final String WRITTEN = "Written:       ";
    private static final String LEFT = "Left as it was:";
    private static final String SETTINGS = "victims-pack.yaml";

    @Parameters(index = "0", paramLabel = "DIR", description = "folder of your extracts; made where it is not there")
    private @Nullable Path folder;

    @Option(
            names = "--framework",
            paramLabel = "NAME",
            description = "the framework of the program to copy, and to name in victims-pack.yaml"
                    + " (default: victims-strategy, not named there)")
    private @Nullable String framework;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(folder);
        Framework copied = BuiltIn.framework(spec, framework == null ? BuiltIn.USUAL : framework);
        Files.createDirectories(target);
        Map<String, byte[]> files = StartFiles.of(target, copied, framework != null);
        PrintWriter out = spec.commandLine().getOut();
        Path measures = target.resolve("framework");
        boolean own = Files.exists(measures.resolve("framework.yaml"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            if (!path.startsWith(measures)) {
                out.printf("%s %s%n", written(path, file.getValue()) ? WRITTEN : LEFT, path);
            } else if (!own) {
                written(path, file.getValue());
            }
        }
        out.printf("%s %s%n", own ? LEFT : WRITTEN, measures);
        if (framework != null && !Settings.in(target).framework().equals(measures.toString())) {
            out.printf("To count its measures, write this line into %s: framework: framework%n", SETTINGS);
        }
        out.printf("Read mapping.yaml and READ-ME.txt there. Now: victims-pack check --input %s%n", shown(target));
        out.flush();
        return ExitCode.DONE.code();
    }

    /** Whether the file was not there and now is. */
    private static boolean written(Path path, byte[] content) throws IOException {
        if (Files.exists(path) || Files.isSymbolicLink(path)) {
            return false;
        }
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, content);
        return true;
    }

    private static String shown(Path folder) {
        String path = folder.toString();
        return path.contains(" ") ? '"' + path + '"' : path;
    }
}

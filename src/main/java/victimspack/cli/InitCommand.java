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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out a folder of extracts. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes what a folder of extracts needs besides them, drafted from the files found there;"
                + " overwrites nothing.")
final class InitCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "folder of your extracts; made where it is not there")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(folder);
        Files.createDirectories(target);
        PrintWriter out = spec.commandLine().getOut();
        for (Map.Entry<String, byte[]> file : StartFiles.of(target).entrySet()) {
            Path path = target.resolve(file.getKey());
            if (Files.exists(path) || Files.isSymbolicLink(path)) {
                out.printf("Left as it was: %s%n", path);
            } else {
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue());
                out.printf("Written:        %s%n", path);
            }
        }
        out.printf("Read mapping.yaml and READ-ME.txt there. Now: victims-pack check --input %s%n", shown(target));
        out.flush();
        return ExitCode.DONE.code();
    }

    private static String shown(Path folder) {
        String path = folder.toString();
        return path.contains(" ") ? '"' + path + '"' : path;
    }
}

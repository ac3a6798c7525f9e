package victimspack.blackbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import victimspack.cli.Main;

/** The program in a process of its own, run to its end by a shell that takes something from it first. */
final class LimitedRun {

    private LimitedRun() {}

    /** The largest file that the process may write, in KiB: beyond it the system answers as it does on a full disk. */
    static String largestFile(int kib) {
        return "ulimit -f %d; exec \"$@\"".formatted(2 * kib);
    }

    /** As somebody whom the modes of files bind, which they do not bind the superuser. */
    static String boundByModes() {
        return "if [ $(id -u) = 0 ]; then exec setpriv --bounding-set -dac_override,-dac_read_search"
                + " --inh-caps -dac_override,-dac_read_search \"$@\"; else exec \"$@\"; fi";
    }

    /**
     * Runs a command.
     *
     * @param script  what the shell does, the program's own command being {@code "$@"}
     * @param options of the virtual machine
     */
    static CommandLineRun of(String script, List<String> options, Object... args) throws Exception {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        shell.addAll(JavaCommand.of(options, Main.class, args));
        Path out = Files.createTempFile("printed", ".txt");
        Path err = Files.createTempFile("told", ".txt");
        try {
            int code = new ProcessBuilder(shell)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new CommandLineRun(code, text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}

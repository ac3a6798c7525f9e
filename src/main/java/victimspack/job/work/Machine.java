package victimspack.job.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine that this process runs on, as others on its network know it. Nobody on the network is asked for it. */
final class Machine {

    private static final List<String> VARIABLES = List.of("COMPUTERNAME", "HOSTNAME");
    private static final List<Path> FILES = List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

    private Machine() {}

    /** Its name; "a machine without a name" where neither the environment nor the system has one. */
    static String name() throws IOException {
        for (Path file : FILES) {
            if (Files.isReadable(file)) {
                return Files.readString(file).strip();
            }
        }
        return VARIABLES.stream()
                .map(variable -> System.getenv().getOrDefault(variable, ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("a machine without a name");
    }
}

package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a pack. */
final class PackFiles {

    private PackFiles() {}

    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The pack's file of a kind. */
    static Path only(Path pack, String ending) throws IOException {
        return in(pack).stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }
}

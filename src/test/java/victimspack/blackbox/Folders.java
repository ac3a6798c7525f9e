package victimspack.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the tests do with folders of extracts and of packs. */
final class Folders {

    private Folders() {}

    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : filesIn(from)) {
            Path copied = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copied.resolveSibling("."));
            Files.copy(file, copied);
        }
        return to;
    }

    /** Removes a folder and all in it, where it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static void append(Path file, String line) throws IOException {
        Files.writeString(file, Files.readString(file) + line + "\n");
    }

    static void change(Path file, UnaryOperator<String> edit) throws IOException {
        Files.writeString(file, edit.apply(Files.readString(file)));
    }

    /** Every file's bytes, in hexadecimal, by its name: equal where two folders are. */
    static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : filesIn(folder)) {
            contents.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return contents;
    }

    /** The names of the files whose bytes differ, or that one of two folders lacks. */
    static List<String> differing(Path one, Path other) throws IOException {
        SortedMap<String, String> ones = contents(one);
        SortedMap<String, String> others = contents(other);
        return Stream.concat(ones.keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(name -> !ones.getOrDefault(name, "absent").equals(others.get(name)))
                .toList();
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The names of what lies in a folder; nothing where the folder is not there. */
    static List<String> names(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

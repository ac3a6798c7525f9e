package victimspack.publish.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.publish.manifest.Checksums;

/** Compares the folder's files with SHA256SUMS: each one listed, none missing, none changed. */
public final class SumsReadBack {

    private static final String NO_FILE = "no such file";

    private SumsReadBack() {}

    /** What is wrong; empty where the checksums hold. Needs no pack, so it serves for sealed folders too. */
    public static List<Mismatch> verify(Path folder) throws IOException {
        Path sums = folder.resolve(Checksums.FILE);
        if (!Files.isRegularFile(sums)) {
            return List.of(new Mismatch(Checksums.FILE, "folder", "the file", NO_FILE));
        }
        try {
            return compare(folder, Checksums.read(Files.readAllBytes(sums)));
        } catch (IllegalArgumentException unreadable) {
            return List.of(
                    new Mismatch(Checksums.FILE, "whole file", "checksums", String.valueOf(unreadable.getMessage())));
        }
    }

    /**
     * The files that are not as they were when the checksums were written, in words. What lies there besides, such as a file
     * that a file manager keeps for itself, does no harm to them.
     */
    public static List<String> damaged(Path folder) throws IOException {
        return verify(folder).stream()
                .filter(mismatch -> !mismatch.expected().equals(NO_FILE))
                .map(mismatch -> mismatch.file() + (mismatch.found().equals(NO_FILE) ? " is missing" : " has changed"))
                .toList();
    }

    private static List<Mismatch> compare(Path folder, Map<String, String> listed) throws IOException {
        Set<String> present = names(folder);
        Set<String> all = new TreeSet<>(listed.keySet());
        all.addAll(present);
        List<Mismatch> wrong = new ArrayList<>();
        for (String name : all) {
            String expected = listed.getOrDefault(name, NO_FILE);
            String found =
                    present.contains(name) ? Checksums.sha256(Files.readAllBytes(folder.resolve(name))) : NO_FILE;
            if (!expected.equals(found)) {
                wrong.add(new Mismatch(name, "checksum", expected, found));
            }
        }
        return wrong;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> !name.equals(Checksums.FILE))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

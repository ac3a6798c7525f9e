package victimspack.schedule;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import victimspack.store.OwnerOnly;

/**
 * Where extracts lie once their draft is made: a folder for each quarter, which holds all that the draft was made from,
 * so that it can be made and sealed from there. The folder gets its name when it is whole; every step can be done again
 * after a stop at any moment; nothing is ever overwritten, and nothing leaves the inbox before it lies in the archive.
 */
final class Archive {

    private final Path inbox;
    private final Path folder;

    /** @param folder in which the quarters' folders lie; made where it is not there */
    Archive(Path inbox, Path folder) {
        this.inbox = inbox;
        this.folder = folder;
    }

    /** A folder for a quarter that is not there yet: with a number where the archive has the quarter already. */
    Path placeFor(String quarter) {
        Path place = folder.resolve(quarter);
        for (int number = 2; Files.exists(place) || Files.exists(arriving(place)); number++) {
            place = folder.resolve(quarter + "-" + number);
        }
        return place;
    }

    /** The names of files that are not in the inbox as they were when the draft was made. */
    List<String> changed(List<ArchivedFile> files) {
        return files.stream()
                .filter(file -> !isThere(inbox.resolve(file.name()), file.sha256()))
                .map(ArchivedFile::name)
                .toList();
    }

    /**
     * Brings files from the inbox to a place, or goes on with that.
     *
     * @return the names of files that are not in the place as they were when the draft was made, because they changed
     *     or went meanwhile
     */
    List<String> store(List<ArchivedFile> files, Path place) throws IOException {
        Path arriving = arriving(place);
        if (!Files.exists(folder)) {
            OwnerOnly.createFolder(folder);
        }
        if (!Files.exists(place)) {
            Files.createDirectories(arriving);
            // Copies come first: as long as one can fail, the inbox is as it was.
            for (boolean moved : new boolean[] {false, true}) {
                for (ArchivedFile file : files) {
                    if (file.moved() == moved) {
                        bring(file, arriving);
                    }
                }
            }
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return files.stream()
                .filter(file -> !isThere(place.resolve(file.name()), file.sha256()))
                .map(ArchivedFile::name)
                .toList();
    }

    private void bring(ArchivedFile file, Path arriving) throws IOException {
        Path from = inbox.resolve(file.name());
        Path to = arriving.resolve(file.name());
        if (Files.exists(to)) {
            deleteIfArchived(file, from, to);
            return;
        }
        if (!Files.exists(from)) {
            return;
        }
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        if (!file.moved()) {
            copy(from, to);
        } else if (Files.isSymbolicLink(from) || !renamed(from, to)) {
            copy(from, to);
            deleteIfArchived(file, from, to);
        }
    }

    /** A copy leaves its original behind until it is proved to be one. */
    private static void deleteIfArchived(ArchivedFile file, Path from, Path to) throws IOException {
        if (file.moved() && isThere(to, file.sha256()) && isThere(from, file.sha256())) {
            Files.delete(from);
        }
    }

    private static boolean renamed(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Path begun = to.resolveSibling(to.getFileName() + ".begun");
        Files.copy(from, begun, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.READ)) {
            channel.force(true);
        }
        Files.move(begun, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The names of files in one quarter's folder that are newer than the same in another's, and say something else. */
    static List<String> newer(Path one, Path other) throws IOException {
        if (!Files.isDirectory(one)) {
            return List.of();
        }
        List<String> newer = new ArrayList<>();
        try (Stream<Path> all = Files.list(one)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Path same = other.resolve(one.relativize(file));
                if (Files.isRegularFile(same)
                        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(same)) > 0
                        && Files.mismatch(file, same) >= 0) {
                    newer.add(file.getFileName().toString());
                }
            }
        }
        return newer;
    }

    private static boolean isThere(Path file, String sha256) {
        try {
            return Files.isRegularFile(file) && Inbox.sha256(file).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path arriving(Path place) {
        return place.resolveSibling(".arriving-" + place.getFileName());
    }
}

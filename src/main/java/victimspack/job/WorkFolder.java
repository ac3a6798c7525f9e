package victimspack.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.store.OwnerOnly;

/**
 * The folder of one output folder's runs, held by one process at a time. Person-level data lie here and nowhere else, so
 * only its owner may look in.
 */
final class WorkFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private WorkFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder for this process until it is closed.
     *
     * @throws RunFailed where another process has it, or it cannot be made
     */
    static WorkFolder hold(Path folder) {
        try {
            OwnerOnly.createFolder(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new RunFailed(
                        "Another run holds %s (%s). Wait for it to end, or give this one another --work folder."
                                .formatted(folder, holder(folder)),
                        null);
            }
            Files.writeString(
                    folder.resolve("holder"),
                    "process " + ProcessHandle.current().pid());
            return new WorkFolder(folder, channel);
        } catch (IOException e) {
            throw new RunFailed("The work folder %s cannot be used: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path folder) throws IOException {
        Path note = folder.resolve("holder");
        return Files.exists(note)
                ? Files.readString(note, StandardCharsets.UTF_8).strip()
                : "process unknown";
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Where the store of an identity lies, without H2's ending. */
    Path store(String identity) {
        return folder.resolve("store-" + identity.substring(0, 16));
    }

    /** Deletes the stores of other identities: a draft's store goes with the next run. */
    void dropStoresBut(String identity) throws IOException {
        String kept = store(identity).getFileName().toString();
        for (Path file : stores()) {
            if (!file.getFileName().toString().startsWith(kept)) {
                Files.delete(file);
            }
        }
    }

    /** Deletes the store of an identity. */
    void dropStore(String identity) throws IOException {
        String dropped = store(identity).getFileName().toString();
        for (Path file : stores()) {
            if (file.getFileName().toString().startsWith(dropped)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> stores() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("store-"))
                    .toList();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("holder"));
            channel.close();
        } catch (IOException e) {
            throw new RunFailed("The work folder %s cannot be released: %s.".formatted(folder, e.getMessage()), e);
        }
    }
}

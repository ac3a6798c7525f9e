package victimspack.job.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.SystemFault;
import victimspack.store.OwnerOnly;

/**
 * The folder of one output folder's runs, held by one process at a time. Person-level data lie here and nowhere else, so
 * only its owner may look in.
 */
public final class WorkFolder implements AutoCloseable {

    /** The folder for what is needed for a moment, such as copies of fonts; see {@link TemporaryFiles}. */
    public static final String TEMPORARY = "temporary";

    private static final String DONE = ".done";

    private final Path folder;
    private final WorkLock lock;

    private WorkFolder(Path folder, WorkLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process until it is closed.
     *
     * @throws RunFailed where another process has it, or it cannot be made
     */
    public static WorkFolder hold(Path folder) {
        try {
            OwnerOnly.createFolder(folder);
            return new WorkFolder(folder, WorkLock.take(folder));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Where the store of an identity lies, without H2's ending. */
    public Path store(String identity) {
        return folder.resolve("store-" + identity.substring(0, 16));
    }

    /** Notes that nothing of the identity's run is left to do, so that its store is not continued from. */
    public void markDone(String identity) {
        try {
            Files.writeString(done(identity), "");
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static RunFailed unusable(Path folder, IOException e) {
        return SystemFault.inWorkFolder(folder, e);
    }

    private Path done(String identity) {
        return store(identity).resolveSibling(store(identity).getFileName() + DONE);
    }

    /** Deletes all stores but the one of an identity whose run is not done yet. */
    public void dropStoresBut(String identity) throws IOException {
        String kept = store(identity).getFileName().toString();
        boolean done = Files.exists(done(identity));
        drop(stores(folder).stream()
                .filter(file -> done || !file.getFileName().toString().startsWith(kept))
                .toList());
    }

    /** Deletes every store and the key that they are encrypted with, and says how many files the stores had. */
    public int dropStores() throws IOException {
        dropKeys();
        List<Path> files = stores(folder);
        drop(files);
        return files.size();
    }

    /** Deletes the key that stores are encrypted with, one that was begun included, and says how many files that were. */
    public int dropKeys() throws IOException {
        return (Files.deleteIfExists(StoreKey.file(this)) ? 1 : 0)
                + (Files.deleteIfExists(path(StoreKey.file(this).getFileName() + StoreKey.BEGUN)) ? 1 : 0);
    }

    /** Deletes a folder, which need not be there, and all in it. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Whether runs have left stores in a work folder, which need not exist. */
    public static boolean holdsStores(Path folder) throws IOException {
        return Files.isDirectory(folder) && !stores(folder).isEmpty();
    }

    /** The notes that a run is done go last: as long as a store is there, it is known to be done with. */
    private static void drop(List<Path> files) throws IOException {
        for (boolean notes : new boolean[] {false, true}) {
            for (Path file : files) {
                if (file.toString().endsWith(DONE) == notes) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Path> stores(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("store-"))
                    .toList();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new RunFailed("The work folder %s cannot be released: %s.".formatted(folder, e.getMessage()), e);
        }
    }
}

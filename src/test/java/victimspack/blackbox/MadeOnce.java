package victimspack.blackbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** What many tests need and none changes, made once for each build though tests run in several processes. */
final class MadeOnce {

    private static final Path BUILDS = Path.of("target", "made-once").toAbsolutePath();
    private static final Path OF_THIS_BUILD = BUILDS.resolve(String.valueOf(compiled()));

    private MadeOnce() {}

    /** Makes something. */
    @FunctionalInterface
    interface Making {
        /** @param path where it is to be, at which nothing is yet */
        void make(Path path) throws Exception;
    }

    /** Whether this process is making something, and may be asked for what that needs. */
    private static boolean making;

    /** A file or folder, made where it is not there: at its own path, since some things do not bear to be moved. */
    static synchronized Path get(String name, Making how) {
        try {
            if (making) {
                return made(name, how);
            }
            Files.createDirectories(BUILDS.resolveSibling("."));
            try (FileChannel file = FileChannel.open(
                            BUILDS.resolveSibling("made-once.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                making = held.isValid();
                return made(name, how);
            } finally {
                making = false;
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path made(String name, Making how) throws Exception {
        Path path = OF_THIS_BUILD.resolve(name);
        Path whole = OF_THIS_BUILD.resolve(name + ".whole");
        if (Files.notExists(OF_THIS_BUILD)) {
            Folders.delete(BUILDS);
            Files.createDirectories(OF_THIS_BUILD);
        }
        if (Files.notExists(whole)) {
            Folders.delete(path);
            how.make(path);
            Files.createFile(whole);
        }
        return path;
    }

    /** When the newest class or resource was made, in milliseconds. */
    private static long compiled() {
        try {
            long newest = 0;
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (Files.isDirectory(Path.of(entry))) {
                    try (Stream<Path> files = Files.walk(Path.of(entry))) {
                        for (Path file : files.toList()) {
                            newest = Math.max(
                                    newest, Files.getLastModifiedTime(file).toMillis());
                        }
                    }
                }
            }
            return newest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package victimspack.job.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells from a failure what befell the machine, and says so in one sentence with what to do about it. */
public final class SystemFault {

    /** What Linux, macOS and Windows say of a disk, a quota or a largest file size that is used up. */
    private static final List<String> FULL = List.of(
            "No space left on device",
            "Disk quota exceeded",
            "Disc quota exceeded",
            "File too large",
            "not enough space on the disk");

    private SystemFault() {}

    /** The sentence for a failure whose cause is the machine's memory, disk or store; empty for any other. */
    public static Optional<String> sentence(Throwable failure, Path work) {
        if (isMemory(failure)) {
            return Optional.of(memory());
        }
        return chain(failure)
                .flatMap(cause -> full(cause).stream())
                .findFirst()
                .map(words -> fullDisk(work, words))
                .or(() -> isDamage(failure) ? Optional.of(damage(work)) : Optional.empty());
    }

    /** Whether memory ran out somewhere down the causes. */
    public static boolean isMemory(Throwable failure) {
        return any(failure, cause -> WithoutValues.kindOf(cause).equals("OutOfMemoryError"));
    }

    /** What to do where memory has run out. */
    public static String memory() {
        return "The program ran out of memory: it may use %d MB. Give it more, such as by setting JDK_JAVA_OPTIONS=-Xmx1g in the environment, and run the same command again: it continues where it stopped."
                .formatted(Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Whether the store's file does not hold what was written to it. */
    public static boolean isDamage(Throwable failure) {
        return any(failure, WithoutValues::isDamagedStore);
    }

    private static String damage(Path work) {
        return "The store in the work folder %s is damaged. Run the same command again: it loads the extracts anew. If it happens again, have the disk checked."
                .formatted(work);
    }

    /** A failure whose cause is a file of the work folder, such as a copy of a font that could not be made; empty for any other. */
    public static Optional<RunFailed> ofFileInWorkFolder(Throwable failure, Path work) {
        Path folder = work.toAbsolutePath().normalize();
        return chain(failure)
                .flatMap(cause -> WithoutValues.file(cause).stream())
                .filter(file -> file.getFile() != null)
                .filter(file ->
                        Path.of(file.getFile()).toAbsolutePath().normalize().startsWith(folder))
                .findFirst()
                .map(file -> inWorkFolder(work, file));
    }

    /** A failure to use the work folder. */
    public static RunFailed inWorkFolder(Path work, IOException e) {
        return new RunFailed(
                full(e).map(words -> fullDisk(work, words))
                        .orElseGet(() -> "The work folder %s cannot be used (%s). Give another with --work."
                                .formatted(work, describe(e))),
                e);
    }

    /** A failure to write the pack. */
    public static RunFailed inOutputFolder(Path output, IOException e) {
        return new RunFailed(
                "The pack cannot be written in %s (%s). Make room or give another folder with --output, and run the same command again."
                        .formatted(output, full(e).orElseGet(() -> describe(e))),
                e);
    }

    private static String fullDisk(Path work, String words) {
        return "The disk of the work folder %s is full (%s). Make room and run the same command again: it continues where it stopped."
                .formatted(work, words);
    }

    private static Optional<String> full(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return cause instanceof IOException || cause instanceof WithoutValues
                ? FULL.stream().filter(said::contains).findFirst()
                : Optional.empty();
    }

    /** What the system says of a file; the messages of some exceptions are no more than its name. */
    public static String describe(IOException e) {
        if (!(e instanceof FileSystemException file) || file.getReason() != null) {
            return String.valueOf(e.getMessage());
        }
        String reason = e instanceof AccessDeniedException
                ? "access denied"
                : e instanceof NoSuchFileException
                        ? "no such file"
                        : e instanceof FileAlreadyExistsException
                                ? "something else is there"
                                : e.getClass().getSimpleName();
        return file.getFile() + ": " + reason;
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return chain(failure).anyMatch(test);
    }

    /** A failure with its causes, outermost first. */
    public static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(first, cause -> cause != null, Throwable::getCause);
    }
}

package victimspack.job.failure;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.store.Database;

/**
 * A fault with the story of where it came from but without its words: a library's message may quote a row, and what
 * becomes of a fault is written to the log and to the job's records.
 */
public final class WithoutValues extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The simple name of the class of the fault itself. */
    private final String kind;

    private final boolean damagedStore;

    private final @Nullable FileSystemException file;

    private WithoutValues(Throwable fault, @Nullable Throwable cause) {
        super(words(fault), cause);
        kind = fault.getClass().getSimpleName();
        damagedStore = Database.saysDamaged(fault);
        file = fault instanceof FileSystemException failed ? failed : null;
        setStackTrace(fault.getStackTrace());
    }

    /** The fault as it may be written down; sentences that this program made for the analyst stay as they are. */
    public static RuntimeException of(RuntimeException fault) {
        return fault instanceof WithoutValues || fault instanceof RunFailed || Rejections.isRejection(fault)
                ? fault
                : (RuntimeException) stripped(fault);
    }

    /** What kind of fault a throwable was, in one word. */
    public static String kindOf(Throwable fault) {
        return fault instanceof WithoutValues stripped
                ? stripped.kind
                : fault.getClass().getSimpleName();
    }

    /** Whether a fault says that the store's file does not hold what was written to it. */
    public static boolean isDamagedStore(Throwable fault) {
        return fault instanceof WithoutValues stripped ? stripped.damagedStore : Database.saysDamaged(fault);
    }

    /** What the system said of a file, where the fault itself is that. */
    static Optional<FileSystemException> file(Throwable fault) {
        if (fault instanceof WithoutValues stripped) {
            return Optional.ofNullable(stripped.file);
        }
        return fault instanceof FileSystemException failed ? Optional.of(failed) : Optional.empty();
    }

    private static Throwable stripped(Throwable fault) {
        Throwable cause = fault.getCause();
        return new WithoutValues(fault, cause == null ? null : stripped(cause));
    }

    /** What the system says of files is safe and needed. */
    private static String words(Throwable fault) {
        String kind = fault.getClass().getName();
        return fault instanceof IOException ? kind + ": " + fault.getMessage() : kind;
    }
}

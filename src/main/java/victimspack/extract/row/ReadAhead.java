package victimspack.extract.row;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the next part of something in a thread of its own, while the one before it is worked on. */
public final class ReadAhead<T> implements AutoCloseable {

    private final Parts<T> parts;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private @Nullable Future<@Nullable T> next;
    private boolean ended;

    public ReadAhead(Parts<T> parts) {
        this.parts = parts;
    }

    /** Reads parts one after another. */
    @FunctionalInterface
    public interface Parts<T> {

        /** The next part; null behind the last. */
        @Nullable
        T next() throws IOException;
    }

    /**
     * The next part; null behind the last.
     *
     * @throws IOException where it cannot be read; other exceptions of reading come as they are
     */
    public @Nullable T next() throws IOException {
        if (ended) {
            return null;
        }
        T part = read(next == null ? reader.submit(parts::next) : next);
        ended = part == null;
        next = ended ? null : reader.submit(parts::next);
        return part;
    }

    private static <T> @Nullable T read(Future<@Nullable T> part) throws IOException {
        try {
            return part.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("what was read ahead failed", failed.getCause());
        }
    }

    /** Nothing is read any more once it returns. Reading is not interrupted: a store whose reader is closes its file. */
    @Override
    public void close() {
        reader.shutdown();
        try {
            reader.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

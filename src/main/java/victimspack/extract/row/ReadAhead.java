package victimspack.extract.row;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the next part of something in a thread of its own, while the one before it is worked on. */
public final class ReadAhead {

    private ReadAhead() {}

    /** Reads parts one after another. */
    @FunctionalInterface
    public interface Parts<T> {

        /** The next part; null behind the last. */
        @Nullable
        T next() throws IOException;
    }

    /**
     * Hands out every part, in this thread. Whatever happens, nothing is read any more once it returns.
     *
     * @throws IOException where a part cannot be read; other exceptions of reading come as they are
     */
    public static <T> void each(Parts<T> parts, Consumer<? super T> work) throws IOException {
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        try {
            T part = read(ahead.submit(parts::next));
            while (part != null) {
                Future<@Nullable T> next = ahead.submit(parts::next);
                work.accept(part);
                part = read(next);
            }
        } finally {
            ahead.shutdown();
            awaitEnd(ahead);
        }
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

    /** It is not interrupted: a store whose reader is interrupted closes its file. */
    private static void awaitEnd(ExecutorService ahead) {
        try {
            ahead.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

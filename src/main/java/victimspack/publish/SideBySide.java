package victimspack.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks on two threads: enough to halve the wait, few enough for an ordinary machine's memory. */
public final class SideBySide {

    private static final int THREADS = 2;

    private SideBySide() {}

    /** Gives a lambda its type. */
    public static <T> Callable<T> task(Callable<T> task) {
        return task;
    }

    /**
     * The tasks' results in the tasks' order. The first failure is thrown as it is; what has not begun then never does. What
     * has is not interrupted, for libraries that are interrupted while they load complain on the screen.
     */
    public static <T> List<T> run(List<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<T>> running = tasks.stream().map(threads::submit).toList();
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> task : running) {
                results.add(result(task));
            }
            return results;
        } finally {
            running.forEach(task -> task.cancel(false));
            threads.shutdown();
        }
    }

    private static <T> T result(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the pack was written or read back", stopped);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw unchecked(cause == null ? failed : cause);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException("a file of the pack could not be written or read", cause);
    }
}

package victimspack.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * SIGTERM and Ctrl-C. While a run gets on they ask it to stop and wait until it has, so that it ends with its own words
 * and exit code; any other command, and one that only waits for a time to come, ends at once.
 */
final class StopSignal {

    private static final Object TURN = new Object();

    private static boolean heeded;
    private static boolean ended;
    private static int code = ExitCode.FAILED.code();
    private static @Nullable Runnable goodbye;
    private static volatile boolean wanted;

    private StopSignal() {}

    /** Begins to listen for the system's wish that this process ends. */
    static void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(StopSignal::stop, "stop"));
    }

    /** From now on the command asks {@link #wanted} from time to time, and is waited for. */
    static void heed() {
        synchronized (TURN) {
            heeded = true;
        }
    }

    static boolean wanted() {
        return wanted;
    }

    /**
     * Waits for a time to pass. A wish to end that comes meanwhile, or came before, ends the process at once.
     *
     * @param says what the process says first, if so
     */
    static void pause(Duration time, Runnable says) throws InterruptedException {
        goodbye(says);
        try {
            Thread.sleep(time.toMillis());
        } finally {
            goodbye(null);
        }
    }

    private static void goodbye(@Nullable Runnable says) {
        synchronized (TURN) {
            goodbye = says;
            TURN.notifyAll();
        }
    }

    /** The command has ended; whoever waits for it may end the process. */
    static void ended(int exitCode) {
        synchronized (TURN) {
            code = exitCode;
            ended = true;
            TURN.notifyAll();
        }
    }

    private static void stop() {
        synchronized (TURN) {
            if (!heeded || ended) {
                return;
            }
            wanted = true;
            awaitTurn();
            if (goodbye != null) {
                goodbye.run();
                return;
            }
        }
        // The system would end the process with a code of its own, by the signal's number.
        Runtime.getRuntime().halt(code);
    }

    private static void awaitTurn() {
        try {
            while (!ended && goodbye == null) {
                TURN.wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package victimspack.cli;

import java.util.concurrent.CountDownLatch;

/**
 * SIGTERM and Ctrl-C. While a run gets on they ask it to stop and wait until it has, so that it ends with its own words
 * and exit code; any other command ends at once.
 */
final class StopSignal {

    private static final CountDownLatch ENDED = new CountDownLatch(1);

    private static volatile boolean heeded;
    private static volatile boolean wanted;
    private static volatile int code = ExitCode.FAILED.code();

    private StopSignal() {}

    /** Begins to listen for the system's wish that this process ends. */
    static void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(StopSignal::stop, "stop"));
    }

    /** From now on the command asks {@link #wanted} from time to time, and is waited for. */
    static void heed() {
        heeded = true;
    }

    static boolean wanted() {
        return wanted;
    }

    /** The command has ended; whoever waits for it may end the process. */
    static void ended(int exitCode) {
        code = exitCode;
        ENDED.countDown();
    }

    private static void stop() {
        if (!heeded || ENDED.getCount() == 0) {
            return;
        }
        wanted = true;
        try {
            ENDED.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The system would end the process with a code of its own, by the signal's number.
        Runtime.getRuntime().halt(code);
    }
}

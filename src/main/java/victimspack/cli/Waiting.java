package victimspack.cli;

import java.io.PrintWriter;
import java.time.Duration;
import victimspack.schedule.Pause;

/** Sleeps; where the process is told to end meanwhile, it ends at once and says that nothing was cut short. */
final class Waiting implements Pause {

    private final PrintWriter err;

    Waiting(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void of(Duration time) throws InterruptedException {
        Thread goodbye = new Thread(() -> {
            err.println("Stopped while waiting; no draft was being made. Start it again at any time: what is due then"
                    + " is made then.");
            err.flush();
        });
        Runtime.getRuntime().addShutdownHook(goodbye);
        Thread.sleep(time.toMillis());
        Runtime.getRuntime().removeShutdownHook(goodbye);
    }
}

package victimspack.cli;

import java.io.PrintWriter;
import java.time.Duration;
import victimspack.schedule.Pause;

/** Sleeps; where the process is told to end meanwhile, it ends at once and says that nothing was cut short. */
final class Waiting implements Pause {

    private final PrintWriter err;
    private String told = "";

    Waiting(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void of(Duration time) throws InterruptedException {
        Thread goodbye = new Thread(() -> say("Stopped while waiting; no draft was being made. Start it again at any"
                + " time: what is due then is made then."));
        Runtime.getRuntime().addShutdownHook(goodbye);
        String waiting = "Looking again in %s.".formatted(inWords(time));
        if (!waiting.equals(told)) {
            say(waiting);
            told = waiting;
        }
        Thread.sleep(time.toMillis());
        Runtime.getRuntime().removeShutdownHook(goodbye);
    }

    private static String inWords(Duration time) {
        return time.toMinutes() >= 2 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
    }

    private void say(String sentence) {
        err.println(sentence);
        err.flush();
    }
}

package victimspack.cli;

import java.io.PrintWriter;
import java.time.Duration;
import victimspack.schedule.Pause;

/** Sleeps; where the process is told to end meanwhile, it ends at once and says that nothing was cut short. */
final class Waiting implements Pause {

    private final PrintWriter err;
    private final boolean quiet;
    private String told = "";

    /** @param quiet whether how long it waits is left unsaid */
    Waiting(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public void of(Duration time, String why) throws InterruptedException {
        String waiting = "Looking again in %s%s.".formatted(inWords(time), why);
        if (!quiet && !waiting.equals(told)) {
            say(waiting);
            told = waiting;
        }
        StopSignal.pause(
                time,
                () -> say(
                        "Stopped while waiting; no draft was being made. Start it again at any time: what is due then is made then."));
    }

    private static String inWords(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        return seconds >= 120 ? Math.round(seconds / 60.0) + " minutes" : seconds + " seconds";
    }

    private void say(String sentence) {
        err.println(sentence);
        err.flush();
    }
}

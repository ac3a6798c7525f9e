package victimspack.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bar for each step that runs, redrawn in place at the foot of a terminal: how far it is, rows, rate and time left.
 * What a step has come to is printed above and stays. Not for several threads.
 */
final class ProgressBars {

    private static final String ESCAPE = "\u001b[";
    private static final long REDRAWN_AFTER = 100_000_000;
    private static final int WIDTH = 12;

    private final PrintWriter terminal;
    private final LongSupplier nanoseconds;
    private final Map<String, Bar> running = new LinkedHashMap<>();
    private int drawn;
    private long drawnAt;

    /** @param nanoseconds the time that has gone by, from any beginning */
    ProgressBars(PrintWriter terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
    }

    /** Where a step began to count, and where it is. */
    private record Bar(long begun, long firstRows, double firstShare, long rows, double share) {

        Bar at(long newRows, double newShare) {
            return new Bar(begun, firstRows, firstShare, newRows, newShare);
        }

        String text(String step, long now) {
            double seconds = (now - begun) / 1e9;
            int full = (int) (share * WIDTH);
            String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
            String soFar = "%-22s[%s] %3d%% %,10d rows".formatted(step, bar, (int) (share * 100), rows);
            if (seconds <= 0 || rows <= firstRows || share <= firstShare) {
                return soFar;
            }
            long left = Math.round(seconds * (1 - share) / (share - firstShare));
            return soFar
                    + " %,9d/s %d:%02d left".formatted((long) ((rows - firstRows) / seconds), left / 60, left % 60);
        }
    }

    void started(String step) {
        running.put(step, new Bar(0, 0, 0, 0, -1));
        redraw("");
    }

    void rows(String step, long rows, double share) {
        running.computeIfPresent(
                step,
                (name, bar) -> bar.share() < 0
                        ? new Bar(nanoseconds.getAsLong(), rows, share, rows, share)
                        : bar.at(rows, share));
        if (nanoseconds.getAsLong() - drawnAt >= REDRAWN_AFTER) {
            redraw("");
        }
    }

    /** @param said lines that stay, each with its end; blank for none */
    void ended(String step, String said) {
        running.remove(step);
        redraw(said);
    }

    /** Prints what is to stay above the bars. */
    void say(String said) {
        redraw(said);
    }

    private void redraw(String said) {
        if (drawn > 0) {
            terminal.print("\r" + ESCAPE + drawn + "A" + ESCAPE + "J");
        }
        terminal.print(said);
        drawnAt = nanoseconds.getAsLong();
        running.forEach((step, bar) -> terminal.printf("%s%n", bar.share() < 0 ? step : bar.text(step, drawnAt)));
        terminal.flush();
        drawn = running.size();
    }
}

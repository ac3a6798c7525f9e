package victimspack.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import victimspack.job.PackRun;
import victimspack.job.Progress;

/** A run that stops and waits where a step is to begin, or where its work is done but not yet noted as done. */
final class PausedRun {

    private PausedRun() {}

    /**
     * Arguments: input, output and work folder, framework, the step, {@code begins} or {@code after}, the largest share that
     * may be set aside, in per cent, the command, and its {@code --by} or {@code --reason}, blank for none.
     */
    public static void main(String[] args) {
        // As the program's entry does.
        Locale.setDefault(Locale.UK);
        boolean revises = args[7].equals("revise");
        PackRun run = new PackRun(
                SmallRun.request(
                        Path.of(args[0]),
                        Path.of(args[1]),
                        Path.of(args[2]),
                        Path.of(args[3]),
                        revises ? "" : args[8],
                        Integer.parseInt(args[6])),
                new Pause(args[4], args[5]),
                Clock.systemUTC());
        switch (args[7]) {
            case "revise" -> run.revise(args[8]);
            case "seal" -> run.seal();
            default -> run.run();
        }
    }

    /** Says {@code when step} and waits for a line. */
    record Pause(String step, String when) implements Progress {

        @Override
        public void stepStarted(String started) {
            if (when.equals("after") && isLoadedBeside(started)) {
                awaitLine();
            }
            pause(started, "begins");
        }

        /** A load that is over is not begun again by the next run, which is then not to be killed in it. */
        private boolean isLoadedBeside(String other) {
            return step.startsWith("load ")
                    && other.startsWith("load ")
                    && step.equals("load crimes") != other.equals("load crimes");
        }

        @Override
        public void stepEnded(String ended, long rows, Duration time) {
            pause(ended, "after");
        }

        private void pause(String at, String now) {
            if (now.equals(when) && at.equals(step)) {
                System.out.println(when + " " + step);
                awaitLine();
            }
        }

        private static void awaitLine() {
            try {
                if (System.in.read() < 0) {
                    throw new IllegalStateException("nobody lets this run go on");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

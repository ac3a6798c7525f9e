package victimspack.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import victimspack.job.PackRun;
import victimspack.job.Progress;
import victimspack.job.RunRequest;

/** A run that stops and waits where the work of one step is done but not yet noted as done, or where it is to begin. */
final class PausedRun {

    private PausedRun() {}

    /**
     * Arguments: input, output and work folder, the step, who seals the pack, blank for a draft, and anything more where
     * the run is to wait before the step.
     */
    public static void main(String[] args) {
        // As the program's entry does.
        Locale.setDefault(Locale.UK);
        RunRequest request = request(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[4]);
        new PackRun(request, new Pause(args[3], args.length > 5), Clock.systemUTC()).run();
    }

    /** What the command line asks for without further options. */
    static RunRequest request(Path input, Path output, Path work, String sealBy) {
        return new RunRequest(
                input,
                output,
                work,
                Optional.empty(),
                "victims-strategy",
                "public",
                Optional.empty(),
                sealBy.isBlank() ? Optional.empty() : Optional.of(sealBy),
                0.05,
                victimspack.extract.ExtractSettings.defaults(),
                victimspack.job.settings.StoreKeySource.USUAL,
                false,
                false);
    }

    record Pause(String step, boolean before) implements Progress {

        @Override
        public void stepStarted(String started) {
            pause(started, before, "begins ");
        }

        @Override
        public void stepEnded(String ended, long rows, Duration time) {
            pause(ended, !before, "after ");
        }

        private void pause(String at, boolean wanted, String word) {
            if (wanted && at.equals(step)) {
                System.out.println(word + step);
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

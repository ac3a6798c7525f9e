package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.PackRun;
import victimspack.job.Progress;

/** A file that is another while its rows are loaded, and has its old bytes again when anybody looks. */
@ExtendWith(SmallChunks.class)
class ChangedInputTest {

    private static final String CHANGED =
            "crimes.csv was changed while the run read it. Run the same command again once nothing writes to it: it loads the extracts anew.";

    @TempDir
    Path folder;

    /** Changes crimes.csv when its load begins; puts it back after some rows, and breaks off there or goes on. */
    private record ChangedForAWhile(Path crimes, String content, long rows, boolean breaksOff) implements Progress {

        @Override
        public void stepStarted(String step) {
            if (step.equals("load crimes")) {
                write(content.replaceFirst("CR0000", "CR9999"));
            }
        }

        @Override
        public void rowsRead(String step, long read, double share) {
            if (step.equals("load crimes") && read >= rows) {
                write(content);
                if (breaksOff) {
                    throw new IllegalStateException("broken off");
                }
            }
        }

        @Override
        public void stepEnded(String step, long rows, Duration time) {}

        private void write(String text) {
            try {
                Files.writeString(crimes, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void isFoundThoughItIsPutBack() throws Exception {
        SmallRun small = new SmallRun(folder);
        small.of(Folders.copy(small.input(), folder.resolve("input")));
        Path crimes = small.input().resolve("crimes.csv");
        String content = Files.readString(crimes);
        PackRun whole = small.watched(new ChangedForAWhile(crimes, content, 1, false));
        assertThatThrownBy(whole::run).hasMessage(CHANGED);

        PackRun brokenOff = small.watched(new ChangedForAWhile(crimes, content, SmallChunks.ROWS + 1, true));
        assertThatThrownBy(brokenOff::run)
                .hasMessageStartingWith("The run stopped in the step load crimes (IllegalStateException).");
        small.victimsPack("run").refuses(3, CHANGED);
        assertThat(small.reports()).doesNotExist();

        small.victimsPack("run").endsWith(0);
        small.hasMadeTheUndisturbedPack();
    }
}

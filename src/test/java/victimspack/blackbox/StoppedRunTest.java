package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.Progress;
import victimspack.job.failure.RunStopped;
import victimspack.job.work.RunHistory;
import victimspack.job.work.RunRecord;

/** A run that is asked to stop does so before its next step, leaves nothing half made, and goes on when started again. */
class StoppedRunTest {

    private static final List<String> STEPS = List.of(
            "prepare", "load surveys", "reconcile", "judge", "gate", "measure", "grade", "compose", "write", "verify");

    @TempDir
    Path folder;

    private SmallRun small;

    @BeforeEach
    void begin() {
        small = new SmallRun(folder);
    }

    /** Asks the run to stop once a step has ended. */
    private static final class StopAfter implements Progress {

        private final String step;
        private volatile boolean wanted;

        private StopAfter(String step) {
            this.step = step;
        }

        @Override
        public void stepStarted(String started) {}

        @Override
        public void stepEnded(String ended, long rows, Duration time) {
            wanted |= ended.equals(step);
        }

        @Override
        public boolean stopWanted() {
            return wanted;
        }
    }

    /** The step that is at work when the process begins to end may lose what it works with. */
    @Test
    void inAStepThatBreaksMeanwhile() {
        Progress breaks = new Progress() {
            private boolean wanted;

            @Override
            public void stepStarted(String step) {
                if (step.equals("write")) {
                    wanted = true;
                    throw new IllegalStateException("no font any more");
                }
            }

            @Override
            public void stepEnded(String step, long rows, Duration time) {}

            @Override
            public boolean stopWanted() {
                return wanted;
            }
        };
        assertThatExceptionOfType(RunStopped.class)
                .isThrownBy(() -> small.watched(breaks).run())
                .withMessage("Stopped as asked, in the step write. Run the same command again: it continues where it"
                        + " stopped.");
        assertThat(Folders.names(small.reports())).isEmpty();
    }

    @Test
    void afterEachStep() throws Exception {
        for (String step : STEPS) {
            assertThatExceptionOfType(RunStopped.class)
                    .isThrownBy(() -> small.watched(new StopAfter(step)).run())
                    .as(step)
                    .withMessageMatching("Stopped as asked, in the step [a-z _]+\\. Run the same command again: it"
                            + " continues where it stopped\\.");
            assertThat(Folders.names(small.reports())).isEmpty();
            assertThat(RunHistory.in(small.work()).runs())
                    .as(step)
                    .allMatch(run -> run.result() == RunRecord.Result.STOPPED)
                    .hasSize(STEPS.indexOf(step) + 1);
        }
        small.victimsPack("run").endsWith(0);
        small.hasMadeTheUndisturbedPack();
    }
}

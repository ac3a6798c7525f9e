package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed goes on, when started again, to the very pack that an undisturbed run makes. */
class KilledRunTest {

    /** The job's steps in an order in which each can be killed after those before it have ended. */
    static final List<String> STEPS = List.of(
            "prepare",
            "load crimes",
            "load referrals",
            "load surveys",
            "load updates",
            "load vrr",
            "load training",
            "load audits",
            "load figures",
            "load commentary",
            "load milestones",
            "load severity_weights",
            "load actions",
            "load recommendations",
            "load comparators",
            "load audit_population",
            "reconcile",
            "judge",
            "gate",
            "measure",
            "grade",
            "disclose",
            "compose",
            "write",
            "verify",
            "place");

    @TempDir
    Path folder;

    private SmallRun small;

    @BeforeEach
    void begin() {
        small = new SmallRun(folder);
    }

    private void killAfter(String step, String sealBy) throws Exception {
        try (ForkedRun run = small.paused("run", sealBy, step, "after", List.of(SmallChunks.OPTION))) {
            run.awaits("after " + step);
            run.kill();
        }
    }

    @Test
    void killedInEveryStepAfterAnother() throws Exception {
        for (String step : STEPS) {
            killAfter(step, "");
        }
        small.victimsPack("run").endsWith(0);
        small.hasMadeTheUndisturbedPack();
        assertThat(Folders.names(small.work()))
                .containsExactly(
                        "data-quality.html",
                        "disclosure.csv",
                        "history.jsonl",
                        "lock",
                        "quarantine",
                        "victims-pack.log");
    }

    @Test
    void killedBetweenSealingAndItsEnd() throws Exception {
        small.victimsPack("run", "--quiet").endsWith(0);
        killAfter("place", "A. Person");
        assertThat(Folders.names(small.work())).anyMatch(name -> name.endsWith(".mv.db"));
        small.victimsPack("run").endsWith(4);
        assertThat(Folders.names(small.reports())).containsExactly("2026-27-Q2");
        assertThat(Folders.names(small.work())).noneMatch(name -> name.startsWith("store"));
    }

    @Test
    void oneRunAtATime() throws Exception {
        try (ForkedRun first = small.paused("run", "", "reconcile", "after", List.of())) {
            first.awaits("after reconcile");
            CommandLineRun second = small.victimsPack("run").endsWith(3);
            assertThat(second.sentence())
                    .matches(
                            "Another run holds \\Q%s\\E \\(process %d, since \\d{1,2} \\w+ \\d{4} at \\d\\d:\\d\\d:\\d\\d\\)\\. Wait for it to end, or give this one another --work folder\\."
                                    .formatted(small.work(), first.pid()));
            first.goOn();
            assertThat(first.code()).isZero();
        }
        assertThat(Files.exists(small.work().resolve("holder"))).isFalse();
        small.hasMadeTheUndisturbedPack();
    }
}

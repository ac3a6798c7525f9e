package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeAnUndisturbedPack() {
        CommandLineRun.of("sample", shared.resolve("input"), "--crimes-per-quarter", 20, "--quarters", 5)
                .endsWith(0);
        CommandLineRun.of("run", "--input", shared.resolve("input"), "--output", shared.resolve("undisturbed"))
                .endsWith(0);
    }

    private CommandLineRun run(Object... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of(
                                "run",
                                "--input",
                                shared.resolve("input"),
                                "--output",
                                folder.resolve("reports"),
                                "--work",
                                folder.resolve("work")),
                        Stream.of(more))
                .toArray());
    }

    private void killAfter(String step, String sealBy) throws Exception {
        try (ForkedRun run = ForkedRun.start(
                List.of(),
                PausedRun.class,
                shared.resolve("input"),
                folder.resolve("reports"),
                folder.resolve("work"),
                step,
                sealBy)) {
            run.awaits("after " + step);
            run.kill();
        }
    }

    @Test
    void killedInEveryStepAfterAnother() throws Exception {
        for (String step : STEPS) {
            killAfter(step, "");
        }
        run().endsWith(0);
        assertThat(Folders.differing(shared.resolve("undisturbed"), folder.resolve("reports")))
                .isEmpty();
        assertThat(Folders.names(folder.resolve("reports"))).containsExactly("2026-27-Q2-draft");
        assertThat(Folders.names(folder.resolve("work")))
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
        run("--quiet").endsWith(0);
        killAfter("place", "A. Person");
        assertThat(Folders.names(folder.resolve("work"))).anyMatch(name -> name.endsWith(".mv.db"));
        run().endsWith(4);
        assertThat(Folders.names(folder.resolve("reports"))).containsExactly("2026-27-Q2");
        assertThat(Folders.names(folder.resolve("work"))).noneMatch(name -> name.startsWith("store"));
    }

    @Test
    void oneRunAtATime() throws Exception {
        try (ForkedRun first = ForkedRun.start(
                List.of(),
                PausedRun.class,
                shared.resolve("input"),
                folder.resolve("reports"),
                folder.resolve("work"),
                "reconcile",
                "")) {
            first.awaits("after reconcile");
            CommandLineRun second = run().endsWith(3);
            assertThat(second.sentence())
                    .matches(
                            "Another run holds \\Q%s\\E \\(process %d, since \\d{1,2} \\w+ \\d{4} at \\d\\d:\\d\\d:\\d\\d\\)\\. Wait for it to end, or give this one another --work folder\\."
                                    .formatted(folder.resolve("work"), first.pid()));
            first.goOn();
            assertThat(first.code()).isZero();
        }
        assertThat(Files.exists(folder.resolve("work/holder"))).isFalse();
        assertThat(Folders.differing(shared.resolve("undisturbed"), folder.resolve("reports")))
                .isEmpty();
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;

/**
 * Kills a run at points all through each of its steps, and at random moments, and goes on to the pack of an undisturbed
 * run each time. How many can be said with {@code -Dkill.points} and {@code -Dkill.moments}.
 */
@Tag("thorough")
class KilledAnywhereTest {

    private static final int POINTS = Integer.getInteger("kill.points", 40);
    private static final int MOMENTS = Integer.getInteger("kill.moments", 400);

    @TempDir
    static Path shared;

    /** How long an undisturbed process takes, all in all. */
    private static Duration whole = Duration.ZERO;

    @BeforeAll
    static void makeAnUndisturbedPack() throws Exception {
        CommandLineRun.of("sample", shared.resolve("input"), "--crimes-per-quarter", 20, "--quarters", 5)
                .endsWith(0);
        long begun = System.nanoTime();
        try (ForkedRun run = ForkedRun.start(List.of(), Main.class, command(shared.resolve("undisturbed")))) {
            assertThat(run.code()).isZero();
        }
        whole = Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Object[] command(Path reports) {
        return new Object[] {
            "run",
            "--quiet",
            "--input",
            shared.resolve("input"),
            "--output",
            reports,
            "--work",
            reports.resolveSibling(reports.getFileName() + "-work")
        };
    }

    /** Each round kills one process after another, each in the next step, a little further into it than the round before. */
    @Test
    void inEveryStep() throws Exception {
        for (int point = 0; point < POINTS; point++) {
            Path reports = shared.resolve("points-" + point);
            for (String step : KilledRunTest.STEPS) {
                killIn(step, reports, (double) point / POINTS);
            }
            goesOnToTheSamePack(reports, "point " + point);
        }
    }

    private void killIn(String step, Path reports, double share) throws Exception {
        Path work = reports.resolveSibling(reports.getFileName() + "-work");
        try (ForkedRun run = ForkedRun.start(
                List.of(), PausedRun.class, shared.resolve("input"), reports, work, step, "", "and begins it")) {
            run.awaits("begins " + step);
            long begun = System.nanoTime();
            long length = lengthOf(step);
            run.goOn();
            TimeUnit.NANOSECONDS.sleep((long) (length * share) - (System.nanoTime() - begun));
            run.kill();
        }
    }

    /** About how long a step of the small set takes; those that write and read back the pack take the most. */
    private static long lengthOf(String step) {
        long share = switch (step) {
            case "write" -> whole.toNanos() / 3;
            case "verify", "measure", "compose" -> whole.toNanos() / 8;
            default -> whole.toNanos() / 40;
        };
        return Math.max(share, 1_000_000);
    }

    @Test
    void atRandomMoments() throws Exception {
        Random random = new Random(20_260_930);
        List<Long> moments = new ArrayList<>();
        for (int i = 0; i < MOMENTS; i++) {
            moments.add((long) (random.nextDouble() * whole.toMillis()));
        }
        for (int i = 0; i < MOMENTS; i++) {
            Path reports = shared.resolve("moment-" + i);
            try (ForkedRun run = ForkedRun.start(List.of(), Main.class, command(reports))) {
                TimeUnit.MILLISECONDS.sleep(moments.get(i));
                run.kill();
            }
            goesOnToTheSamePack(reports, "killed after " + moments.get(i) + " ms");
        }
    }

    private static void goesOnToTheSamePack(Path reports, String when) throws Exception {
        CommandLineRun.of(command(reports)).endsWith(0);
        assertThat(Folders.names(reports)).as(when).containsExactly("2026-27-Q2-draft");
        assertThat(Folders.differing(shared.resolve("undisturbed"), reports))
                .as(when)
                .isEmpty();
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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

    /** No run takes so long on the busiest machine. */
    private static final Duration MOST = Duration.ofMinutes(10);

    @TempDir
    static Path shared;

    /** A step and its seconds, as the program tells of them. */
    private static final Pattern TOLD = Pattern.compile("(?m)^(\\S+(?: \\S+)?) .* (\\d+\\.\\d\\d) s$");

    /** How long an undisturbed process takes, all in all. */
    private static Duration whole = Duration.ZERO;

    /** How long each of its steps takes, as it says itself. */
    private static final Map<String, Duration> LENGTHS = new HashMap<>();

    @BeforeAll
    static void makeAnUndisturbedPack() throws Exception {
        CommandLineRun.of("sample", shared.resolve("input"), "--crimes-per-quarter", 20, "--quarters", 5)
                .endsWith(0);
        long begun = System.nanoTime();
        CommandLineRun undisturbed;
        try (ForkedRun run = ForkedRun.start(List.of(), Main.class, command(shared.resolve("undisturbed")))) {
            undisturbed = run.ended().endsWith(0);
        }
        whole = Duration.ofNanos(System.nanoTime() - begun);
        TOLD.matcher(undisturbed.err())
                .results()
                .forEach(step -> LENGTHS.put(
                        step.group(1), Duration.ofMillis(Math.round(1000 * Double.parseDouble(step.group(2))))));
        assertThat(LENGTHS).containsKeys("load crimes", "reconcile", "write", "verify", "place");
    }

    private static Object[] command(Path reports) {
        return new Object[] {
            "run",
            "--input",
            shared.resolve("input"),
            "--output",
            reports,
            "--work",
            reports.resolveSibling(reports.getFileName() + "-work")
        };
    }

    private int killed;

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
        // A load that is too quick to be killed in is seldom one; the steps that no process but the last can end are
        // not.
        assertThat(killed).isGreaterThanOrEqualTo(POINTS * KilledRunTest.STEPS.size() / 2);
    }

    /** Where a process has ended steps behind the one it was to be killed in, the next has none of these to begin. */
    private void killIn(String step, Path reports, double share) throws Exception {
        Path work = reports.resolveSibling(reports.getFileName() + "-work");
        try (ForkedRun run = ForkedRun.start(
                List.of(), PausedRun.class, shared.resolve("input"), reports, work, step, "", "and begins it")) {
            if (run.says("begins " + step)) {
                long begun = System.nanoTime();
                run.goOn();
                TimeUnit.NANOSECONDS.sleep((long) (lengthOf(step) * share) - (System.nanoTime() - begun));
                killed++;
            }
            run.kill();
        }
    }

    /** Of an undisturbed run's step, in nanoseconds; one too short to be told of is given a millisecond. */
    private static long lengthOf(String step) {
        return Math.max(LENGTHS.getOrDefault(step, Duration.ZERO).toNanos(), 1_000_000);
    }

    @Test
    void atRandomMoments() throws Exception {
        Random random = new Random(20_260_930);
        for (int i = 0; i < MOMENTS; i++) {
            long moment = (long) (random.nextDouble() * whole.toMillis());
            Path reports = shared.resolve("moment-" + i);
            try (ForkedRun run = ForkedRun.start(List.of(), Main.class, command(reports))) {
                TimeUnit.MILLISECONDS.sleep(moment);
                run.kill();
            }
            goesOnToTheSamePack(reports, "killed after " + moment + " ms");
        }
    }

    private static void goesOnToTheSamePack(Path reports, String when) throws Exception {
        CommandLineRun run = assertTimeoutPreemptively(MOST, () -> CommandLineRun.of(command(reports)), when);
        assertThat(run.code()).as(when + ": " + run.err()).isZero();
        assertThat(Folders.names(reports)).as(when).containsExactly("2026-27-Q2-draft");
        assertThat(Folders.differing(shared.resolve("undisturbed"), reports))
                .as(when)
                .isEmpty();
    }
}

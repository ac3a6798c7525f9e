package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;

/**
 * Kills a run at points all through each of its steps, and at random moments, and goes on each time to the pack, the
 * quarantine and the account of rows of an undisturbed run. Extracts have flaws, and chunks so few rows that most extracts
 * have several. How many kills can be said with {@code -Dkill.points} and {@code -Dkill.moments}.
 */
@Tag("thorough")
@ExtendWith(SmallChunks.class)
class KilledAnywhereTest {

    private static final int POINTS = Integer.getInteger("kill.points", 40);
    private static final int MOMENTS = Integer.getInteger("kill.moments", 400);

    /** No run takes so long on the busiest machine. */
    private static final Duration MOST = Duration.ofMinutes(10);

    /** A load can be over before the process is killed in another beside it: then the next one begins anew. */
    private static final int TRIES = 4;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path shared;

    /** A step and its seconds, as the program tells of them. */
    private static final Pattern TOLD = Pattern.compile("(?m)^(\\S+(?: \\S+)?) .* (\\d+\\.\\d\\d) s$");

    /** How long an undisturbed process takes, all in all. */
    private static Duration whole = Duration.ZERO;

    /** How long each of its steps takes, as it says itself. */
    private static final Map<String, Duration> LENGTHS = new HashMap<>();

    @BeforeAll
    static void makeAnUndisturbedPack() throws Exception {
        CommandLineRun.of("sample", input(), "--crimes-per-quarter", 20, "--quarters", 5, "--flaws")
                .endsWith(0);
        // What the analyst writes may have no flaw at all.
        Files.delete(input().resolve("commentary.csv"));
        // An archive of classes is made before the time is taken.
        JavaCommand.of(List.of(), Main.class);
        long begun = System.nanoTime();
        CommandLineRun undisturbed;
        try (ForkedRun run = ForkedRun.start(List.of(SmallChunks.OPTION), Main.class, command(run("undisturbed")))) {
            undisturbed = run.ended().endsWith(0);
        }
        whole = Duration.ofNanos(System.nanoTime() - begun);
        TOLD.matcher(undisturbed.err())
                .results()
                .forEach(step -> LENGTHS.put(
                        step.group(1), Duration.ofMillis(Math.round(1000 * Double.parseDouble(step.group(2))))));
        assertThat(LENGTHS).containsKeys("load crimes", "reconcile", "write", "verify", "place");
        assertThat(KilledRunTest.STEPS).containsAll(LENGTHS.keySet());
    }

    private static Path input() {
        return shared.resolve("input");
    }

    private static SmallRun run(String name) {
        return new SmallRun(shared.resolve(name)).ofFlawed(input());
    }

    private static Object[] command(SmallRun run) {
        return run.command("run");
    }

    private final List<String> failures = new ArrayList<>();

    /** Each round kills one process after another, each in the next step, at the same share of it. */
    @Test
    void inEveryStep() throws Exception {
        Map<String, Integer> killed = new TreeMap<>();
        for (int point : points()) {
            SmallRun run = run("point " + point);
            for (String step : KilledRunTest.STEPS) {
                // A process that was not killed made the draft; the next begins with an empty store.
                boolean kill = IntStream.range(0, TRIES).anyMatch(i -> killedIn(step, run, point));
                killed.merge(step, kill ? 1 : 0, Integer::sum);
            }
            goesOnToTheSamePack(run, "point " + point);
            System.out.println("point " + point + ": killed " + killed + ", failures " + failures);
        }
        assertThat(failures).isEmpty();
        assertThat(killed.values()).allMatch(times -> times == POINTS);
    }

    /** Not from the first to the last, so that those of a test that is broken off lie all over the steps. */
    private static List<Integer> points() {
        List<Integer> points =
                new ArrayList<>(IntStream.range(0, POINTS).boxed().toList());
        Collections.shuffle(points, new Random(POINTS));
        return points;
    }

    /** Where a process has ended steps behind the one it was to be killed in, the next has none of these to begin. */
    private boolean killedIn(String step, SmallRun small, int point) {
        try (ForkedRun run = small.paused("run", "", step, "begins", List.of(SmallChunks.OPTION))) {
            boolean begins = run.says("begins " + step);
            if (begins) {
                long begun = System.nanoTime();
                run.goOn();
                TimeUnit.NANOSECONDS.sleep(lengthOf(step) * point / POINTS - (System.nanoTime() - begun));
            } else if (run.code() != 0) {
                failures.add("before " + step + " at point " + point + ": "
                        + run.ended().err());
            }
            run.kill();
            return begins;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
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
            SmallRun small = run("moment " + i);
            try (ForkedRun run = ForkedRun.start(List.of(SmallChunks.OPTION), Main.class, command(small))) {
                TimeUnit.MILLISECONDS.sleep(moment);
                run.kill();
            }
            goesOnToTheSamePack(small, "killed after " + moment + " ms");
            System.out.println("moment " + i + ": killed after " + moment + " ms, failures " + failures);
        }
        assertThat(failures).isEmpty();
    }

    /** What does not is told at the end, and its folders are kept. */
    private void goesOnToTheSamePack(SmallRun small, String when) throws IOException {
        CommandLineRun run = assertTimeoutPreemptively(MOST, () -> CommandLineRun.of(command(small)), when);
        List<String> differing = run.code() == 0 ? differing(small) : List.of("all");
        if (differing.isEmpty()) {
            Folders.delete(small.reports());
            Folders.delete(small.work());
        } else {
            failures.add(
                    "%s: exit %d %s%s differs: %s".formatted(when, run.code(), run.err(), small.reports(), differing));
        }
    }

    /** The accounts of rows stand in data-quality.html, and the rows that were set aside in the quarantine. */
    private static List<String> differing(SmallRun small) throws IOException {
        SmallRun undisturbed = run("undisturbed");
        List<String> differing = new ArrayList<>(Folders.differing(undisturbed.reports(), small.reports()));
        differing.addAll(Folders.differing(undisturbed.work(), small.work()));
        differing.removeAll(List.of("history.jsonl", "victims-pack.log"));
        if (!Folders.names(small.reports()).equals(Folders.names(undisturbed.reports()))
                || !Folders.names(small.work()).equals(Folders.names(undisturbed.work()))) {
            differing.add("what lies there");
        }
        return differing;
    }
}

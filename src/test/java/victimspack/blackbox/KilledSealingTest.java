package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;
import victimspack.job.work.RunHistory;
import victimspack.job.work.RunRecord.Result;

/**
 * Whatever is killed of sealing, revising and purging: the next command ends it, what is published stays as it is, nothing is
 * published twice, and nothing of persons outlives it.
 */
class KilledSealingTest {

    private static final String FIRST = "2026-27-Q2";
    private static final String SECOND = "2026-27-Q2-r2";

    @TempDir
    Path folder;

    private SmallRun small;

    private void kill(String command, String by, String step, String when, long micros) throws Exception {
        try (ForkedRun run = small.paused(command, by, step, when, List.of())) {
            run.awaits(when + " " + step);
            if (micros > 0) {
                run.goOn();
                TimeUnit.MICROSECONDS.sleep(micros);
            }
            run.kill();
        }
    }

    private void beginIn(String name) throws IOException {
        Path own = folder.resolve(name);
        small = new SmallRun(own);
        small.of(Folders.copy(small.input(), own.resolve("input")));
    }

    /** Publishes what is there, whatever a killed run has left of doing so; 4 says that it had ended. */
    private void seal(String pack) throws IOException {
        CommandLineRun sealed = small.victimsPack("seal", "--by", "A. Person");
        assertThat(sealed.code()).as(sealed.err() + sealed.out()).isIn(0, 4);
        List<String> packs = pack.equals(FIRST) ? List.of(FIRST) : List.of(FIRST, SECOND);
        assertThat(Folders.names(small.reports())).containsExactlyElementsOf(packs);
        assertThat(Folders.names(small.work())).noneMatch(name -> name.startsWith("store"));
        assertThat(RunHistory.in(small.work()).runs())
                .filteredOn(run -> run.result() == Result.SEALED)
                .hasSize(packs.size());
        assertThat(small.victimsPack("run").code()).as("its checksums hold").isIn(4, 5);
    }

    private void change() throws IOException {
        Path surveys = small.input().resolve("surveys.csv");
        List<String> lines = Files.readAllLines(surveys);
        Files.write(surveys, lines.subList(0, lines.size() - 1));
    }

    private void draftOfTheSecond(CommandLineRun revised) {
        revised.endsWith(0);
        assertThat(Folders.names(small.reports())).containsExactly(FIRST, SECOND + "-draft");
    }

    private CommandLineRun revise() {
        return small.victimsPack("revise", "--quarter", FIRST, "--reason", "A row too many");
    }

    @Test
    void whereThePackIsPlaced() throws Exception {
        beginIn("places");
        small.victimsPack("run").endsWith(0);
        kill("seal", "A. Person", "place", "begins", 0);
        assertThat(Folders.names(small.reports())).contains(FIRST + "-draft");
        seal(FIRST);
        SortedMap<String, String> published = Folders.contents(small.reports().resolve(FIRST));

        change();
        kill("revise", "A row too many", "write", "after", 0);
        draftOfTheSecond(revise());
        kill("seal", "A. Person", "place", "after", 0);
        Path half = Files.createDirectory(small.reports().resolve(".going-" + SECOND + "-draft"));
        Files.writeString(half.resolve("pack.pdf"), "what is left of the draft");
        seal(SECOND);
        assertThat(Folders.contents(small.reports().resolve(FIRST))).isEqualTo(published);
    }

    /** All through the last step, in which everything is moved and removed. */
    @Test
    @Tag("thorough")
    void anywhereInTheLastStep() throws Exception {
        Random random = new Random(20_260_930);
        for (int i = 0; i < 40; i++) {
            beginIn("moment " + i);
            small.victimsPack("run").endsWith(0);
            kill("seal", "A. Person", "place", "begins", 1 + random.nextInt(60_000));
            seal(FIRST);
            SortedMap<String, String> published =
                    Folders.contents(small.reports().resolve(FIRST));
            change();
            kill("revise", "A row too many", "place", "begins", 1 + random.nextInt(60_000));
            draftOfTheSecond(revise());
            kill("seal", "A. Person", "place", "begins", 1 + random.nextInt(60_000));
            seal(SECOND);
            assertThat(Folders.contents(small.reports().resolve(FIRST))).isEqualTo(published);
        }
    }

    @Test
    @Tag("thorough")
    void anywhereInAPurge() throws Exception {
        Random random = new Random(20_260_930);
        for (int i = 0; i < 40; i++) {
            beginIn("purge " + i);
            kill("run", "", "judge", "after", 0);
            try (ForkedRun purge = ForkedRun.start(List.of(), Main.class, "purge", "--work", small.work())) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(1_000));
                purge.kill();
            }
            CommandLineRun.of("purge", "--work", small.work()).endsWith(0);
            assertThat(Folders.names(small.work()))
                    .isSubsetOf("data-quality.html", "history.jsonl", "lock", "victims-pack.log");
            small.victimsPack("run").endsWith(0);
        }
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.failure.RunFailed;

/**
 * What may befall a machine at night: one sentence, exit 3, no pack and nothing lost; and once the cause is gone, the same
 * command makes the very pack that an undisturbed run makes.
 */
class FaultsTest {

    @TempDir
    Path folder;

    private SmallRun small;

    @BeforeEach
    void begin() {
        small = new SmallRun(folder);
    }

    private void failsWithout(String script, List<String> options, String sentence) throws Exception {
        CommandLineRun failed = LimitedRun.of(script, options, small.command("run"));
        failed.endsWith(3);
        assertThat(failed.sentence()).matches(sentence);
        assertThat(failed.out()).isEmpty();
        assertThat(Folders.names(small.reports())).isEmpty();
    }

    private void fails(DisturbedRun disturbance, String sentence) {
        assertThatExceptionOfType(RunFailed.class)
                .isThrownBy(() -> small.watched(disturbance).run())
                .withMessage(sentence);
        assertThat(Folders.names(small.reports())).isEmpty();
    }

    @AfterEach
    void theSameCommandMakesThePack() throws IOException {
        small.victimsPack("run").endsWith(0);
        small.hasMadeTheUndisturbedPack();
    }

    @Test
    void diskFullWhileLoading() throws Exception {
        failsWithout(
                LimitedRun.largestFile(300),
                List.of(),
                "\\QThe disk of the work folder %s is full (File too large). Make room and run the same command again: it continues where it stopped.\\E"
                        .formatted(small.work()));
    }

    /** How long Java tries to go on with a heap that is just too small is nobody's to say: minutes, at times. */
    @Test
    @Tag("thorough")
    void heapTooSmall() throws Exception {
        failsWithout(
                "exec \"$@\"",
                List.of("-Xmx24m"),
                "The program ran out of memory: it may use 2\\d MB\\. Give it more, such as by setting"
                        + " JDK_JAVA_OPTIONS=-Xmx1g in the environment, and run the same command again: it continues"
                        + " where it stopped\\.");
    }

    @Test
    void inputUnreadableThenGoneThenChanged() throws Exception {
        small.of(Folders.copy(small.input(), folder.resolve("input")));
        Path surveys = small.input().resolve("surveys.csv");
        mode(surveys, "---------");
        LimitedRun.of(LimitedRun.boundByModes(), List.of(), small.command("run"))
                .refuses(2, "surveys.csv: expected a file that may be opened");
        mode(surveys, "rw-r--r--");

        String content = Files.readString(surveys);
        fails(
                new DisturbedRun("load referrals", () -> Files.delete(surveys)),
                "surveys.csv is gone: it was there when the run began. Put it back, and run the same command again.");
        Files.writeString(surveys, content);
        fails(
                new DisturbedRun("load surveys", () -> Files.writeString(surveys, content.substring(0, 500))),
                "surveys.csv was changed while the run read it. Run the same command again once nothing writes to it: it"
                        + " loads the extracts anew.");
        Files.writeString(surveys, content);
    }

    @Test
    void foldersThatCannotBeWritten() throws Exception {
        Files.createDirectory(small.reports());
        mode(small.reports(), "r-xr-xr-x");
        failsWithout(
                LimitedRun.boundByModes(),
                List.of(),
                "\\QPacks cannot be placed in %1$s: %1$s is no folder that you may write to. Give another with --output.\\E"
                        .formatted(small.reports()));
        mode(small.reports(), "rwxr-xr-x");
        Path log = small.work().resolve("victims-pack.log");
        assertThat(log).exists();
        new SmallRun(small.reports(), log)
                .victimsPack("run")
                .refuses(
                        3,
                        "The work folder %1$s cannot be used (%1$s: something else is there). Give another with --work."
                                .formatted(log));
    }

    private static void mode(Path file, String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static DisturbedRun brokenOffIn(String step) {
        return new DisturbedRun(step, () -> {
            throw new IllegalStateException("broken off");
        });
    }

    private void leavesAStore() {
        fails(
                brokenOffIn("measure"),
                "The run stopped in the step measure (IllegalStateException). Run the same command again: it continues"
                        + " where it stopped. If it stops there again, send the log in the work folder to whoever keeps"
                        + " the program.");
    }

    private static void overwrite(Path store) throws IOException {
        Files.write(store, new byte[(int) Files.size(store)]);
    }

    @Test
    void storeFileDamaged() throws IOException {
        leavesAStore();
        overwrite(small.store());
        loadsAnewAndSaysSo(small.victimsPack("run"));
    }

    /** Nor can it be noted then that the pack was made. */
    @Test
    void storeKeyOfAnotherStoreAndAHistoryThatCannotBeWritten() throws IOException {
        leavesAStore();
        Files.writeString(small.work().resolve("store.key"), "0".repeat(64));
        Path history = small.work().resolve("history.jsonl");
        Files.delete(history);
        Files.createDirectory(history);
        CommandLineRun run = small.victimsPack("run");
        run.endsWith(3);
        assertThat(run.sentence().lines())
                .containsExactly(
                        "The store that an earlier run left in %s was damaged; the extracts were loaded anew."
                                .formatted(small.work()),
                        "The work folder %s cannot be used (Is a directory). Give another with --work."
                                .formatted(small.work()));
        Files.delete(history);
    }

    private void loadsAnewAndSaysSo(CommandLineRun run) {
        assertThat(run.endsWith(0).sentence())
                .isEqualTo("The store that an earlier run left in %s was damaged; the extracts were loaded anew."
                        .formatted(small.work()));
    }

    /** The store is written behind the work: a kill can keep the record of a job and lose that of its execution. */
    @Test
    void killedBeforeTheRecordOfTheExecutionWasKept() throws Exception {
        fails(
                brokenOffIn("prepare"),
                "The run stopped in the step prepare (IllegalStateException). Run the same command again: it continues"
                        + " where it stopped. If it stops there again, send the log in the work folder to whoever keeps"
                        + " the program.");
        inStore(
                "DELETE FROM batch_step_execution_context",
                "DELETE FROM batch_step_execution",
                "DELETE FROM batch_job_execution_context",
                "DELETE FROM batch_job_execution_params",
                "DELETE FROM batch_job_execution");
        assertThat(small.victimsPack("run").endsWith(0).sentence()).isEmpty();
    }

    /** What the records of an earlier run say is then in the future. */
    @Test
    void clockSetBack() throws Exception {
        leavesAStore();
        inStore(Stream.of("batch_job_execution", "batch_step_execution")
                .map(table -> "UPDATE " + table + " SET start_time = TIMESTAMP '2099-01-01 00:00:00',"
                        + " create_time = TIMESTAMP '2099-01-01 00:00:00', end_time = NULL,"
                        + " last_updated = TIMESTAMP '2099-01-01 00:00:00'")
                .toArray(String[]::new));
        assertThat(small.victimsPack("run").endsWith(0).sentence()).isEmpty();
    }

    private void inStore(String... commands) throws Exception {
        String url = "jdbc:h2:file:" + small.store().toString().replace(".mv.db", "") + ";CIPHER=AES";
        String password = Files.readString(small.work().resolve("store.key")) + " store";
        try (Connection connection = DriverManager.getConnection(url, "store", password);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}

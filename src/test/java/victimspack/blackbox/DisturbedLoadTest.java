package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;
import victimspack.job.Progress;
import victimspack.job.failure.RunFailed;

/**
 * A load that breaks in its second chunk keeps the first, nothing of the second, and no word of any row;
 * and goes on from there to the very pack that an undisturbed run makes.
 */
@ExtendWith(SmallChunks.class)
class DisturbedLoadTest {

    @TempDir
    Path folder;

    private SmallRun small;
    private String url;
    private String password;

    /** A run that fails behind its first step leaves the store with its tables, and the key. */
    @BeforeEach
    void prepareAStore() throws IOException {
        small = new SmallRun(folder);
        assertThatExceptionOfType(RunFailed.class)
                .isThrownBy(() -> small.watched(new FailsToLoad()).run())
                .withMessage("The run stopped in the step load crimes (IllegalStateException). Run the same command"
                        + " again: it continues where it stopped. If it stops there again, send the log in the work"
                        + " folder to whoever keeps the program.");
        url = "jdbc:h2:file:" + small.store().toString().replace(".mv.db", "") + ";CIPHER=AES";
        password = Files.readString(small.work().resolve("store.key")) + " store";
    }

    private static final class FailsToLoad implements Progress {
        @Override
        public void stepStarted(String step) {
            if (step.equals("load crimes")) {
                throw new IllegalStateException("no wish to");
            }
        }

        @Override
        public void stepEnded(String step, long rows, Duration time) {}
    }

    private long ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "store", password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "store", password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long crimes() throws SQLException {
        return ask("SELECT COUNT(*) FROM row_crimes");
    }

    private long crimesCounted() throws SQLException {
        return ask("SELECT rows_read FROM source_file WHERE extract = 'crimes'");
    }

    @AfterEach
    void goesOnToTheSamePack() throws Exception {
        AtCrime.remove(url, password);
        small.victimsPack("run").endsWith(0);
        small.hasMadeTheUndisturbedPack();
    }

    @Test
    void failingChunk() throws Exception {
        AtCrime.plant(url, password, AtCrime.Fails.class);
        small.victimsPack("run")
                .refuses(
                        3,
                        "The run stopped in the step load crimes (UncategorizedSQLException). Run the same command"
                                + " again: it continues where it stopped. If it stops there again, send the log in the"
                                + " work folder to whoever keeps the program.");
        assertThat(Folders.names(small.reports())).isEmpty();
        assertThat(crimes()).isEqualTo(20);
        assertThat(crimesCounted()).isEqualTo(20);
        assertThat(Files.readString(small.work().resolve("victims-pack.log")))
                .contains("WithoutValues", "RowWriter.java");
        saysNothingOfRows();
    }

    /** A load that is gone on with has no checkpoint for a moment; a process killed then leaves a record without one. */
    @Test
    void killedBeforeTheCheckpointWasHandedOn() throws Exception {
        AtCrime.plant(url, password, AtCrime.Fails.class);
        small.victimsPack("run").endsWith(3);
        small.victimsPack("run").endsWith(3);
        change("""
                UPDATE batch_step_execution_context SET short_context = (
                    SELECT short_context FROM batch_step_execution_context WHERE step_execution_id = (
                        SELECT MIN(step_execution_id) FROM batch_step_execution WHERE step_name = 'load crimes'))
                WHERE step_execution_id = (
                    SELECT MAX(step_execution_id) FROM batch_step_execution WHERE step_name = 'load crimes')""");
        assertThat(crimes()).isEqualTo(20);
    }

    /** Spring goes on from the record that was begun last by the clock, which here has no checkpoint. */
    @Test
    void clockSetBackBetweenTwoBreaks() throws Exception {
        change("UPDATE batch_step_execution SET create_time = TIMESTAMP '2099-01-01 00:00:00'");
        AtCrime.plant(url, password, AtCrime.Fails.class);
        small.victimsPack("run").endsWith(3);
        assertThat(crimes()).isEqualTo(20);
    }

    @Test
    void killedInAChunk() throws Exception {
        AtCrime.plant(url, password, AtCrime.Waits.class);
        try (ForkedRun run = ForkedRun.start(List.of(SmallChunks.OPTION), Main.class, small.command("run"))) {
            run.awaits("in a chunk");
            run.kill();
        }
        // The last half second before a kill may be lost, but rows and their count alike.
        assertThat(crimes()).isIn(0L, 20L);
        assertThat(crimesCounted()).isEqualTo(crimes());
    }

    @Test
    void stoppedInAChunk() throws Exception {
        AtCrime.plant(url, password, AtCrime.WaitsToBeStopped.class);
        try (ForkedRun run = ForkedRun.start(List.of(SmallChunks.OPTION), Main.class, small.command("run"))) {
            run.awaits("in a chunk");
            run.terminate();
            run.ended()
                    .refuses(
                            3,
                            "Stopped as asked, in the step load crimes. Run the same command again: it continues where"
                                    + " it stopped.");
        }
        // The chunk is finished first, and no other begun.
        assertThat(crimes()).isEqualTo(40);
        assertThat(crimesCounted()).isEqualTo(40);
        assertThat(Folders.names(small.reports())).isEmpty();
        saysNothingOfRows();
    }

    @Test
    void findsTheStoreDamaged() throws Exception {
        AtCrime.plant(url, password, AtCrime.FindsDamage.class);
        small.victimsPack("run")
                .refuses(
                        3,
                        "The store in the work folder %s is damaged. Run the same command again: it loads the extracts anew. If it happens again, have the disk checked."
                                .formatted(small.work()));
        assertThat(Folders.names(small.work())).anyMatch(name -> name.endsWith(".done"));
    }

    /** The log and the job's own records tell where it broke; neither quotes a reference, as the fault's words do. */
    private void saysNothingOfRows() throws IOException, SQLException {
        assertThat(references(Files.readString(small.work().resolve("victims-pack.log"))))
                .isEmpty();
        assertThat(references(jobRecords())).isEmpty();
        for (Path file : Folders.filesIn(small.work())) {
            if (!file.startsWith(small.work().resolve("quarantine"))) {
                assertThat(references(Files.readString(file, StandardCharsets.ISO_8859_1)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private String jobRecords() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("batch_step_execution", "batch_job_execution")) {
            try (Connection connection = DriverManager.getConnection(url, "store", password);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT exit_message FROM " + table)) {
                while (rows.next()) {
                    all.append(rows.getString(1)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static List<String> references(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("CR00\\d{4}").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}

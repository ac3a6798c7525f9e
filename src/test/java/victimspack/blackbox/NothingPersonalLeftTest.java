package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.PackRun;
import victimspack.job.Progress;
import victimspack.job.failure.RunStopped;

/**
 * However a run ends, no reference and no free text of an extract is left in any file outside the encrypted store and the
 * quarantine, in the folder for temporary files, in the folder that it was started in, in its words, or in the job's own
 * records.
 */
class NothingPersonalLeftTest {

    @TempDir
    Path folder;

    private Path input;
    private Path temporary;
    private Path started;

    @BeforeEach
    void plant() throws IOException {
        input = folder.resolve("input");
        temporary = Files.createDirectory(folder.resolve("temporary"));
        started = Files.createDirectory(folder.resolve("started"));
        CommandLineRun.of("sample", input, "--crimes-per-quarter", 30, "--quarters", 5, "--flaws")
                .endsWith(0);
        Files.delete(input.resolve("commentary.csv"));
        Folders.change(input.resolve("crimes.csv"), Planted::intoCrimes);
    }

    private Path work() {
        return folder.resolve("work");
    }

    private Path reports() {
        return folder.resolve("reports");
    }

    private Object[] command(Object limit) {
        return new Object[] {
            "run", "--input", input, "--output", reports(), "--work", work(), "--max-quarantined", limit
        };
    }

    private List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of("-Djava.io.tmpdir=" + temporary));
        options.addAll(List.of(more));
        return options;
    }

    private void nothingIsLeftBy(CommandLineRun run) throws Exception {
        assertThat(Planted.in(run.out() + run.err())).isEmpty();
        nothingIsLeft();
    }

    private void nothingIsLeft() throws Exception {
        for (Path file : Folders.filesIn(folder)) {
            if (!file.startsWith(input) && !file.startsWith(work().resolve("quarantine"))) {
                assertThat(Planted.in(WrittenText.of(file))).as(file.toString()).isEmpty();
            }
        }
        assertThat(started).isEmptyDirectory();
    }

    @Test
    void whenItIsRefusedOrTheDiskIsFull() throws Exception {
        nothingIsLeftBy(LimitedRun.of("exec \"$@\"", options(), command("0%")).endsWith(2));
        nothingIsLeftBy(LimitedRun.of(LimitedRun.largestFile(300), options(), command("100%"))
                .endsWith(3));
    }

    /** How long Java tries to go on with a heap that is just too small is nobody's to say: minutes, at times. */
    @Test
    @Tag("thorough")
    void whenTheHeapIsTooSmall() throws Exception {
        nothingIsLeftBy(LimitedRun.of("exec \"$@\"", options("-Xmx24m"), command("100%"))
                .endsWith(3));
    }

    @Test
    void whenItFailsOrIsStopped() throws Exception {
        PackRun fails = run(new DisturbedRun("judge", () -> {
            throw new IllegalStateException("broken off");
        }));
        assertThatThrownBy(fails::run).hasMessageStartingWith("The run stopped in the step judge ");
        nothingIsLeft();
        assertThat(Planted.in(jobRecords())).isEmpty();

        PackRun stopped = run(new Progress() {
            private boolean stop;

            @Override
            public void stepStarted(String step) {}

            @Override
            public void stepEnded(String step, long rows, Duration time) {
                stop |= step.equals("judge");
            }

            @Override
            public boolean stopWanted() {
                return stop;
            }
        });
        assertThatThrownBy(stopped::run).isInstanceOf(RunStopped.class);
        nothingIsLeft();
        assertThat(jobRecords()).contains("quarterly-pack", "rows.read");
        assertThat(Planted.in(jobRecords())).isEmpty();
    }

    /** With the options of the launcher: a report of a crash would quote memory, and a core would be memory. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals")
    void whenItIsKilledOrTheVirtualMachineCrashes() throws Exception {
        List<String> launchers = Pattern.compile("'(-XX:[^']+)'|(-XX:\\S+)")
                .matcher(Files.readString(Path.of("victims-pack")).split("\nexec ")[1])
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        for (String signal : List.of("KILL", "SEGV")) {
            try (ForkedRun run = ForkedRun.startIn(
                    started,
                    options(launchers.toArray(String[]::new)),
                    PausedRun.class,
                    input,
                    reports(),
                    work(),
                    SmallRun.framework(),
                    "judge",
                    "after",
                    5,
                    "run",
                    "")) {
                run.awaits("after judge");
                new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid()))
                        .start()
                        .waitFor();
                CommandLineRun ended = run.ended();
                assertThat(ended.code()).isEqualTo(137);
                nothingIsLeftBy(ended);
            }
        }
    }

    private PackRun run(Progress disturbance) {
        return new SmallRun(folder).of(input).watched(disturbance);
    }

    /** All that the job keeps about itself in the store; checkpoints are packed in Base64. */
    private String jobRecords() throws IOException, SQLException {
        String store = Folders.names(work()).stream()
                .filter(name -> name.endsWith(".mv.db"))
                .findFirst()
                .orElseThrow()
                .replace(".mv.db", "");
        String password = Files.readString(work().resolve("store.key")) + " store";
        StringBuilder all = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + work().resolve(store) + ";CIPHER=AES", "store", password);
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT TABLE BATCH_JOB_INSTANCE, BATCH_JOB_EXECUTION,"
                        + " BATCH_JOB_EXECUTION_PARAMS, BATCH_JOB_EXECUTION_CONTEXT, BATCH_STEP_EXECUTION,"
                        + " BATCH_STEP_EXECUTION_CONTEXT")) {
            while (lines.next()) {
                all.append(lines.getString(1)).append('\n');
            }
        }
        Matcher packed = Pattern.compile("'([A-Za-z0-9+/]{40,}=*)'").matcher(all.toString());
        while (packed.find()) {
            all.append(new String(Base64.getDecoder().decode(packed.group(1)), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }
}

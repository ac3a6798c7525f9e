package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WaitingTest {

    @TempDir
    Path folder;

    @Test
    void saysOnceForHowLongAndWhatFor() throws InterruptedException {
        StringWriter told = new StringWriter();
        Waiting waiting = new Waiting(new PrintWriter(told), false);
        waiting.of(Duration.ZERO, " to see whether it rains");
        waiting.of(Duration.ZERO, " to see whether it rains");
        new Waiting(new PrintWriter(told), true).of(Duration.ZERO, "");
        assertThat(told.toString())
                .isEqualToNormalizingNewlines("Looking again in 0 seconds to see whether it rains.\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGTERM")
    void toldToEndItEndsAtOnceAndSaysSo() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "schedule",
                        "--input",
                        folder.toString(),
                        "--output",
                        folder.resolve("reports").toString(),
                        "--work",
                        folder.resolve("work").toString()))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader told = process.inputReader()) {
            assertThat(told.readLine())
                    .startsWith("overdue: crimes.csv, referrals.csv and surveys.csv have not arrived. ");
            assertThat(told.readLine()).matches("Looking again in \\d+ (minutes|seconds)\\.");
            process.toHandle().destroy();
            assertThat(told.lines())
                    .containsExactly(
                            "Stopped while waiting; no draft was being made. Start it again at any time: what is due then is made then.");
            assertThat(process.waitFor()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }
}

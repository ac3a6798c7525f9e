package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Memory does not grow with rows, however many of them are bad. */
@Tag("thorough")
class ManyBadRowsTest {

    private static final int ROWS = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void aMillionRowsOfWhichHalfAreBadAreCheckedInAHeapOf256Megabytes() throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("in"));
        write(input.resolve("crimes.csv"));

        JsonNode report = check(input);

        JsonNode account = report.get("files").get(0);
        assertThat(account.get("read").asInt()).isEqualTo(ROWS);
        assertThat(account.get("accepted").asInt()).isEqualTo(ROWS / 2);
        assertThat(account.get("quarantined").asInt()).isEqualTo(ROWS / 2);
        assertThat(report.get("problems")).hasSize(1);
        assertThat(report.get("problems").get(0).get("code").asString()).isEqualTo("recorded-before-reported");
        assertThat(report.get("problems").get(0).get("count").asInt()).isEqualTo(ROWS / 2);
        try (var lines = Files.lines(folder.resolve("work/quarantine/crimes-quarantined.csv"))) {
            assertThat(lines.count()).isEqualTo(ROWS / 2 + 1);
        }
    }

    /** Every second crime was recorded a minute before it was reported. */
    private static void write(Path crimes) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(crimes)) {
            out.write("crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit\n");
            for (int row = 0; row < ROWS; row++) {
                int day = 1 + row % 30;
                out.write("C%d,V%d,person,2026-%02d-%02dT10:01,2026-%02d-%02dT10:%02d,other-theft,Sector %d%n"
                        .formatted(
                                row,
                                row % 700_000,
                                7 + row % 3,
                                day,
                                7 + row % 3,
                                day,
                                row % 2 == 0 ? 30 : 0,
                                row % 5));
            }
        }
    }

    private JsonNode check(Path input) throws IOException, InterruptedException {
        Path out = folder.resolve("report.json");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(
                "check",
                "--json",
                "--quiet",
                "--max-quarantined",
                "60%",
                "--input",
                input.toString(),
                "--work",
                folder.resolve("work").toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return JsonMapper.shared().readTree(Files.readString(out));
    }
}

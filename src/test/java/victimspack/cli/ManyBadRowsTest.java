package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        int tenth = ROWS / 20;
        assertThat(account.get("read").asInt()).isEqualTo(ROWS);
        assertThat(account.get("accepted").asInt()).isEqualTo(8 * tenth);
        assertThat(account.get("quarantined").asInt()).isEqualTo(10 * tenth);
        assertThat(account.get("duplicate").asInt()).isEqualTo(tenth);
        assertThat(account.get("superseded").asInt()).isEqualTo(tenth);
        assertThat(counts(report))
                .containsExactlyInAnyOrder(
                        "duplicate " + tenth,
                        "superseded " + tenth,
                        "recorded-before-reported " + tenth,
                        "not-a-timestamp " + 2 * tenth,
                        "unknown-code " + 2 * tenth,
                        "victim-without-reference " + tenth,
                        "not-yes-or-no " + 2 * tenth,
                        "outcome-code-without-date " + tenth,
                        "wrong-number-of-cells " + tenth,
                        "required-value-missing " + tenth,
                        "acknowledged-before-reported " + tenth,
                        "descriptive-value-not-known " + tenth);
        try (var lines = Files.lines(folder.resolve("work/quarantine/crimes-quarantined.csv"))) {
            assertThat(lines.count()).isEqualTo(10 * tenth + 1);
        }
    }

    /** Each code with its number, columns taken together. */
    private static List<String> counts(JsonNode report) {
        Map<String, Integer> counts = new TreeMap<>();
        report.get("problems")
                .forEach(problem -> counts.merge(
                        problem.get("code").asString(), problem.get("count").asInt(), Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .toList();
    }

    /** Every second crime is bad, in one of ten ways; of ten good ones two repeat the key of the one before. */
    private static void write(Path crimes) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(crimes)) {
            out.write("crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,unit,domestic_abuse,"
                    + "victim_age,crime_number_sent_at,outcome_code,outcome_at\n");
            for (int row = 0; row < ROWS; row++) {
                out.write(String.join(",", row % 2 == 0 ? good(row) : bad(row)) + "\n");
            }
        }
    }

    private static String[] good(int row) {
        return switch (row / 2 % 10) {
            case 1 -> plain(row - 2);
            case 3 -> changed(plain(row - 2), 6, "moved");
            case 5 -> changed(plain(row), 8, "199");
            default -> plain(row);
        };
    }

    private static String[] bad(int row) {
        String[] cells = plain(row);
        String day = cells[3].substring(0, 10);
        return switch (row / 2 % 10) {
            case 0 -> changed(cells, 4, day + "T09:30");
            case 1 -> changed(cells, 3, "13/05/2026 10:00");
            case 2 -> changed(cells, 2, "persn");
            case 3 -> changed(cells, 1, "");
            case 4 -> changed(changed(cells, 5, "theftx"), 7, "maybe");
            case 5 -> changed(cells, 10, "4");
            case 6 -> Arrays.copyOf(cells, 9);
            case 7 -> changed(cells, 0, "");
            case 8 -> changed(changed(cells, 4, "2026-02-30T10:00"), 7, "=1+1");
            default -> changed(cells, 9, day + "T08:00");
        };
    }

    private static String[] changed(String[] cells, int cell, String value) {
        cells[cell] = value;
        return cells;
    }

    private static String[] plain(int row) {
        String day = "2026-%02d-%02d".formatted(7 + row % 3, 1 + row % 30);
        return new String[] {
            "C" + row,
            "V" + row % 700_000,
            "person",
            day + "T10:01",
            day + "T10:30",
            "other-theft",
            "Sector " + row % 5,
            "no",
            String.valueOf(18 + row % 60),
            day + "T12:00",
            "",
            ""
        };
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

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published stays, stands in later packs, and is revised beside itself with all that differs. */
class ReviseTest {

    private static final String REASON = "Assessments of September were entered in error";

    /** The column's place in the sample's crimes.csv. */
    private static final int VNA_STATUS = 17;

    @TempDir
    Path folder;

    private CommandLineRun victimsPack(String command, String quarter, Object... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of(
                                command,
                                "--quiet",
                                "--input",
                                folder.resolve("input"),
                                "--output",
                                folder.resolve("reports"),
                                "--quarter",
                                quarter),
                        Stream.of(more))
                .toArray());
    }

    private Path pack(String name) {
        return folder.resolve("reports").resolve(name);
    }

    private Path work() {
        return folder.resolve(".victims-pack/reports");
    }

    @Test
    void twoSealedQuartersAndARevision() throws IOException {
        CommandLineRun.of("sample", folder.resolve("input"), "--crimes-per-quarter", 30, "--quarters", 3)
                .endsWith(0);
        Folders.change(folder.resolve("input/pack.yaml"), text -> text.replace("synthetic: true", ""));
        victimsPack("revise", "2026-27-Q2", "--reason", REASON)
                .refuses(
                        2,
                        "There is no sealed pack for July to September 2026 in %s, so there is nothing to revise. Make a draft with run, read it, and then seal it."
                                .formatted(folder.resolve("reports")));
        victimsPack("run", "2026-27-Q1", "--seal", "--by", "A. Person").endsWith(0);
        victimsPack("run", "2026-27-Q2", "--seal", "--by", "A. Person").endsWith(0);
        assertThat(Files.readString(pack("2026-27-Q2/manifest.json"))).contains("\"pack\": \"2026-27-Q1\"");
        var published = Folders.contents(pack("2026-27-Q2"));
        assertThat(victimsPack("revise", "2026-27-Q2", "--reason", REASON)
                        .endsWith(4)
                        .out())
                .isEqualTo(
                        "Nothing that the pack for July to September 2026 is made from has changed since it was sealed, so there is nothing to revise: %s.\n"
                                .formatted(pack("2026-27-Q2")));

        Map<String, String> before = rows();
        Path crimes = folder.resolve("input/crimes.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(crimes));
        String gone = lines.stream()
                .filter(line -> recorded(line, "2026-08"))
                .findFirst()
                .orElseThrow();
        lines.remove(gone);
        lines.replaceAll(
                line -> recorded(line, "2026-09") || recorded(line, "2026-06") ? withoutAssessment(line) : line);
        Files.write(crimes, lines);

        assertThat(victimsPack("run", "2026-27-Q2").endsWith(5).out())
                .contains("It was made from something else: crimes.csv has changed.")
                .endsWith("victims-pack revise --quarter 2026-27-Q2 --reason TEXT\n");
        victimsPack("revise", "2026-27-Q2", "--reason", REASON).endsWith(0);
        assertThat(Folders.names(folder.resolve("reports")))
                .containsExactly("2026-27-Q1", "2026-27-Q2", "2026-27-Q2-r2-draft");
        Path sealedFirst = pack("2026-27-Q1/measures.csv");
        changedAndBack(sealedFirst);
        victimsPack("seal", "2026-27-Q2", "--by", "B. Person").endsWith(0);
        assertThat(Folders.names(folder.resolve("reports")))
                .containsExactly("2026-27-Q1", "2026-27-Q2", "2026-27-Q2-r2");
        assertThat(Folders.contents(pack("2026-27-Q2"))).isEqualTo(published);
        isMarkedInEveryFormat(pack("2026-27-Q2-r2"));
        theTableIsARecount(before, rows());
        theEarlierQuarterStandsAsPublished();
        assertThat(victimsPack("run", "2026-27-Q2").endsWith(4).out()).contains(pack("2026-27-Q2-r2") + ".");
        isNotedAndPurged();
    }

    /** A sealed pack that the revision stands beside is looked into before anything is published. */
    private void changedAndBack(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        assertThat(file.toFile().setWritable(true)).isTrue();
        Folders.append(file, "all-crime");
        victimsPack("seal", "2026-27-Q2", "--by", "B. Person")
                .refuses(
                        3,
                        "The sealed pack %s is not as it was sealed: measures.csv has changed. Restore it from where it was published, or move it away."
                                .formatted(pack("2026-27-Q1")));
        Files.write(file, content);
        Path aside = folder.resolve("aside");
        Files.move(pack("2026-27-Q1"), aside);
        victimsPack("seal", "2026-27-Q2", "--by", "B. Person")
                .refuses(
                        2,
                        "The draft %s was made from something else than what is there now: the sealed pack 2026-27-Q1 is no longer there. Make it again with revise, read it, and then seal it."
                                .formatted(pack("2026-27-Q2-r2-draft")));
        Files.move(aside, pack("2026-27-Q1"));
    }

    private static void isMarkedInEveryFormat(Path pack) throws IOException {
        for (Path file : Folders.filesIn(pack)) {
            String name = file.getFileName().toString();
            if (name.matches("victims-.*|measures\\.csv")) {
                assertThat(WrittenText.of(file)).as(name).contains("[r]");
            }
            if (name.startsWith("victims-")) {
                assertThat(WrittenText.of(file)).as(name).contains("Reason: " + REASON + ".");
            }
        }
    }

    private void theTableIsARecount(Map<String, String> before, Map<String, String> after) throws IOException {
        long removed =
                before.keySet().stream().filter(key -> !after.containsKey(key)).count();
        long changed = before.keySet().stream()
                .filter(after::containsKey)
                .filter(key -> !before.get(key).equals(after.get(key)))
                .count();
        assertThat(changed).isPositive();
        List<String> row = revisions().stream()
                .filter(cells ->
                        cells.get(0).equals("All crime") && cells.get(2).equals("2026-27-Q2"))
                .findFirst()
                .orElseThrow();
        assertThat(row.subList(7, 10)).containsExactly("0.0", removed + ".0", changed + ".0");
        assertThat(row.get(3)).isEqualTo(String.valueOf(crimes(before)));
        assertThat(row.get(5)).isEqualTo(String.valueOf(crimes(after)));
        for (List<String> cells : revisions()) {
            assertThat(cells.get(3) + cells.get(4)).as(cells.get(0)).isNotEqualTo(cells.get(5) + cells.get(6));
        }
    }

    private static long crimes(Map<String, String> rows) {
        return rows.values().stream().map(line -> line.split(",")[0]).distinct().count();
    }

    private List<List<String>> revisions() throws IOException {
        Path file = pack("2026-27-Q2-r2/victims-performance-2026-27-q2.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Revisions");
            int head = sheet.getTables().get(0).getStartRowIndex();
            List<List<String>> rows = new ArrayList<>();
            for (int row = head + 1; row <= sheet.getTables().get(0).getEndRowIndex(); row++) {
                List<String> cells = new ArrayList<>();
                sheet.getRow(row).forEach(cell -> cells.add(cell.toString()));
                rows.add(cells);
            }
            return rows;
        }
    }

    /** The quarter's rows of crimes.csv, by their key. */
    private Map<String, String> rows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("input/crimes.csv"))) {
            if (Stream.of("2026-07", "2026-08", "2026-09").anyMatch(month -> recorded(line, month))) {
                String[] cells = line.split(",");
                rows.put(cells[0] + " " + cells[1], line);
            }
        }
        return rows;
    }

    private static boolean recorded(String line, String month) {
        return line.split(",")[4].startsWith(month);
    }

    private static String withoutAssessment(String line) {
        String[] cells = line.split(",", -1);
        cells[VNA_STATUS] = cells[VNA_STATUS].replaceAll("^completed$", "not-completed");
        return String.join(",", cells);
    }

    private void theEarlierQuarterStandsAsPublished() throws IOException {
        String sealed = line(pack("2026-27-Q1/measures.csv"));
        String later = line(pack("2026-27-Q2-r2/measures.csv"));
        // What months say by process control stands in the reported quarter's row alone.
        assertThat(sealed).matches(".*,ok,,,not-tested,,,,,");
        assertThat(later).isEqualTo(sealed.replace(",ok,,,not-tested,,,,,", ",ok,[r],,,,,,,"));
    }

    private static String line(Path measures) throws IOException {
        return Files.readAllLines(measures).stream()
                .filter(line -> line.startsWith("vna-completion,justice,2026-27-Q1,"))
                .findFirst()
                .orElseThrow();
    }

    private void isNotedAndPurged() throws IOException {
        Object[] output = {"--output", folder.resolve("reports")};
        assertThat(CommandLineRun.of("history", output[0], output[1])
                        .endsWith(0)
                        .out())
                .containsPattern("2026-27-Q2 r2 +public +\\d+ files, [0-9a-f]{8} +sealed by B\\. Person +[0-9.]+ s +"
                        + pack("2026-27-Q2-r2"))
                .containsPattern("2026-27-Q2 r2 +public .* draft ");
        assertThat(CommandLineRun.of("history", "--json", output[0], output[1])
                        .endsWith(0)
                        .out()
                        .lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"started\":\"") && line.contains("\"crimes.csv\":\""));
        for (Path file : Folders.filesIn(work().resolve("fingerprints"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        var reports = Folders.contents(folder.resolve("reports"));
        assertThat(CommandLineRun.of("purge", output[0], output[1]).endsWith(0).out())
                .matches("Removed from \\Q%s\\E: 1 list of hidden figures, \\d+ files of fingerprints\\.\\R"
                        .formatted(work()));
        assertThat(CommandLineRun.of("purge", output[0], output[1]).endsWith(0).out())
                .isEqualTo("Nothing to remove in %s.%n".formatted(work()));
        assertThat(Folders.contents(folder.resolve("reports"))).isEqualTo(reports);
        assertThat(Folders.names(work()))
                .containsExactly("data-quality.html", "history.jsonl", "lock", "victims-pack.log");
    }
}

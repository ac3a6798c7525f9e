package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a public pack hides is in none of its files; the restricted pack of the same run says nothing else. */
class NobodyToBeFoundTest {

    private static final String QUARTER = "2026-27-Q2";

    @TempDir
    Path folder;

    private CommandLineRun run(Object... more) {
        Object[] usual = {
            "run",
            "--input",
            folder.resolve("input"),
            "--output",
            folder.resolve("reports"),
            "--work",
            folder.resolve("work")
        };
        Object[] all = new Object[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return CommandLineRun.of(all).endsWith(0);
    }

    @Test
    void inAnyFileOfAPublicPackNorByAnEarlierOne() throws IOException {
        CommandLineRun.of("sample", folder.resolve("input"), "--crimes-per-quarter", 120)
                .endsWith(0);
        run("--quarter", "2026-27-Q1", "--seal", "--by", "A Person");
        CommandLineRun made = run("--quarter", QUARTER);
        assertThat(made.out()).contains("Disclosure control: hidden are ");
        Path hidden = folder.resolve("work/disclosure.csv");
        List<CSVRecord> findings = records(hidden);
        run("--quarter", QUARTER, "--audience", "restricted");
        Path open = folder.resolve("reports/" + QUARTER + "-draft");
        Path restricted = folder.resolve("reports/" + QUARTER + "-restricted-draft");

        theSameNumbersWhereBothShowThem(open, restricted);
        whatWasShownStaysVisible(folder.resolve("reports/2026-27-Q1"), open);
        noHiddenCountIsInAnyFile(findings, open, restricted);
    }

    private static void theSameNumbersWhereBothShowThem(Path open, Path restricted) throws IOException {
        int compared = 0;
        for (String file : List.of("measures.csv", "breakdowns.csv")) {
            Map<String, String> all = numbers(restricted.resolve(file));
            for (Map.Entry<String, String> shown : numbers(open.resolve(file)).entrySet()) {
                if (all.containsKey(shown.getKey()) && !shown.getKey().contains("other-categories")) {
                    assertThat(shown.getValue()).as(shown.getKey()).isEqualTo(all.get(shown.getKey()));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static void whatWasShownStaysVisible(Path earlier, Path now) throws IOException {
        Map<String, String> before = numbers(earlier.resolve("breakdowns.csv"));
        Map<String, String> after = numbers(now.resolve("breakdowns.csv"));
        Set<String> hidden = new HashSet<>();
        for (CSVRecord row : records(now.resolve("breakdowns.csv"))) {
            if (row.get("status").equals("hidden")) {
                hidden.add(key(row));
            }
        }
        assertThat(before.keySet()).doesNotContainAnyElementsOf(hidden);
        assertThat(after.keySet()).containsAnyElementsOf(before.keySet());
    }

    /** Counts with their bases that stand in the restricted page, are hidden, and are no other figure of the public files. */
    private static void noHiddenCountIsInAnyFile(List<CSVRecord> findings, Path open, Path restricted)
            throws IOException {
        String everything = Files.readString(page(restricted));
        Set<String> shown = new HashSet<>();
        StringBuilder visible = new StringBuilder();
        for (Path file : Folders.filesIn(open)) {
            visible.append(text(file)).append('\n');
        }
        for (String file : List.of("measures.csv", "breakdowns.csv")) {
            records(open.resolve(file))
                    .forEach(row -> shown.add(row.get("numerator") + " of " + row.get("denominator")));
        }
        int looked = 0;
        for (CSVRecord finding : findings) {
            String counts = finding.get("numerator") + " of " + finding.get("denominator");
            if (finding.get("decision").equals("hidden") && everything.contains(">" + counts + "<")) {
                looked++;
                if (!shown.contains(counts)) {
                    assertThat(visible.toString())
                            .as(finding.toString())
                            .doesNotContain(">" + counts + "<", "(" + counts + ")");
                }
            }
        }
        assertThat(looked).isPositive();
    }

    private static Path page(Path pack) throws IOException {
        return Folders.filesIn(pack).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> numbers(Path file) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        for (CSVRecord row : records(file)) {
            if (!row.get("numerator").isEmpty()) {
                numbers.put(
                        key(row), row.get("numerator") + " of " + row.get("denominator") + " is " + row.get("value"));
            }
        }
        return numbers;
    }

    private static String key(CSVRecord row) {
        boolean sliced = row.isMapped("slice");
        return String.join(
                ", ",
                row.get("measure"),
                row.get("period"),
                sliced ? row.get("slice") : "",
                sliced ? row.get("category") : "");
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return form.parse(new StringReader(Files.readString(file))).getRecords();
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        return name.endsWith(".xlsx") || name.endsWith(".docx") ? partsOf(file) : Files.readString(file);
    }

    private static String partsOf(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            for (Path part : Folders.filesIn(parts.getPath("/"))) {
                try (InputStream in = Files.newInputStream(part)) {
                    text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
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
        noHiddenRowIsInAnyFile(findings, open, restricted);
        noReaderWorksItOut(folder.resolve("reports/2026-27-Q1"), open, restricted);
    }

    /** The rows of the restricted tidy files that are hidden, as they would stand in a file or an attachment. */
    private static void noHiddenRowIsInAnyFile(List<CSVRecord> findings, Path open, Path restricted)
            throws IOException {
        Set<String> places = new HashSet<>();
        findings.stream()
                .filter(finding -> finding.get("decision").equals("hidden"))
                .forEach(finding -> places.add(String.join(
                        ", ",
                        finding.get("measure"),
                        finding.get("period"),
                        finding.get("slice"),
                        finding.get("category"))));
        Set<String> lines = new HashSet<>();
        for (String file : List.of("measures.csv", "breakdowns.csv")) {
            for (CSVRecord row : records(restricted.resolve(file))) {
                if (places.contains(key(row))) {
                    lines.add(row.stream().limit(row.isMapped("slice") ? 7 : 5).collect(Collectors.joining(",")));
                }
            }
        }
        assertThat(lines).isNotEmpty();
        for (Path file : Folders.filesIn(open)) {
            String text = text(file);
            assertThat(lines.stream().filter(text::contains))
                    .as(file.toString())
                    .isEmpty();
        }
        assertThat(text(restricted.resolve("victims-performance-2026-27-q2.pdf")))
                .as("the restricted attachments hold them")
                .contains(lines);
    }

    private static void noReaderWorksItOut(Path earlier, Path open, Path restricted) throws IOException {
        Attack attack = new Attack(List.of(tidy(earlier), tidy(open)));
        assertThat(attack.hidden()).isPositive();
        assertThat(attack.equations()).isGreaterThan(200);
        assertThat(attack.found(5)).isEmpty();
        String hidden = Files.readString(restricted.resolve("breakdowns.csv"))
                .replaceAll(
                        "(?m)^(vna-status,.*," + QUARTER + ",vna_status,completed,).*$",
                        "$1" + ",".repeat(11) + "hidden");
        assertThat(new Attack(List.of(Stream.concat(
                                        records(restricted.resolve("measures.csv")).stream(), parsed(hidden).stream())
                                .toList()))
                        .found(5))
                .as("one hidden cell among shown ones")
                .hasSize(1);
        Attack all = new Attack(List.of(tidy(restricted)));
        assertThat(all.contradictions()).as("what the attack believes is true").isEmpty();
    }

    private static List<CSVRecord> tidy(Path pack) throws IOException {
        return Stream.concat(
                        records(pack.resolve("measures.csv")).stream(),
                        records(pack.resolve("breakdowns.csv")).stream())
                .toList();
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
        return parsed(Files.readString(file));
    }

    private static List<CSVRecord> parsed(String text) throws IOException {
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return form.parse(new StringReader(text)).getRecords();
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document) + streams(document);
            }
        }
        return name.endsWith(".xlsx") || name.endsWith(".docx") ? partsOf(file) : Files.readString(file);
    }

    /** Every stream of the file as it is, its attachments among them. */
    private static String streams(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try (InputStream in = stream.createInputStream()) {
                    text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
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

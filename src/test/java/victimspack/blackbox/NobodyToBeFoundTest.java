package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.blackbox.reader.Agreement;
import victimspack.blackbox.reader.Attack;
import victimspack.blackbox.reader.RowTotals;
import victimspack.blackbox.reader.Search;
import victimspack.blackbox.reader.TidyFiles;

/** What a public pack hides is nowhere in it and cannot be worked out; the restricted pack of the same run says nothing else. */
class NobodyToBeFoundTest {

    private static final String QUARTER = "2026-27-Q2";
    private static final String CHART = "chart of the workbook";

    @TempDir
    Path folder;

    private CommandLineRun run(Object... more) {
        Stream<Object> usual = Stream.of(
                "run",
                "--input",
                folder.resolve("input"),
                "--output",
                folder.resolve("reports"),
                "--work",
                folder.resolve("work"));
        return CommandLineRun.of(Stream.concat(usual, Stream.of(more)).toArray())
                .endsWith(0);
    }

    @Test
    void inAnyFileOfAPublicPackNorByAnEarlierOne() throws IOException {
        CommandLineRun.of("sample", folder.resolve("input"), "--crimes-per-quarter", 120)
                .endsWith(0);
        run("--quarter", "2026-27-Q1", "--seal", "--by", "A Person");
        assertThat(run("--quarter", QUARTER).out()).contains("Disclosure control: hidden are ");
        run("--quarter", QUARTER, "--audience", "restricted");
        Path earlier = folder.resolve("reports/2026-27-Q1");
        Path open = folder.resolve("reports/" + QUARTER + "-draft");
        Path restricted = folder.resolve("reports/" + QUARTER + "-restricted-draft");

        theSameNumbersWhereBothShowThem(open, restricted, 7_000, 5_500, 1_500);
        whatWasShownStaysVisible(earlier, open);
        noOrderTellsOfSize(open);
        noHiddenFigureIsInAnyPlace(open, restricted);
        noReaderWorksItOut(earlier, open, restricted);
        noFileTellsHowManyThereAre(earlier, open, restricted);
    }

    /** Less what is shown, the number of a file's rows would be a hidden one. */
    private static void noFileTellsHowManyThereAre(Path earlier, Path open, Path restricted) throws IOException {
        RowTotals totals = new RowTotals(restricted);
        assertThat(totals.files()).isEqualTo(7);
        assertThat(totals.toldIn(open)).isEmpty();
        assertThat(totals.toldIn(earlier)).isEmpty();
        assertThat(totals.toldIn(restricted))
                .as("the restricted pack tells them, and they are found")
                .containsOnlyKeys("PDF line", "manifest", "page row", "workbook row");
    }

    /** Of a framework by unit, and of one whose figures are all about persons. */
    @Tag("thorough")
    @ParameterizedTest
    @CsvSource({"unit-performance, 2500, 1800, 700", "domestic-abuse-audit, 100, 40, 50"})
    void thePublicAndTheRestrictedPackAgree(String framework, int tidy, int workbook, int page) throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        try (Stream<Path> files = Files.list(Path.of("samples", framework))) {
            // The samples' settings ask for restricted packs.
            for (Path file :
                    files.filter(one -> !one.endsWith("victims-pack.yaml")).toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
        run("--framework", framework);
        run("--framework", framework, "--audience", "restricted");
        Path open = folder.resolve("reports/" + QUARTER + "-draft");
        Path restricted = folder.resolve("reports/" + QUARTER + "-restricted-draft");
        theSameNumbersWhereBothShowThem(open, restricted, tidy, workbook, page);
    }

    /** How many numbers are compared in each kind of file, at least, follows the packs. */
    private static void theSameNumbersWhereBothShowThem(Path open, Path restricted, int tidy, int workbook, int page)
            throws IOException {
        agree(Agreement.tidy(open), Agreement.tidy(restricted), tidy);
        agree(Agreement.workbook(open), Agreement.workbook(restricted), workbook);
        agree(Agreement.page(open), Agreement.page(restricted), page);
    }

    /** @param common how many places show a number in both, at least */
    private static void agree(Map<String, String> open, Map<String, String> restricted, int common) {
        assertThat(Agreement.differing(open, restricted)).isEmpty();
        assertThat(open.keySet().stream().filter(restricted::containsKey)).hasSizeGreaterThan(common);
    }

    private static void whatWasShownStaysVisible(Path earlier, Path now) throws IOException {
        Set<String> before = places(earlier, false);
        assertThat(before).doesNotContainAnyElementsOf(places(now, true));
        assertThat(places(now, false)).containsAnyElementsOf(before);
    }

    /** The rows of breakdowns.csv that are hidden, or that show a number. */
    private static Set<String> places(Path pack, boolean hidden) throws IOException {
        return TidyFiles.records(pack.resolve("breakdowns.csv")).stream()
                .filter(row -> hidden
                        ? row.get("status").equals("hidden")
                        : !row.get("numerator").isEmpty())
                .map(TidyFiles::key)
                .collect(Collectors.toSet());
    }

    /** Units stand by name: by size their order would tell of hidden numbers. */
    private static void noOrderTellsOfSize(Path open) throws IOException {
        List<String> units = TidyFiles.records(open.resolve("breakdowns.csv")).stream()
                .filter(row -> row.get("measure").equals("all-crime")
                        && row.get("period").equals(QUARTER))
                .map(row -> row.get("category"))
                .toList();
        assertThat(units).hasSizeGreaterThan(2).isSorted();
    }

    private void noHiddenFigureIsInAnyPlace(Path open, Path restricted) throws IOException {
        Search search = new Search(open, restricted);
        assertThat(search.hidden()).isGreaterThan(2_000);
        assertThat(search.in(open)).isEmpty();
        assertThat(Search.differingTexts(open)).isEmpty();
        assertThat(Search.otherAttachments(open)).isEmpty();

        assertThat(search.in(restricted))
                .as("the restricted pack shows them, and they are found")
                .containsOnlyKeys(
                        "PDF line", "page chart", "page row", "page text", "page text of a chart", "workbook row");
        assertThat(search.in(planted(open, restricted)))
                .as("one hidden figure put into the numbers stored with a chart, another into the Word report")
                .containsOnlyKeys(CHART, "Word text", "property");
    }

    /** The public pack, with hidden figures where the restricted one happens to have none. */
    private Path planted(Path open, Path restricted) throws IOException {
        String shown =
                Files.readString(open.resolve("measures.csv")) + Files.readString(open.resolve("breakdowns.csv"));
        CSVRecord hidden = TidyFiles.records(restricted.resolve("breakdowns.csv")).stream()
                .filter(row -> row.get("measure").equals("disengagement")
                        && row.get("slice").equals("unit"))
                .filter(row -> row.get("period").compareTo("2025-26-Q2") >= 0 && !shown.contains(row.get("value")))
                .findFirst()
                .orElseThrow();
        String counted = hidden.get("numerator") + " of " + hidden.get("denominator");
        String exact = BigFraction.of(
                        100 * Integer.parseInt(hidden.get("numerator")), Integer.parseInt(hidden.get("denominator")))
                .bigDecimalValue(6, RoundingMode.HALF_UP)
                .toPlainString();
        Path planted = Folders.copy(open, folder.resolve("planted"));
        for (Path file : Folders.filesIn(planted)) {
            if (file.toString().matches(".*(xlsx|docx)")) {
                plant(file, counted, exact);
            }
        }
        return planted;
    }

    private static void plant(Path file, String counted, String exact) throws IOException {
        String sentence = "Victims who disengage: " + counted + ".";
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            for (Path part : Folders.filesIn(parts.getPath("/"))) {
                String name = part.toString();
                if (name.startsWith("/xl/charts/chart")
                        && Files.readString(part).contains("Victims who disengage")) {
                    Folders.change(part, xml -> xml.replaceFirst("<c:v>\\d+\\.\\d+</c:v>", "<c:v>" + exact + "</c:v>"));
                }
                if (name.equals("/word/document.xml")) {
                    Folders.change(part, xml -> xml.replaceFirst("(<w:t[^>]*>)[^<]+", "$1" + sentence));
                }
                if (name.equals("/docProps/core.xml")) {
                    Folders.change(part, xml -> xml.replaceFirst("(<dc:title>)[^<]+", "$1" + sentence));
                }
            }
        }
    }

    private static void noReaderWorksItOut(Path earlier, Path open, Path restricted) throws IOException {
        Attack attack = new Attack(List.of(TidyFiles.of(earlier), TidyFiles.of(open)));
        assertThat(attack.hidden()).isPositive();
        assertThat(attack.equations()).isGreaterThan(200);
        assertThat(attack.found(5)).isEmpty();

        String hidden = Files.readString(restricted.resolve("breakdowns.csv"))
                .replaceAll(
                        "(?m)^(vna-status,.*," + QUARTER + ",vna_status,completed,).*$",
                        "$1" + ",".repeat(11) + "hidden");
        List<CSVRecord> all = TidyFiles.of(restricted);
        List<CSVRecord> one = Stream.concat(
                        TidyFiles.records(restricted.resolve("measures.csv")).stream(),
                        TidyFiles.parsed(hidden).stream())
                .toList();
        assertThat(new Attack(List.of(one)).found(5))
                .as("one hidden cell among shown ones")
                .hasSize(1);
        assertThat(new Attack(List.of(all)).contradictions())
                .as("what the attack believes is true")
                .isEmpty();
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import victimspack.extract.Quarter;
import victimspack.extract.reference.ExtractSettings;
import victimspack.job.PackRun;
import victimspack.job.RunRequest;
import victimspack.job.settings.StoreKeySource;
import victimspack.publish.pdf.VeraPdf;

/** A pack of each unit is made from the force's, lies in it, is sealed with it, and stands in the next quarter's history. */
class UnitPacksTest {

    private static final String UNIT = "sector-north";

    @TempDir
    private static Path folder;

    private static Path input;
    private static Path reports;
    private static CommandLineRun sealedWithoutUnits;
    private static CommandLineRun drafted;
    private static List<String> namesAfterInterruption;

    /** Two quarters: the first one sealed with its units' packs, the second a draft, whose making was interrupted once. */
    @BeforeAll
    static void makePacks() throws IOException {
        input = folder.resolve("input");
        reports = folder.resolve("reports");
        assertThat(CommandLineRun.of("sample", input, "--crimes-per-quarter", 60, "--quarters", 6, "--units", 2)
                        .code())
                .isZero();
        Folders.change(input.resolve("pack.yaml"), text -> text.replace("synthetic: true", "synthetic: false"));
        Files.delete(input.resolve("commentary.csv"));
        Files.writeString(input.resolve("actions.csv"), """
                ref,action,status,unit
                A1,Look into the missed letters,open,Sector North
                A2,Write to all units,open,
                """);
        run("run", "--quarter", "2026-27-Q1", "--by-unit", "--seal", "--by", "A. Person", "--quiet")
                .endsWith(0);
        interrupt("place");
        namesAfterInterruption = Folders.names(reports);
        drafted = run("run", "--quarter", "2026-27-Q2", "--by-unit");
        sealedWithoutUnits = run("seal", "--quarter", "2026-27-Q2", "--by", "A. Person");
    }

    /** The run of the second quarter, which breaks where a step begins. */
    private static void interrupt(String step) {
        RunRequest request = new RunRequest(
                input,
                reports,
                folder.resolve(".victims-pack/reports"),
                Optional.of(new Quarter(2026, 2)),
                "victims-code-return",
                "restricted",
                Optional.empty(),
                Optional.empty(),
                0.05,
                ExtractSettings.defaults(),
                StoreKeySource.USUAL,
                false,
                false,
                true);
        DisturbedRun breaks = new DisturbedRun(step, () -> {
            throw new IllegalStateException("the power is gone");
        });
        assertThatException().isThrownBy(() -> new PackRun(request, breaks, Clock.systemUTC()).run());
    }

    private static CommandLineRun run(String command, Object... more) {
        Object[] args = {
            command,
            "--input",
            input,
            "--output",
            reports,
            "--audience",
            "restricted",
            "--framework",
            "victims-code-return"
        };
        Object[] all = new Object[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return CommandLineRun.of(all);
    }

    private static Path draft() {
        return reports.resolve("2026-27-Q2-restricted-draft");
    }

    private static Path unit(Path pack) {
        return pack.resolve("units").resolve(UNIT);
    }

    @Test
    void eachUnitHasAWholePackInTheForces() throws IOException {
        drafted.endsWith(0);
        assertThat(drafted.out()).contains("  units/sector-north/\n").contains("  units/sector-east/\n");
        assertThat(Folders.names(draft().resolve("units"))).containsExactly("sector-east", "sector-north");
        assertThat(Folders.names(unit(draft())))
                .containsExactlyInAnyOrder(
                        "SHA256SUMS",
                        "breakdowns.csv",
                        "breakdowns.csv-metadata.json",
                        "manifest.json",
                        "measures.csv",
                        "measures.csv-metadata.json",
                        "victims-performance-2026-27-q2-sector-north-cover-report.docx",
                        "victims-performance-2026-27-q2-sector-north.html",
                        "victims-performance-2026-27-q2-sector-north.pdf",
                        "victims-performance-2026-27-q2-sector-north.xlsx");
    }

    @Test
    void anInterruptedRunPlacesNoUnitsPackAndIsContinued() throws IOException {
        assertThat(namesAfterInterruption).containsExactly("2026-27-Q1-restricted");
        assertThat(drafted.err()).doesNotContain("load crimes").contains("place");
        assertThat(Folders.names(reports)).containsExactly("2026-27-Q1-restricted", "2026-27-Q2-restricted-draft");
    }

    @Test
    void theUnitsFiguresAreThoseOfTheForcesBreakdown() throws IOException {
        Map<String, String> broken = new TreeMap<>();
        for (CSVRecord row : rows(draft().resolve("breakdowns.csv"))) {
            if (row.get("slice").equals("unit") && row.get("category").equals("Sector North")) {
                broken.put(counted(row), numbers(row));
            }
        }
        Map<String, String> own = new TreeMap<>();
        for (CSVRecord row : rows(unit(draft()).resolve("measures.csv"))) {
            boolean any =
                    broken.containsKey(counted(row)) || !row.get("numerator").equals("0");
            if (any) {
                own.put(counted(row), numbers(row));
            }
        }
        assertThat(own).hasSizeGreaterThan(100);
        assertThat(broken).containsAllEntriesOf(own);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (CSVParser rows = CSVFormat.RFC4180.builder().setHeader().get().parse(Files.newBufferedReader(file))) {
            return rows.getRecords();
        }
    }

    private static String counted(CSVRecord row) {
        return row.get("measure") + " " + row.get("period");
    }

    private static String numbers(CSVRecord row) {
        return "%s of %s, %s pending, %s left out"
                .formatted(row.get("numerator"), row.get("denominator"), row.get("pending"), row.get("excluded"));
    }

    @Test
    void aUnitsDocumentMeetsBothProfiles() throws Exception {
        byte[] pdf = Files.readAllBytes(unit(draft()).resolve("victims-performance-2026-27-q2-sector-north.pdf"));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void aUnitSeesItsOwnActionsAlone() throws IOException {
        String page = Files.readString(unit(draft()).resolve("victims-performance-2026-27-q2-sector-north.html"));
        assertThat(page).contains("Look into the missed letters").doesNotContain("Write to all units");
        assertThat(page).contains("Sector North beside the force");
    }

    @Test
    void whatWasSealedOfTheUnitStands() throws IOException {
        Path sealed = reports.resolve("2026-27-Q1-restricted");
        assertThat(Files.isWritable(unit(sealed).resolve("measures.csv").toAbsolutePath()))
                .isEqualTo(Files.isWritable(sealed.resolve("measures.csv")));
        String page = Files.readString(unit(draft()).resolve("victims-performance-2026-27-q2-sector-north.html"));
        assertThat(page).contains("Compared with the sealed packs 2026-27-Q1-restricted.");
    }

    @Test
    void theForcesChecksumsHoldTheUnitsFiles() throws IOException {
        List<String> sums = Files.readAllLines(draft().resolve("SHA256SUMS"));
        assertThat(sums).anyMatch(line -> line.endsWith("  units/sector-north/measures.csv"));
        assertThat(sums).anyMatch(line -> line.endsWith("  units/sector-east/SHA256SUMS"));
        assertThat(sums).hasSize(Folders.filesIn(draft()).size() - 1);
        assertThat(Files.readString(unit(draft()).resolve("manifest.json"))).contains("\"unit\": \"Sector North\"");
    }

    @Test
    void aDraftWithUnitsIsSealedWithThem() {
        sealedWithoutUnits.refuses(
                2,
                "The draft %s was made from something else than what is there now: by unit was yes and is not set. Make it again with run, read it, and then seal it."
                        .formatted(reports.resolve("2026-27-Q2-restricted-draft")));
    }

    @Test
    void aUnitsPackThatWasChangedDamagesTheWhole() throws IOException {
        Path copied = Folders.copy(reports, folder.resolve("damaged"));
        Path sums = copied.resolve("2026-27-Q1-restricted/units/sector-east/measures.csv");
        Files.writeString(sums, Files.readString(sums) + " ");
        Object[] args = {
            "run",
            "--input",
            input,
            "--output",
            copied,
            "--audience",
            "restricted",
            "--quarter",
            "2026-27-Q1",
            "--framework",
            "victims-code-return"
        };
        CommandLineRun refused = CommandLineRun.of(args).endsWith(5);
        assertThat(refused.out())
                .contains(
                        "is not as it was sealed: units/sector-east/measures.csv has changed. Restore it from where it was published, or move it away.");
    }

    @Test
    void publicPacksOfUnitsAreRefused() {
        CommandLineRun.of("run", "--input", input, "--output", folder.resolve("none"), "--by-unit")
                .refuses(
                        2,
                        "Packs of units are for meetings inside the force and show small numbers as they are, so --by-unit needs --audience restricted; found public. Add --audience restricted, or leave --by-unit out.");
    }

    @Test
    void aFrameworkWithoutUnitsIsRefused() {
        CommandLineRun.of(
                        "run",
                        "--input",
                        input,
                        "--audience",
                        "restricted",
                        "--framework",
                        "national-priorities",
                        "--by-unit")
                .refuses(
                        2,
                        "Packs of units need measures that are broken down by unit; the framework national-priorities has none. Give a measure \"breakdowns\" with \"by: unit\", or leave --by-unit out.");
    }
}

package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pack from files of data.police.uk through the mapping that the documentation gives: crimes and their profile are
 * counted as a recount of the files says, and nothing else has a number.
 */
class PoliceUkRunTest {

    private static final Path HOW_TO = Path.of("docs/how-to/mapping-police-uk.md");
    private static final Path REAL_FILES = Path.of(System.getProperty("police.uk.data", "../shared/data/police-uk"));
    private static final List<String> COUNTED = List.of("all-crime", "crime-profile");
    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
                    + "Last outcome category,Context";

    /** Types of the export by the sub-groups as which the mapping reads them. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("violence-without-injury", "Violence and sexual offences"),
            Map.entry("robbery-of-personal-property", "Robbery"),
            Map.entry("non-residential-burglary", "Burglary"),
            Map.entry("vehicle-offences", "Vehicle crime"),
            Map.entry("theft-from-the-person", "Theft from the person"),
            Map.entry("bicycle-theft", "Bicycle theft"),
            Map.entry("shoplifting", "Shoplifting"),
            Map.entry("other-theft", "Other theft"),
            Map.entry("criminal-damage", "Criminal damage and arson"),
            Map.entry("drug-possession", "Drugs"),
            Map.entry("possession-of-weapons", "Possession of weapons"),
            Map.entry("public-order", "Public order"),
            Map.entry("miscellaneous", "Other crime"));

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void makeFolder() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
    }

    @Test
    void theRealFilesByIdentifier() throws IOException {
        copyRealFiles();
        Map<String, CSVRecord> last = new HashMap<>();
        crimes().forEach(row -> last.put(row.get("Crime ID"), row));

        run(documented());

        assertCounts(List.copyOf(last.values()));
    }

    @Test
    void theRealFilesRowByRow() throws IOException {
        copyRealFiles();

        run(byRow());

        assertCounts(crimes());
    }

    /** Commas in quotes, Welsh names, identifiers again with another outcome or month, a file of blank identifiers. */
    @Test
    void theHabitsOfOtherForcesByIdentifier() throws IOException {
        writeOtherForce();

        run(documented(), "--max-quarantined", "100%");

        Map<String, CSVRecord> last = new HashMap<>();
        crimes().stream()
                .filter(row -> !row.get("Crime ID").isEmpty())
                .forEach(row -> last.put(row.get("Crime ID"), row));
        assertThat(last).hasSize(5);
        assertCounts(List.copyOf(last.values()));
        assertThat(whereRowsWent())
                .containsExactly(
                        "2023-04-dyfed-powys-street.csv: 3 = 1 + 0 + 2 + 0 + 0",
                        "2023-04-gwent-street.csv: 4 = 1 + 0 + 1 + 1 + 1",
                        "2023-05-dyfed-powys-street.csv: 1 = 1 + 0 + 0 + 0 + 0",
                        "2023-05-gwent-street.csv: 2 = 2 + 0 + 0 + 0 + 0",
                        "2023-06-gwent-street.csv: 4 = 0 + 3 + 0 + 0 + 1");
    }

    @Test
    void theHabitsOfOtherForcesRowByRow() throws IOException {
        writeOtherForce();

        run(byRow());

        assertThat(crimes()).hasSize(12);
        assertCounts(crimes());
    }

    @Test
    void blankIdentifiersAreRefusedWithTheFileAndTheCount() throws IOException {
        writeOtherForce();

        Ended refused = end(documented());

        assertThat(refused.code()).isEqualTo(ExitCode.REJECTED.code());
        assertThat(refused.err().strip())
                .isEqualTo("2023-06-gwent-street.csv: 3 of 4 rows quarantined (75.0%), and at most 5% may be. Each is"
                        + " explained in quarantine/crimes-quarantined.csv of the work folder. In 3 of them crime_ref is blank: if the export"
                        + " has no reliable reference, write crime_ref: row in mapping.yaml, which makes one from file and"
                        + " line.");
    }

    /** Each file's rows: read = accepted + quarantined + duplicate + superseded + omitted, as the manifest says. */
    private List<String> whereRowsWent() throws IOException {
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(draft("manifest.json")));
        return manifest.get("inputs")
                .valueStream()
                .filter(file -> file.has("read"))
                .map(file -> "%s: %s = %s + %s + %s + %s + %s"
                        .formatted(Stream.of(
                                        "name", "read", "accepted", "quarantined", "duplicate", "superseded", "omitted")
                                .map(key -> file.get(key).asString())
                                .toArray()))
                .toList();
    }

    private void writeOtherForce() throws IOException {
        write(
                "2023-04-dyfed-powys-street.csv",
                row("d1", "2023-04", "Public order", "Under investigation"),
                row("d1", "2023-04", "Public order", "Court result, unavailable"),
                row("d1", "2023-04", "Public order", "Local resolution"));
        write("2023-05-dyfed-powys-street.csv", row("d2", "2023-05", "Other crime", "Awaiting \"\"court\"\" outcome"));
        write(
                "2023-04-gwent-street.csv",
                row("a1", "2023-04", "Burglary"),
                row("a1", "2023-04", "Burglary"),
                row("", "2023-04", "Anti-social behaviour"),
                row("a2", "2023-04", "Drugs"));
        write(
                "2023-05-gwent-street.csv",
                row("a1", "2023-05", "Robbery"),
                row("a3", "2023-05", "Violence and sexual offences"));
        write(
                "2023-06-gwent-street.csv",
                row("", "2023-06", "Shoplifting"),
                row("", "2023-06", "Shoplifting"),
                row("", "2023-06", "Other theft"),
                row("", "2023-06", "Anti-social behaviour"));
    }

    private static String row(String id, String month, String type) {
        return row(id, month, type, "");
    }

    private static String row(String id, String month, String type, String outcome) {
        return id + "," + month
                + ",Heddlu Gwent,Heddlu Gwent,-3.1,51.6,\"Ar neu ger Ffordd y M\u00f4r, Tre-f\u0177n\",W01001,"
                + "\"Pen-y-bont ar Ogwr, 1\u0175\",\"" + type + "\",\"" + outcome + "\",";
    }

    private void write(String name, String... rows) throws IOException {
        Files.writeString(input.resolve(name), HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    private void copyRealFiles() throws IOException {
        assumeTrue(Files.isDirectory(REAL_FILES), "the files of data.police.uk are not part of the project");
        try (Stream<Path> files = Files.list(REAL_FILES)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
    }

    /** The first block of YAML in the how-to. */
    private static String documented() throws IOException {
        String text = Files.readString(HOW_TO);
        int start = text.indexOf("```yaml\n") + "```yaml\n".length();
        return text.substring(start, text.indexOf("```", start));
    }

    private static String byRow() throws IOException {
        return documented().replace("    crime_ref: Crime ID\n", "").replace("  dates:", "  crime_ref: row\n  dates:");
    }

    private void run(String mapping, String... more) throws IOException {
        Ended run = end(mapping, more);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Ended end(String mapping, String... more) throws IOException {
        Files.writeString(input.resolve("mapping.yaml"), mapping);
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--quiet",
                "--quarter",
                "2023-24-Q1",
                "--input",
                input.toString(),
                "--audience",
                "restricted",
                "--output",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Ended.of(args.toArray(String[]::new));
    }

    private void assertCounts(List<CSVRecord> counted) throws IOException {
        List<CSVRecord> measures = rows(draft("measures.csv"));
        assertThat(measures)
                .filteredOn(row -> row.get("measure").equals("all-crime"))
                .extracting(row -> row.get("period") + " " + row.get("numerator"))
                .containsExactly(
                        "2023-24-Q1 " + counted.size(),
                        "2023-04 " + count(counted, "Month", "2023-04"),
                        "2023-05 " + count(counted, "Month", "2023-05"),
                        "2023-06 " + count(counted, "Month", "2023-06"));
        assertThat(measures)
                .filteredOn(row -> !COUNTED.contains(row.get("measure"))
                        && row.get("period").equals("2023-24-Q1"))
                .hasSizeGreaterThan(40)
                .allMatch(row -> row.get("status").equals("not-supplied"))
                .allMatch(row ->
                        row.get("value").isEmpty() && row.get("numerator").isEmpty());
        assertThat(profile()).isEqualTo(expectedProfile(counted));
        assertMergedTypesHaveNoZero();
    }

    /** What the export does not tell apart has no row anywhere, and the pack says what stands for it. */
    private void assertMergedTypesHaveNoZero() throws IOException {
        assertThat(rows(draft("breakdowns.csv")))
                .extracting(row -> row.get("category"))
                .contains("theft", "miscellaneous", "violence-without-injury")
                .doesNotContain("arson", "fraud", "drug-trafficking", "homicide", "rape", "sexual-offences");
        assertThat(text("victims-performance-2023-24-q1.html"))
                .contains("The extract does not hold fraud.")
                .contains("Violence without injury stands for homicide, violence with injury, stalking and harassment,"
                        + " death or serious injury unlawful driving, rape and other sexual offences too: the extract does not"
                        + " tell them apart.")
                .doesNotContain("Sexual offences", "Arson", "Homicide");
    }

    private String text(String page) throws IOException {
        return Files.readString(draft(page)).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    /** The sub-groups that have crimes, with their number. */
    private Map<String, Long> profile() throws IOException {
        return rows(draft("breakdowns.csv")).stream()
                .filter(row -> row.get("measure").equals("crime-profile")
                        && row.get("slice").equals("offence_subgroup")
                        && row.get("period").equals("2023-24-Q1")
                        && !row.get("numerator").equals("0"))
                .collect(Collectors.toMap(row -> row.get("category"), row -> Long.valueOf(row.get("numerator"))));
    }

    private static Map<String, Long> expectedProfile(List<CSVRecord> counted) {
        return TYPES.entrySet().stream()
                .filter(type -> count(counted, "Crime type", type.getValue()) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, type -> count(counted, "Crime type", type.getValue())));
    }

    private static long count(List<CSVRecord> rows, String column, String value) {
        return rows.stream().filter(row -> row.get(column).equals(value)).count();
    }

    private Path draft(String name) {
        return folder.resolve("out/2023-24-Q1-restricted-draft").resolve(name);
    }

    /** What the files hold that is a crime. */
    private List<CSVRecord> crimes() throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(PoliceUkRunTest::rows)
                    .flatMap(List::stream)
                    .filter(row -> !row.get("Crime type").equals("Anti-social behaviour"))
                    .toList();
        }
    }

    private static List<CSVRecord> rows(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Function<String, String> withoutMark = text -> text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (Reader reader =
                new java.io.StringReader(withoutMark.apply(Files.readString(file, StandardCharsets.UTF_8)))) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

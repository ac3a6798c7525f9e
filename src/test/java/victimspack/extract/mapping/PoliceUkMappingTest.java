package victimspack.extract.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.row.Placement;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.Schemas;

/** The mapping that the documentation gives for data.police.uk, on a file of that form and on the real ones. */
class PoliceUkMappingTest {

    private static final Path HOW_TO = Path.of("docs/how-to/mapping-police-uk.md");
    private static final Path REAL_FILES = Path.of(System.getProperty("police.uk.data", "../shared/data/police-uk"));
    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,"
                    + "Last outcome category,Context";
    private static final Schema SCHEMA = Schemas.of(Extract.CRIMES);

    @TempDir
    Path folder;

    @Test
    void aFileOfThatForm() throws IOException {
        String hash = "41f5b4e5c183ea17cc6c92fecbd2f408094104d0d0dc0e4cfe9873eda383af4b";
        Trial trial = Trial.in(folder)
                .file(
                        "2023-04-gwent-street.csv",
                        HEADER,
                        row(hash, "2023-04", "Burglary"),
                        row("", "2023-04", "Anti-social behaviour"))
                .file(
                        "2023-05-gwent-street.csv",
                        HEADER,
                        row("b2", "2023-05", "Violence and sexual offences"),
                        row("", "2023-05", "Drugs"))
                .file("mapping.yaml", documented());

        List<Placement> rows = trial.mapped(Mapping.in(folder)).classify(Extract.CRIMES);

        Trial.Row burglary = new Trial.Row(SCHEMA, rows.get(0));
        assertThat(burglary.problems()).isEmpty();
        assertThat(burglary.value("crime_ref")).isEqualTo(hash);
        assertThat(burglary.value("recorded_at")).isEqualTo(LocalDateTime.of(2023, 4, 1, 0, 0));
        assertThat(burglary.value("offence_subgroup")).isEqualTo("non-residential-burglary");
        assertThat(burglary.value("offence_group")).isEqualTo("theft");
        assertThat(burglary.value("is_victim")).isEqualTo(false);
        assertThat(burglary.value("acknowledged")).isEqualTo("not-applicable");
        assertThat(rows.get(1)).isInstanceOf(Placement.Omitted.class);
        assertThat(new Trial.Row(SCHEMA, rows.get(2)).value("offence_subgroup")).isEqualTo("violence-without-injury");
        assertThat(new Trial.Row(SCHEMA, rows.get(3)).problems())
                .containsExactly(
                        "ERROR required-value-missing line 3, crime_ref \"null\": expected a value in every row");
    }

    @Test
    void theRealFilesByTheirIdentifiers() throws IOException {
        List<CSVRecord> crimes = realCrimes();

        List<Placement> rows = real(documented());

        assertThat(rows).hasSize(crimes.size() + 109);
        assertThat(rows).filteredOn(Placement.Omitted.class::isInstance).hasSize(109);
        assertThat(rows).noneMatch(Placement.Quarantined.class::isInstance);
        assertThat(counts(accepted(rows), "crime_ref")).isEqualTo(counts(crimes, record -> record.get("Crime ID")));
        assertThat(counts(accepted(rows), "recorded_at"))
                .isEqualTo(counts(crimes, record -> record.get("Month") + "-01T00:00"));
        assertThat(counts(accepted(rows), "offence_subgroup"))
                .containsEntry("shoplifting", count(crimes, "Shoplifting"))
                .containsEntry("theft-from-the-person", count(crimes, "Theft from the person"))
                .containsEntry("miscellaneous", count(crimes, "Other crime"))
                .hasSize(13);
    }

    @Test
    void theRealFilesRowByRow() throws IOException {
        List<CSVRecord> crimes = realCrimes();

        List<Placement> rows = real(documented()
                .replace("    crime_ref: Crime ID\n", "")
                .replace("  dates:", "  crime_ref: row\n  dates:"));

        assertThat(counts(accepted(rows), "crime_ref")).hasSize(crimes.size());
    }

    /** The first block of YAML in the how-to. */
    private static String documented() throws IOException {
        String text = Files.readString(HOW_TO);
        int start = text.indexOf("```yaml\n") + "```yaml\n".length();
        return text.substring(start, text.indexOf("```", start));
    }

    private static String row(String id, String month, String type) {
        return id + "," + month
                + ",Heddlu Gwent,Heddlu Gwent,-3.1,51.6,\"On or near Ffordd y M\u00f4r, Tre-f\u0177n\",W1,"
                + "Casnewydd 1,\"" + type + "\",,";
    }

    private List<Placement> real(String mapping) throws IOException {
        for (Path file : realFiles()) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        return Trial.in(folder)
                .file("mapping.yaml", mapping)
                .mapped(Mapping.in(folder))
                .classify(Extract.CRIMES);
    }

    private static List<CSVRecord> realCrimes() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Stream<CSVRecord> records = Stream.empty();
        for (Path file : realFiles()) {
            try (Reader reader = Files.newBufferedReader(file)) {
                records = Stream.concat(records, format.parse(reader).getRecords().stream());
            }
        }
        return records.filter(record -> !record.get("Crime type").equals("Anti-social behaviour"))
                .toList();
    }

    private static List<Path> realFiles() throws IOException {
        assumeTrue(Files.isDirectory(REAL_FILES), "the files of data.police.uk are not part of the project");
        try (Stream<Path> files = Files.list(REAL_FILES)) {
            return files.sorted().toList();
        }
    }

    private static List<Placement.Accepted> accepted(List<Placement> rows) {
        return rows.stream()
                .filter(Placement.Accepted.class::isInstance)
                .map(Placement.Accepted.class::cast)
                .toList();
    }

    private static Map<String, Long> counts(List<Placement.Accepted> rows, String column) {
        int index = SCHEMA.indexOf(column);
        return rows.stream()
                .collect(
                        Collectors.groupingBy(row -> String.valueOf(row.values().get(index)), Collectors.counting()));
    }

    private static Map<String, Long> counts(List<CSVRecord> records, Function<CSVRecord, String> key) {
        return records.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static long count(List<CSVRecord> crimes, String type) {
        return crimes.stream()
                .filter(record -> record.get("Crime type").equals(type))
                .count();
    }
}

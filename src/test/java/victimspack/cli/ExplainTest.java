package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.measure.framework.Frameworks;

class ExplainTest {

    private static final String QUARTER = "2026-27-Q2";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeExtracts() {
        assertThat(Ended.of("sample", folder.resolve("in").toString(), "--crimes-per-quarter", "40")
                        .code())
                .isZero();
    }

    private static Ended explain(String... more) {
        List<String> data = List.of(
                "explain",
                "--input",
                folder.resolve("in").toString(),
                "--output",
                folder.resolve("out").toString());
        return Ended.of(Stream.concat(data.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static List<String> rows(String measure, String part) throws IOException {
        return Files.readAllLines(
                folder.resolve(".victims-pack/out/explain").resolve("%s-%s-%s.csv".formatted(measure, QUARTER, part)));
    }

    /** The cells of the last quarter's line: quarter, numerator, base, pending, excluded, value. */
    private static String[] lastQuarter(Ended explained) {
        return explained
                .out()
                .lines()
                .filter(line -> line.startsWith(QUARTER + " "))
                .findFirst()
                .orElseThrow()
                .split(" +");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vna-completion", "training-completion", "victim-based-crime"})
    void writesAsManyReferencesAsWereCounted(String measure) throws IOException {
        Ended explained = explain(measure, "--rows");
        assertThat(explained.code()).isZero();
        assertThat(explained.err()).as("beside the explanation").isEmpty();
        String[] tally = lastQuarter(explained);
        int counted = Integer.parseInt(tally[1]);
        int base = Integer.parseInt(tally[2]);
        assertThat(rows(measure, "counted")).hasSize(1 + counted).hasSizeGreaterThan(1);
        assertThat(rows(measure, "not-counted")).hasSize(1 + base - counted);
        assertThat(rows(measure, "counted")).doesNotContainAnyElementsOf(withoutHeader(rows(measure, "not-counted")));
    }

    private static List<String> withoutHeader(List<String> rows) {
        return rows.size() == 1 ? List.of("no such row") : rows.subList(1, rows.size());
    }

    @Test
    void aReferenceIsInTheOwnersFilesAlone() throws IOException {
        Ended explained = explain("vna-completion", "--rows", "--sql");
        Path counted = folder.resolve(".victims-pack/out/explain/vna-completion-2026-27-Q2-counted.csv");
        assertThat(explained.out()).contains(counted.toString());
        if (Files.getFileStore(counted).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(counted)))
                    .isEqualTo("rw-------");
        }
        assertThat(rows("vna-completion", "counted").get(0)).isEqualTo("crime_ref,victim_ref");
        String log = Files.readString(folder.resolve(".victims-pack/out/victims-pack.log"));
        String[] references = withoutHeader(rows("vna-completion", "counted")).stream()
                .flatMap(row -> Arrays.stream(row.split(",")))
                .toArray(String[]::new);
        assertThat(explained.out() + explained.err() + log).doesNotContain(references);
    }

    @Test
    void saysWhatIsCountedAndHowAValueWouldBeGraded() {
        Ended explained = explain("vna-completion", "--value", "61.2%", "--sql");
        assertThat(explained.out()).contains("""
                vna-completion: Victim Needs Assessments completed
                Persons whose needs were assessed, of all persons who neither declined an assessment nor already had support.
                """, """
                  Population, the rows it is about: where is_person
                  Base, those of the population it is counted among: where vna_status not in ('declined', 'already-supported')
                  Counted, those of the base that make the numerator: where vna_status = 'completed'
                  Pending, not yet decidable and outside the base: no row
                  Excluded, the rest of the population: persons who declined an assessment or were already supported
                  is_person: victim_type is person
                """, "\nFROM case_victims\n");
        assertThat(explained.out())
                .containsPattern("A value of 61\\.2% would be: Requires Action\n"
                        + "Requires Action: 61\\.2% is [\\d.]+ percentage points below the [\\d.]+% of the four quarters before;"
                        + " more than 5 points below is Requires Action\\.\n");
    }

    @Test
    void whatIsNotSuppliedIsNotCounted() throws IOException {
        Path crimes = folder.resolve("crimes-alone");
        Files.createDirectories(crimes);
        Files.copy(folder.resolve("in/crimes.csv"), crimes.resolve("crimes.csv"));
        Ended alone = Ended.of(
                "explain",
                "referral-uptake",
                "--rows",
                "--quiet",
                "--input",
                crimes.toString(),
                "--output",
                folder.resolve("out").toString());
        assertThat(alone.out())
                .contains("\nNot counted: it needs referrals.csv.\n")
                .endsWith("\nNo files of references: the measure was not counted from rows.\n");
    }

    @Test
    void whatIsNotKnownOfASuppliedFigureIsADash() {
        Ended ended = Ended.of(
                "explain",
                "professional-service",
                "--quiet",
                "--input",
                "samples/policing-plan-2021-22",
                "--output",
                folder.resolve("figures").toString());
        assertThat(ended.out()).contains("""
                2021-22-Q2              -            -          -          -  figures not published
                2021-22-Q3              -            -          -          -  62.0%
                """);
    }

    @Test
    void anUnknownMeasureIsAnsweredWithTheNearest() {
        Ended ended = explain("vna-complete");
        assertThat(ended.code()).isEqualTo(64);
        assertThat(ended.err())
                .isEqualTo(
                        "'vna-complete' is no measure of victims-strategy: expected one of its %d measures, whose ids measures.csv of a pack lists;"
                                        .formatted(Frameworks.builtIn("victims-strategy")
                                                .measures()
                                                .size())
                                + " the nearest is \"vna-completion\".\nSee victims-pack explain --help.\n");
    }

    @Test
    void aValueThatIsNoNumberIsWrongUsage() {
        assertThat(explain("vna-completion", "--value", "much").err())
                .isEqualTo(
                        "Invalid value for option '--value': 'much' is no value: expected a number of 0 or more such as"
                                + " 61.2\nSee victims-pack explain --help.\n");
    }

    @Test
    void listsTheTables() {
        Ended ended = Ended.of("explain", "--tables");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("victims: one row per victim of a crime\n")
                .contains("""

                officers: one row per officer and training course
                  officer_ref                     text    the officer; needs training.officer_ref
                """);
    }

    @Test
    void wantsAMeasureOrTheTables() {
        assertThat(Ended.of("explain").err())
                .isEqualTo(
                        "Give the id of a measure, such as vna-completion, or --tables alone. The first column of a pack's"
                                + " measures.csv has the ids.\n"
                                + "See victims-pack explain --help.\n");
    }
}

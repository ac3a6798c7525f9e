package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without --quarter a run reports the last quarter that the crimes cover, whatever a slip of the year says. */
class LatestQuarterRunTest {

    @TempDir
    Path folder;

    private Ended run(String slip) throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        String rows = IntStream.range(0, 90)
                .mapToObj(i -> "C%d,none,2026-%02d-15T10:00,arson".formatted(i, 7 + i % 3))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                input.resolve("crimes.csv"),
                "crime_ref,victim_type,recorded_at,offence_subgroup\n" + rows + "\nSLIP,none," + slip + ",arson\n");
        return Ended.of(
                "run",
                "--quiet",
                "--input",
                input.toString(),
                "--output",
                folder.resolve("out").toString());
    }

    @Test
    void aRowOf2062DoesNotMakeAPackOf2062() throws IOException {
        Ended run = run("2062-09-15T10:00");

        assertThat(run.code()).as(run.err()).isZero();
        try (Stream<Path> packs = Files.list(folder.resolve("out"))) {
            assertThat(packs.map(pack -> pack.getFileName().toString()).filter(name -> name.endsWith("-draft")))
                    .containsExactly("2026-27-Q2-draft");
        }
        assertThat(Files.readAllLines(folder.resolve("out/2026-27-Q2-draft/measures.csv")))
                .anyMatch(line -> line.startsWith("all-crime,") && line.contains(",2026-27-Q2,90,"));
    }

    @Test
    void whereNoQuarterIsWholeItSaysWhichMonthsCount() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("crimes.csv"),
                "crime_ref,victim_type,recorded_at,offence_subgroup\nC1,none,2026-07-15T10:00,arson\n"
                        + "C2,none,2026-08-15T10:00,arson\nC3,Individual,2026-09-15T10:00,arson\n");

        Ended check = Ended.of("check", "--quiet", "--input", input.toString());

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err())
                .contains(
                        "The crimes cover no whole quarter: of the rows that can be counted none was recorded in June,"
                                + " September, December or March; the first was in 2026-07, the last in 2026-08. Give the quarter with"
                                + " --quarter, such as --quarter 2026-27-Q2; victims-pack check with it says what is wrong with rows"
                                + " that cannot be counted.");
    }

    @Test
    void whereNoRowCountsItSaysHowToSeeWhatIsWrongWithThem() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("crimes.csv"),
                "crime_ref,victim_type,recorded_at,offence_subgroup\nC1,Individual,2026-09-15T10:00,arson\n");

        Ended check = Ended.of("check", "--quiet", "--input", input.toString());

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err())
                .contains(
                        "No row of crimes.csv can be counted, so that the last quarter is not known. victims-pack check"
                                + " --quarter 2026-27-Q2, or another quarter, says what is wrong with the rows.");
    }
}

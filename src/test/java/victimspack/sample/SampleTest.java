package victimspack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;

class SampleTest {

    private static final SampleOptions SMALL = SampleOptions.city().withCrimesPerQuarter(150);

    @TempDir
    Path folder;

    @Test
    void theSameOptionsGiveTheSameBytes() throws IOException {
        Sample.write(folder.resolve("a"), SMALL);
        Sample.write(folder.resolve("b"), SMALL);
        assertThat(contents("a")).isEqualTo(contents("b"));
    }

    @Test
    void theSampleDataOfTheProjectIsWhatTheCommandInItsReadmeWrites() throws IOException {
        Sample.write(folder.resolve("made"), SampleOptions.city().withSeed(2026));
        for (String name : contents("made").keySet()) {
            assertThat(Path.of("sample-data", name))
                    .as(name)
                    .hasSameTextualContentAs(folder.resolve("made").resolve(name));
        }
    }

    @Test
    void anotherSeedGivesOtherCrimes() throws IOException {
        Sample.write(folder.resolve("a"), SMALL);
        Sample.write(folder.resolve("b"), SMALL.withSeed(7));
        assertThat(contents("a").get("crimes.csv")).isNotEqualTo(contents("b").get("crimes.csv"));
    }

    @Test
    void everyFileOfAnInputFolderIsWrittenWithLineFeeds() throws IOException {
        Sample.write(folder, SMALL);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "crimes.csv",
                            "referrals.csv",
                            "surveys.csv",
                            "updates.csv",
                            "vrr.csv",
                            "training.csv",
                            "audits.csv",
                            "figures.csv",
                            "commentary.csv",
                            "milestones.csv",
                            "severity-weights.csv",
                            "bank-holidays.json",
                            "actions.csv",
                            "recommendations.csv",
                            "comparators.csv",
                            "audit-population.csv",
                            "pack.yaml");
        }
        assertThat(contents(".").values()).noneMatch(text -> text.contains("\r"));
    }

    @Test
    void asManyQuartersAsAskedForEndWithTheSameOne() {
        SampleOptions four = SampleOptions.city().withQuarters(4);
        assertThat(four.first()).hasToString("2025-26-Q3");
        assertThat(Span.of(four).last()).isEqualTo(new Quarter(2026, 2));
    }

    @Test
    void theTextsNameTheLastQuarterAndLeaveNoPlaceholder() throws IOException {
        Sample.write(folder, SMALL);
        for (String name : List.of("pack.yaml", "commentary.csv")) {
            assertThat(Files.readString(folder.resolve(name)))
                    .doesNotContain("{")
                    .doesNotContain("}");
        }
        assertThat(Files.readString(folder.resolve("pack.yaml")))
                .contains("synthetic: true", "subject: Victims Strategy performance, July to September 2026");
        assertThat(CsvRows.read(folder.resolve("commentary.csv")))
                .allMatch(row -> row.get("quarter").equals("2026-27-Q2"))
                .filteredOn(row -> !row.get("moderated_grade").isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("measure")).isEqualTo("referral-within-2-days");
                    assertThat(row.get("moderated_by")).isEqualTo("A. Example, Head of Performance");
                    assertThat(row.get("moderated_on")).isEqualTo("2026-10-20");
                    assertThat(row.get("comment")).contains("from 6 August 2026 to 17 August 2026");
                });
    }

    @Test
    void oneUnitAndOneCrimeAreEnough() throws IOException {
        SampleOptions tiny =
                SampleOptions.city().withCrimesPerQuarter(1).withQuarters(1).withUnits(1);
        Sample.write(folder, tiny);
        assertThat(CsvRows.read(folder.resolve("crimes.csv"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void optionsBelowOneAreRefused() {
        assertThatThrownBy(() -> SampleOptions.city().withUnits(0)).hasMessage("units: found 0, expected 1 or more");
    }

    private TreeMap<String, String> contents(String name) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}

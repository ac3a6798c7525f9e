package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst can get wrong in the data and the files beside them: one sentence, exit 2, no pack. */
class RefusedDataTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path input;

    @BeforeAll
    static void makeExtracts() {
        CommandLineRun.sample(shared.resolve("input"));
    }

    @BeforeEach
    void copyExtracts() throws IOException {
        input = Folders.copy(shared.resolve("input"), folder.resolve("input"));
    }

    @AfterEach
    void thereIsNoPack() {
        assertThat(Folders.names(folder.resolve("reports"))).isEmpty();
    }

    private void refused(String sentence) {
        refused(sentence, "--quarter", "2026-27-Q2");
    }

    private void refused(String sentence, String option, Object value) {
        CommandLineRun.of("run", "--input", input, "--output", folder.resolve("reports"), option, value)
                .refuses(2, sentence);
    }

    @Test
    void noSuchFolder() {
        input = folder.resolve("nowhere");
        refused(input + ": there is no such folder; name one that holds the extracts");
    }

    @Test
    void noCrimes() throws IOException {
        input = Files.createDirectory(folder.resolve("empty"));
        refused(
                "crimes.csv: a run needs this file, and the folder has none that could be it; put it there, or name yours in mapping.yaml");
    }

    @Test
    void quarterWithoutRows() {
        refused(
                "No crime was recorded in 2030-31-Q1 (April to June 2030): crimes.csv covers July 2024 to September 2026."
                        + " Give another --quarter or a newer extract.",
                "--quarter",
                "2030-31-Q1");
    }

    @Test
    void crimesWithoutRows() throws IOException {
        Folders.change(input.resolve("crimes.csv"), text -> text.substring(0, text.indexOf('\n') + 1));
        refused("crimes.csv has no row that can be counted. Check that the extract is not empty, and what is in its"
                + " quarantine.");
    }

    @Test
    void missingColumn() throws IOException {
        Folders.change(input.resolve("crimes.csv"), text -> text.replaceFirst("recorded_at", "recorded_on"));
        refused(
                "crimes.csv, line 1: expected the column recorded_at; the nearest header found is \"recorded_on\"; rename"
                        + " it, or name it in mapping.yaml");
    }

    @Test
    void tooManyQuarantined() throws IOException {
        Folders.change(
                input.resolve("training.csv"),
                text -> text.replaceAll("(?m)^([^,]*,[^,]*,)", "$1").replace("2026-0", "2026-2"));
        CommandLineRun run = CommandLineRun.of(
                "run", "--input", input, "--output", folder.resolve("reports"), "--max-quarantined", "0.5%");
        run.endsWith(2);
        assertThat(run.sentence())
                .matches(
                        "training\\.csv: \\d+ of 120 rows quarantined \\([0-9.]+%\\), and at most 0\\.5% may be\\. Each is"
                                + " explained in quarantine/training-quarantined\\.csv of the work folder; correct them and run again, or"
                                + " raise --max-quarantined\\. What is wrong, column due_on: A cell of a date column is no day of the"
                                + " calendar in the form expected\\. Write 2026-07-31, or name the export's pattern in mapping\\.yaml"
                                + " \\(not-a-date\\)\\.");
    }

    @Test
    void malformedFront() throws IOException {
        Files.writeString(input.resolve("pack.yaml"), "force: [a\nmarking: Public\n");
        refused("pack.yaml, line 2: expected keys with values, found text that is no YAML (while parsing a flow"
                + " sequence)");
    }

    @Test
    void unknownKeyOfTheFront() throws IOException {
        Files.writeString(input.resolve("pack.yaml"), "forse: City of London Police\n");
        refused("pack.yaml, line 1: \"forse\" is no key of pack.yaml; the nearest is \"force\"");
    }

    @Test
    void malformedMapping() throws IOException {
        Files.writeString(input.resolve("mapping.yaml"), "crimes:\n  files: [x\n");
        refused("mapping.yaml, line 2: expected keys with values, found text that is no YAML (while parsing a flow"
                + " sequence)");
    }

    @Test
    void unknownKeyOfTheMapping() throws IOException {
        Files.writeString(input.resolve("mapping.yaml"), "crimez:\n  file: x\n");
        refused("mapping.yaml, line 1: \"crimez\" is no key of a mapping; the nearest is \"crimes\"");
    }

    @Test
    void unknownFramework() {
        refused(
                "--framework: found \"nosuch\", expected a folder or a framework of the program: \"domestic-abuse-audit\","
                        + " \"national-priorities\", \"policing-plan-2021-22\", \"unit-performance\", \"victims-code-audit\","
                        + " \"victims-code-return\", \"victims-strategy\".",
                "--framework",
                "nosuch");
    }

    @Test
    void malformedMeasure() throws IOException {
        refused(
                "measures/all-crime.yaml, line 2: expected keys with values, found text that is no YAML (while parsing a"
                        + " flow sequence).",
                "--framework",
                framework("id: [x\ntitle: y\n"));
    }

    @Test
    void unknownKeyOfAMeasure() throws IOException {
        refused(
                "measures/all-crime.yaml, line 2: found the unknown key \"titel\", expected a key of a measure; the"
                        + " nearest is \"title\".",
                "--framework",
                framework("id: all-crime\ntitel: All crime\n"));
    }

    private Path framework(String measure) throws IOException {
        Path framework = Folders.copy(Path.of("src/main/resources/frameworks/victims-strategy"), folder.resolve("own"));
        Files.writeString(framework.resolve("measures/all-crime.yaml"), measure);
        return framework;
    }

    @Test
    void moderatedWithoutReason() throws IOException {
        Folders.append(input.resolve("commentary.csv"), "all-crime,2026-27-Q2,,Close Monitoring,,A. Person,2026-10-05");
        refused("commentary.csv: 1 of 17 rows quarantined (5.9%), and at most none may be. Each is explained in"
                + " quarantine/commentary-quarantined.csv of the work folder; correct them and run again. First, line 18, column"
                + " moderation_reason: A moderated grade is given without its reason or without the name of who moderated"
                + " it (moderation-without-reason-or-name).");
    }

    @Test
    void moderationOfAnUnknownMeasure() throws IOException {
        Folders.append(
                input.resolve("commentary.csv"),
                "victim-contract2,2026-27-Q2,,Close Monitoring,A reason,A. Person,2026-10-05");
        refused("commentary.csv, line 18: a grade is moderated for 'victim-contract2', which is neither a measure nor a"
                + " priority of this pack; correct the id (the nearest is 'victim-contract') or remove the line.");
    }
}

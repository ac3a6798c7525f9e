package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Configuration written to do harm: one sentence with the place, exit 2, no pack, and nothing of it carried out. */
class HostileConfigurationTest {

    private static final String BOMB = """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeExtracts() {
        CommandLineRun.of("sample", shared.resolve("input"), "--crimes-per-quarter", 20, "--quarters", 5)
                .endsWith(0);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file(
                        "pack.yaml",
                        BOMB,
                        "pack.yaml, line 1: expected a plain value, found a tag (!) or an anchor (&); put texts that begin so in quotes"),
                file(
                        "mapping.yaml",
                        BOMB,
                        "mapping.yaml, line 1: expected a plain value, found a tag (!) or an anchor (&); put texts that begin so in quotes"),
                file(
                        "victims-pack.yaml",
                        BOMB,
                        "victims-pack.yaml, line 1: expected a plain value, found a tag (!) or an anchor (&); put texts that begin so in quotes"),
                file(
                        "pack.yaml",
                        "force: !!javax.script.ScriptEngineManager [x]\n",
                        "pack.yaml, line 1: expected a plain value, found a tag (!) or an anchor (&); put texts that begin so in quotes"),
                file(
                        "mapping.yaml",
                        "[".repeat(10_000) + "]".repeat(10_000),
                        "mapping.yaml, line 1: expected at most 20 levels, found more"),
                file(
                        "pack.yaml",
                        "force: " + "x".repeat(1 << 20) + "\n",
                        "pack.yaml: expected at most 1 MiB, found 1048584 bytes"),
                file(
                        "pack.yaml",
                        "force: " + "x".repeat(1_000_000) + "\n",
                        "pack.yaml, line 1: expected at most 20,000 characters for \"force\", found more"),
                file(
                        "pack.yaml",
                        "force: a\nforce: b\n",
                        "pack.yaml, line 2: expected each key once, found \"force\" a second time; take one away"),
                file(
                        "pack.yaml",
                        "forse: a\n",
                        "pack.yaml, line 1: \"forse\" is no key of pack.yaml; the nearest is \"force\""),
                file(
                        "victims-pack.yaml",
                        "output: /etc\n",
                        "victims-pack.yaml, line 1: \"output\" is no key of victims-pack.yaml; the nearest is \"strict\""),
                file(
                        "victims-pack.yaml",
                        "framework: ../../frameworks\n",
                        "victims-pack.yaml, line 1: expected a framework of the program or a folder inside the input folder, found \"../../frameworks\"; give any other folder with --framework"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: ../../../etc/passwd\n",
                        "../../../etc/passwd: expected a path inside the input folder, relative to it"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: /etc/passwd\n",
                        "/etc/passwd: expected a path inside the input folder, relative to it"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: C:\\Windows\\win.ini\n",
                        "mapping.yaml, line 2: no file in the input folder matches C:\\Windows\\win.ini"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: \"crimes\\0.csv\"\n",
                        "crimes[character U+0000].csv: expected a path inside the input folder, relative to it"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: ..\\..\\etc\\passwd\n",
                        "..\\..\\etc\\passwd: expected a path inside the input folder, relative to it"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: //server/share/crimes.csv\n",
                        "//server/share/crimes.csv: expected a path inside the input folder, relative to it"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: \"*a*a*a*b\"\n",
                        "*a*a*a*b: expected a path, or a pattern with at most 3 asterisks and one choice in braces"),
                file(
                        "mapping.yaml",
                        "crimes:\n  files: \"{a,a}{a,a}\"\n",
                        "{a,a}{a,a}: expected a path, or a pattern with at most 3 asterisks and one choice in braces"),
                file(
                        "pack.yaml",
                        "<<: {force: a}\n",
                        "pack.yaml, line 1: \"<<\" is no key of pack.yaml; the nearest is \"for\""),
                file(
                        "pack.yaml",
                        "\"fo\\u202erce\": a\n",
                        "pack.yaml, line 1: \"fo[character U+202E]rce\" is no key of pack.yaml; the nearest is \"force\" (character 3 of what was written is U+202E, RIGHT-TO-LEFT OVERRIDE)"),
                file(
                        "pack.yaml",
                        "secret ".repeat(200) + "\n",
                        "pack.yaml, line 1: expected keys with values, found \"" + "secret ".repeat(8) + "secr...\""),
                file(
                        "victims-pack.yaml",
                        "max_quarantined: " + "9".repeat(1_000_000) + "%\n",
                        cut(
                                "victims-pack.yaml, line 1: expected a percentage from 0% to 100% such as 5% for \"max_quarantined\", found \""
                                        + "9".repeat(1_000_000) + "%\"")),
                file(
                        "bank-holidays.json",
                        "[".repeat(200_000),
                        "bank-holidays.json: expected JSON as gov.uk publishes it, found text that is not JSON"),
                file(
                        "commentary.csv",
                        "measure,quarter,comment\nall-crime,2026-27-Q2," + "x".repeat(1_000_000) + "\n",
                        "commentary.csv: 1 of 1 rows quarantined (100%), and at most none may be. Each is explained in quarantine/commentary-quarantined.csv of the work folder; correct them and run again. First, line 2, column comment: A text is longer than its column allows, which is 20,000 characters (text-too-long)."),
                file(
                        "commentary.csv",
                        "measure,quarter,comment\nall-crime,2026-27-Q2," + "x".repeat(1 << 20) + "\n",
                        "commentary.csv, line 2: expected lines of at most 1 MiB, found a longer one; export the file again with a line per row"));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                condition(
                        "flag; DROP TABLE row_crimes",
                        "measures/vna-completion.yaml, line 12, character 1 of \"population\": found the name \"flag\", expected a column of the table victims; explain --tables lists them."),
                condition(
                        "is_person; DROP TABLE row_crimes",
                        "measures/vna-completion.yaml, line 12, character 10 of \"population\": found the character \";\", expected columns, literals, = <> < <= > >= + - * ( ) and words such as and, or, not."),
                condition(
                        "is_person or exists (select 1 from row_crimes)",
                        "measures/vna-completion.yaml, line 12, character 14 of \"population\": found the function \"exists\", expected one that conditions have: \"day\", \"days_between\", \"length\", \"lower\"."),
                condition(
                        "(select count(*) from row_crimes) > 0",
                        "measures/vna-completion.yaml, line 12, character 2 of \"population\": found \"select\", expected a condition on the columns of victims; there are no statements and no sub-queries."),
                condition(
                        "crime_ref in (select crime_ref from row_crimes)",
                        "measures/vna-completion.yaml, line 12, character 15 of \"population\": found \"select\", expected a condition on the columns of victims; there are no statements and no sub-queries."),
                condition(
                        "file_read('/etc/passwd') = 'x'",
                        "measures/vna-completion.yaml, line 12, character 1 of \"population\": found the function \"file_read\", expected one that conditions have: \"day\", \"days_between\", \"length\", \"lower\"."),
                condition(
                        "csvwrite('/tmp/x', 'select 1') > 0",
                        "measures/vna-completion.yaml, line 12, character 1 of \"population\": found the function \"csvwrite\", expected one that conditions have: \"day\", \"days_between\", \"length\", \"lower\"."),
                condition(
                        "nosuch = 'x'",
                        "measures/vna-completion.yaml, line 12, character 1 of \"population\": found the name \"nosuch\", expected a column of the table victims; explain --tables lists them."),
                condition(
                        "content = 'x'",
                        "measures/vna-completion.yaml, line 12, character 1 of \"population\": found the name \"content\", expected a column of the table victims; explain --tables lists them."),
                condition(
                        "is_person -- or not",
                        "measures/vna-completion.yaml, line 12, character 11 of \"population\": found the character \"-\", expected columns, literals, = <> < <= > >= + - * ( ) and words such as and, or, not."),
                condition(
                        "is_person /* or not */",
                        "measures/vna-completion.yaml, line 12, character 11 of \"population\": found the character \"/\", expected columns, literals, = <> < <= > >= + - * ( ) and words such as and, or, not."),
                condition(
                        "(".repeat(10_000) + "is_person" + ")".repeat(10_000),
                        "measures/vna-completion.yaml, line 12, character 2001 of \"population\": found 20009 characters, expected at most 2000."));
    }

    /** A sentence that quotes too much. */
    private static String cut(String sentence) {
        int end = sentence.length() - 300;
        return "%s [... %,d characters are left out ...] %s"
                .formatted(sentence.substring(0, 1_700), end - 1_700, sentence.substring(end));
    }

    private static Arguments file(String name, String content, String sentence) {
        return Arguments.of(name, content, sentence);
    }

    private static Arguments condition(String condition, String sentence) {
        return Arguments.of(condition, sentence);
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("files")
    void besideTheExtracts(String name, String content, String sentence) throws IOException {
        Path input = Folders.copy(shared.resolve("input"), folder.resolve("input"));
        Files.writeString(input.resolve(name), content, StandardCharsets.UTF_8);
        refused(sentence, "--input", input);
    }

    @Test
    void aLinkOutOfTheFolder() throws IOException {
        Path input = Folders.copy(shared.resolve("input"), folder.resolve("input"));
        Path outside = Files.move(input.resolve("surveys.csv"), folder.resolve("elsewhere.csv"));
        Files.createSymbolicLink(input.resolve("surveys.csv"), outside);
        refused("surveys.csv: it leads out of the input folder; copy the file into it", "--input", input);
    }

    @Test
    void aLinkOutOfTheFolderThatNoExtractIs() throws IOException {
        for (String name : List.of("pack.yaml", "mapping.yaml", "victims-pack.yaml", "bank-holidays.json")) {
            Path input = Folders.copy(shared.resolve("input"), folder.resolve(name));
            Path outside = Files.writeString(folder.resolve("outside"), "root: x\n");
            Files.deleteIfExists(input.resolve(name));
            Files.createSymbolicLink(input.resolve(name), outside);
            refused(name + ": it leads out of the input folder; copy the file into it", "--input", input);
        }
    }

    /** It would be read for ever, or waited for. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipe() throws Exception {
        for (String name : List.of("crimes.csv", "pack.yaml", "bank-holidays.json", "commentary.csv")) {
            Path input = Folders.copy(shared.resolve("input"), folder.resolve(name));
            Files.deleteIfExists(input.resolve(name));
            new ProcessBuilder("mkfifo", input.resolve(name).toString()).start().waitFor();
            refused(name + ": expected a file that may be opened", "--input", input);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("conditions")
    void inAMeasure(String condition, String sentence) throws IOException {
        Path framework = Folders.copy(Path.of("src/main/resources/frameworks/victims-strategy"), folder.resolve("own"));
        Folders.change(
                framework.resolve("measures/vna-completion.yaml"),
                text -> text.replace(
                        "population: is_person", "population: \"" + condition.replace("\\", "\\\\") + "\""));
        refused(sentence, "--input", shared.resolve("input"), "--framework", framework);
    }

    private void refused(String sentence, Object... more) {
        Stream<Object> usual = Stream.of("run", "--output", folder.resolve("reports"), "--quarter", "2026-27-Q2");
        CommandLineRun.of(Stream.concat(usual, Stream.of(more)).toArray()).refuses(2, sentence);
        assertThat(Folders.names(folder.resolve("reports"))).isEmpty();
    }
}

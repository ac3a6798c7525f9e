package victimspack.measure.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the schemas true. To write them anew, run this test with {@code -Dreference.write=true}. */
class FrameworkSchemasTest {

    private static final Path REFERENCE = Path.of("docs", "reference");
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** What the page of framework files says of each key, by heading. */
    private static Map<String, Map<String, String>> words() throws IOException {
        Map<String, Map<String, String>> words = new HashMap<>();
        String heading = "";
        for (String line : Files.readAllLines(REFERENCE.resolve("framework-files.md"))) {
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (line.startsWith("| `")) {
                String[] cells = line.split(" \\| |\\|$");
                String last = cells[cells.length - 1].replaceFirst("^[| ]+", "");
                String meaning = last.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
                Matcher names = NAME.matcher(cells[0]);
                while (names.find()) {
                    words.computeIfAbsent(heading, key -> new HashMap<>()).put(names.group(1), meaning.strip());
                }
            }
        }
        return words;
    }

    private static ObjectNode measure() throws IOException {
        return new FrameworkSchemas(words()).measure();
    }

    private static ObjectNode framework() throws IOException {
        return new FrameworkSchemas(words()).framework();
    }

    @Test
    void theMeasureSchemaIsTheReaders() throws IOException {
        compare("measure.json", measure());
    }

    @Test
    void theFrameworkSchemaIsTheReaders() throws IOException {
        compare("framework.json", framework());
    }

    private static void compare(String name, ObjectNode schema) throws IOException {
        Path file = REFERENCE.resolve("schema").resolve(name);
        String expected =
                JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(schema)
                                .replace("\r", "") + "\n";
        if (Boolean.getBoolean("reference.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("run this test with -Dreference.write=true")
                .content()
                .isEqualTo(expected);
    }

    @Test
    void everyKeyOfAMeasureHasItsMeaning() throws IOException {
        assertThat(measure().path("properties").properties())
                .allSatisfy(property -> assertThat(
                                property.getValue().path("description").asString())
                        .as(property.getKey())
                        .isNotBlank());
    }

    @Test
    void everyFileOfTheProgramIsValid() throws IOException {
        for (String name : Frameworks.builtIn()) {
            SortedMap<String, byte[]> files = Frameworks.files(name);
            for (String file : files.keySet()) {
                JsonNode schema = file.equals(FrameworkFiles.HEAD) ? framework() : measure();
                assertThat(SchemaCheck.problems(schema, YAML.readTree(files.get(file))))
                        .as(name + "/" + file)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            better: higher         ; beter: higher                   ; : required
            kind: rate             ; kind: ratio                     ; /kind: enum
            from: victims          ; from: victim                    ; /from: enum
            minimum_base: 30       ; minimum_base: many              ; /minimum_base: type
            minimum_base: 30       ; step_changes: [{month: 2025, reason: A}] ; /step_changes/0/month: type
            minimum_base: 30       ; step_changes: [{month: 2025-4, reason: A}] ; /step_changes/0/month: pattern
            counted:               ; annual:                         ; : if
            compare: points        ; compare: percent                ; /grade: anyOf
            by: unit               ; by: Unit                        ; /breakdowns/0/by: anyOf
            class: guarded         ; clas: guarded                   ; /breakdowns/0: additionalProperties
            numerator: 1           ; numerator: -1                   ; /examples/0/expect/numerator: minimum
            """)
    void aWrongMeasureIsMarked(String find, String replacement, String problem) throws IOException {
        String text = new String(Frameworks.files("victims-strategy").get("measures/vna-completion.yaml"), UTF_8);
        assertThat(text).contains(find);
        JsonNode wrong = YAML.readTree(text.replace(find, replacement));
        assertThat(SchemaCheck.problems(measure(), wrong)).contains(problem);
    }
}

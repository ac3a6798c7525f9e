package victimspack.measure.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong file of the folder is refused with the sentence that its first line holds, after {@code # }. */
class WrongFilesTest {

    private static final Path WRONG = Path.of("src/test/resources/victimspack/measure/framework/wrong");

    private static final String HEAD = """
            title: A framework
            priorities:
              - {id: first, title: The first}
            """;

    private static final String MEASURE = """
            id: assessed
            title: Assessed
            priority: first
            owner: The team
            aim: To know.
            definition: What the team writes.
            kind: text
            better: neither
            """;

    @TempDir
    private Path folder;

    static List<Path> measures() throws IOException {
        return files("measures");
    }

    static List<Path> heads() throws IOException {
        return files("heads");
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(WRONG.resolve(kind))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aWrongMeasureIsRefused(Path wrong) throws IOException {
        refused(HEAD, wrong.getFileName().toString(), Files.readString(wrong), wrong);
    }

    @ParameterizedTest
    @MethodSource("heads")
    void aWrongHeadIsRefused(Path wrong) throws IOException {
        refused(Files.readString(wrong), "assessed.yaml", MEASURE, wrong);
    }

    private void refused(String head, String name, String measure, Path wrong) throws IOException {
        Files.createDirectory(folder.resolve("measures"));
        Files.writeString(folder.resolve("framework.yaml"), head);
        Files.writeString(folder.resolve("measures").resolve(name), measure);
        assertThatExceptionOfType(FrameworkRejected.class)
                .isThrownBy(() -> Frameworks.read(folder))
                .withMessage(sentence(wrong));
    }

    private static String sentence(Path wrong) throws IOException {
        return Files.readAllLines(wrong).get(0).replaceFirst("^# ", "");
    }

    /** But for the file's own name. */
    @Test
    void noTwoAreRefusedAlike() throws IOException {
        Set<String> sentences = new HashSet<>();
        for (List<Path> kind : List.of(measures(), heads())) {
            for (Path wrong : kind) {
                assertThat(sentences.add(sentence(wrong).replaceFirst("measures/[^:,]*", "")))
                        .as(wrong.toString())
                        .isTrue();
            }
        }
    }
}

package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import victimspack.extract.mapping.Mapping;
import victimspack.job.settings.Settings;
import victimspack.measure.Framework;
import victimspack.measure.Measure;
import victimspack.measure.framework.Frameworks;

/** What init copies of a framework is whole, is known by the same id, and is not mixed with another. */
class InitFrameworkTest {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void makeFolder() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
    }

    static List<String> measures(Path framework) {
        return ids(Frameworks.read(framework));
    }

    static List<String> ids(Framework framework) {
        return framework.measures().stream().map(Measure::id).toList();
    }

    static List<String> frameworks() {
        return Frameworks.builtIn();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyFrameworkIsCopiedToBeChangedAndIsTheOneInForce(String name) throws IOException {
        Ended init = Ended.of("init", "--framework", name, input.toString());
        assertThat(init.code()).as(init.err()).isZero();

        Path copy = input.resolve("framework");
        assertThat(Settings.in(input).framework()).isEqualTo(copy.toString());
        assertThat(Frameworks.read(copy).id()).isEqualTo(name);
        assertThat(measures(copy)).isEqualTo(ids(Frameworks.builtIn(name)));
        assertThat(Mapping.in(input)).isEqualTo(Mapping.none());
        for (String file : Frameworks.files(name).keySet()) {
            Path made = copy.resolve(file);
            String first = Files.readAllLines(made).get(0);
            assertThat(first).startsWith("# yaml-language-server: $schema=");
            Path schema = made.resolveSibling(first.substring(first.indexOf('=') + 1));
            assertThat(schema)
                    .content()
                    .isEqualTo(Files.readString(Path.of("docs/reference/schema").resolve(schema.getFileName())));
        }
    }

    @Test
    void columnsThatAFrameworkWantsOfTheForceAreNamedInTheMapping() throws IOException {
        Ended.of("init", "--framework", "domestic-abuse-audit", input.toString());

        assertThat(input.resolve("mapping.yaml")).content().endsWith("""

                # The measures of domestic-abuse-audit read columns of your own, to be added to crimes. Without one, the
                # measures that read it are "Not supplied":
                #
                #   columns: {risk_assessed: "Your header"}
                #   extra:
                #     - {name: risk_assessed, type: yes-no, meaning: the risk was assessed when police first attended}
                #     - {name: assessment_supervised, type: yes-no, meaning: a supervisor reviewed the risk assessment}
                """);
    }

    @Test
    void aFrameworkOfFiguresGetsAFileForThem() {
        Ended.of("init", "--framework", "national-priorities", input.toString());

        assertThat(input.resolve("figures.csv"))
                .content()
                .isEqualTo("measure,period,numerator,denominator,value,note\r\n");
    }

    @Test
    void aFrameworkThatIsThereIsNotMixedWithAnother() throws IOException {
        Ended.of("init", input.toString());
        Files.delete(input.resolve("framework/measures/wanted-support.yaml"));

        Ended again = Ended.of("init", "--framework", "national-priorities", input.toString());

        assertThat(again.out())
                .contains(
                        "Left as it was: " + input.resolve("framework") + "\n",
                        "To count its measures, write this line into victims-pack.yaml: framework: framework\n");
        assertThat(measures(input.resolve("framework")))
                .hasSize(Frameworks.builtIn("victims-strategy").measures().size() - 1)
                .doesNotContain("wanted-support");
    }

    @Test
    void anUnknownFrameworkIsAnsweredWithThoseThereAre() {
        Ended init = Ended.of("init", "--framework", "stalking", input.toString());
        assertThat(init.code()).isEqualTo(64);
        assertThat(init.err())
                .isEqualTo(
                        "'stalking' is no framework of the program: expected one of %s.\nSee victims-pack init --help.\n"
                                .formatted(String.join(", ", Frameworks.builtIn())));
    }
}

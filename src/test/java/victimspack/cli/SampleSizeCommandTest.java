package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleSizeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return new CommandLine(new SampleSizeCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void printsTheSampleAndItsShares() {
        assertThat(run("--department", "Response=600", "--department", "Crime=400"))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "278 cases of 1,000: a share of about 50% is then known to 5 percentage points either way, with 95%"
                                + " confidence.",
                        "Response                            167 of 600",
                        "Crime                               111 of 400");
    }

    @Test
    void takesTheDepartmentsFromTheInputFolder() throws IOException {
        Files.writeString(folder.resolve("audit-population.csv"), "department,crimes\nResponse,600\nCrime,400\n");

        assertThat(run("--input", folder.toString())).isZero();

        assertThat(out.toString())
                .contains("278 cases of 1,000")
                .contains("Crime                               111 of 400");
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Files.writeString(folder.resolve("audit-population.csv"), "department,crimes\nResponse,many\n");

        assertThat(run("--input", folder.toString())).isNotZero();

        assertThat(err.toString())
                .contains("audit-population.csv")
                .contains("line 2")
                .contains("crimes");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "Give one of --population, --department and --input, so that it is known from how many cases are"
                                + " drawn.");
        run("--population", "100", "--department", "Crime=5");
        assertThat(err.toString().lines().filter(line -> line.startsWith("Give one of")))
                .hasSize(2);
        run("--population", "100", "--margin", "0");
        assertThat(err.toString())
                .contains("--margin: expected a percentage above 0 and below 100 such as 5%, found '0'.");
        run("--population", "0");
        assertThat(err.toString()).contains("Expected a population of at least 1, found 0.");
        run("--department", "Response=-5");
        assertThat(err.toString()).contains("--department Response: expected 0 crimes or more, found -5.");
    }
}

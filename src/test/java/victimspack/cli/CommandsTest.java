package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds what is said of the commands true. To write the page anew, run this test with {@code -Dreference.write=true}. */
class CommandsTest {

    private static final Path PAGE = Path.of("docs", "reference", "commands.md");

    @Test
    void thePageIsTheCommandLines() throws IOException {
        String expected = CommandsReference.page();
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as("run this test with -Dreference.write=true")
                .content()
                .isEqualTo(expected);
    }

    @Test
    void everyExitCodeIsDocumented() {
        assertThat(new CommandLine(new VictimsPack())
                        .getCommandSpec()
                        .usageMessage()
                        .exitCodeList()
                        .keySet())
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> String.valueOf(code.code()))
                        .toList());
    }

    @Test
    void completionKnowsEveryCommand() {
        Ended ended = Ended.of("completion");
        assertThat(ended.code()).isZero();
        new CommandLine(new VictimsPack())
                .getSubcommands()
                .keySet()
                .forEach(command ->
                        assertThat(ended.out()).contains("function _picocli_victims-pack_" + command + "()"));
    }
}

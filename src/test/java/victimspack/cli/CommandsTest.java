package victimspack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds what is said of the commands true. To write the page anew, run this test with {@code -Dreference.write=true}. */
class CommandsTest {

    private static final Path PAGE = Path.of("docs", "reference", "commands.md");

    private static final List<String> STANDARD = List.of("--help", "--version");

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
                .forEach(command -> assertThat(ended.out())
                        .contains("function _picocli_victims-pack_" + command.replace("-", "") + "()"));
    }

    @Test
    void theManualPageHasEveryCommandAndOption() {
        Ended ended = Ended.of("man");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith(".TH VICTIMS\\-PACK 1 \"\" \"victims\\-pack ")
                .contains("""
                .SH NAME
                victims\\-pack \\- Makes the quarterly victim\\-services performance pack from CSV extracts.
                """, """
                .SS explain MEASURE
                Says what a measure counts, what it comes to and why it has its grade; makes no pack.
                .TP
                .B MEASURE
                the measure's id
                .TP
                .B \\-\\-value NUMBER
                """, """
                .TP
                .B 64
                wrong usage
                """);
        new CommandLine(new VictimsPack()).getSubcommands().values().forEach(command -> {
            assertThat(ended.out()).contains("\n.SS " + command.getCommandName().replace("-", "\\-"));
            assertThat(command.getCommandSpec().optionsMap().keySet())
                    .filteredOn(name -> name.startsWith("--") && !STANDARD.contains(name))
                    .allSatisfy(name -> assertThat(ended.out()).contains("\n.B " + name.replace("-", "\\-")));
        });
    }

    /** Whatever a text begins with or has in it, the formatter takes it for text. */
    @Test
    void everyLineOfTheManualPageIsTextOrOneOfItsRequests() {
        assertThat(Ended.of("man").out().lines())
                .allSatisfy(line -> assertThat(line).matches("(\\.(TH|SH|SS|B) .*|\\.(TP|PP)|[^.'\\\\].*|\\\\[&-].*)"));
    }
}

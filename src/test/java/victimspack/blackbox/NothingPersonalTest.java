package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No reference of a crime, a victim or a row, and no free text of an extract, leaves the store and the quarantine. */
class NothingPersonalTest {

    /** References as the sample makes them, and the text that this test plants. */
    private static final Pattern PERSONAL =
            Pattern.compile("\\b(CR\\d{6}|V\\d{6}|B\\d{5}|R\\d{6}|S\\d{6}|U\\d{6}|A\\d{5})\\b" + "|Planted Person");

    @TempDir
    Path folder;

    private Path input;

    private CommandLineRun run(Object limit) {
        return CommandLineRun.of(
                "run",
                "--input",
                input,
                "--output",
                folder.resolve("reports"),
                "--work",
                folder.resolve("work"),
                "--max-quarantined",
                limit);
    }

    @Test
    void isInThePackTheLogOrTheWords() throws IOException {
        input = folder.resolve("input");
        CommandLineRun.of("sample", input, "--crimes-per-quarter", 40, "--flaws")
                .endsWith(0);
        // What the analyst writes may have no flaw at all.
        Files.delete(input.resolve("commentary.csv"));
        Folders.change(
                input.resolve("crimes.csv"),
                text -> text.replaceAll("(?m)$(?=\\n)", ",Planted Person said")
                        .replaceFirst(",Planted Person said", ",notes"));
        CommandLineRun refused = run("0%").endsWith(2);
        CommandLineRun made = run("100%").endsWith(0);
        assertThat(personal(refused.out() + refused.err() + made.out() + made.err()))
                .isEmpty();
        assertThat(Folders.names(folder.resolve("work/quarantine"))).contains("crimes-quarantined.csv");
        for (Path file : Folders.filesIn(folder)) {
            if (!file.startsWith(input) && !file.startsWith(folder.resolve("work/quarantine"))) {
                assertThat(personal(WrittenText.of(file))).as(file.toString()).isEmpty();
            }
        }
    }

    private static List<String> personal(String text) {
        return PERSONAL.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No reference of a crime, a victim or a row, and no free text of an extract, leaves the store and the quarantine. */
class NothingPersonalTest {

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
        Folders.change(input.resolve("crimes.csv"), Planted::intoCrimes);
        CommandLineRun refused = run("0%").endsWith(2);
        CommandLineRun made = run("100%").endsWith(0);
        assertThat(Planted.in(refused.out() + refused.err() + made.out() + made.err()))
                .isEmpty();
        assertThat(Folders.names(folder.resolve("work/quarantine"))).contains("crimes-quarantined.csv");
        for (Path file : Folders.filesIn(folder)) {
            if (!file.startsWith(input) && !file.startsWith(folder.resolve("work/quarantine"))) {
                assertThat(Planted.in(WrittenText.of(file))).as(file.toString()).isEmpty();
            }
        }
    }
}

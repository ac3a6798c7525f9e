package victimspack.job.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

class RunLogTest {

    @TempDir
    Path folder;

    @Test
    void rollsOverAndKeepsFourOldFilesOfWholeLines() throws IOException {
        Path work = folder.resolve("work");
        RunLog.open(work);
        String text = "x".repeat(1_000_000);
        for (int i = 0; i < 40; i++) {
            LoggerFactory.getLogger(RunLogTest.class).info("{} {}", i, text);
        }
        RunLog.open(folder.resolve("another"));

        List<Path> files = files(work);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "victims-pack.log",
                        "victims-pack.log.1",
                        "victims-pack.log.2",
                        "victims-pack.log.3",
                        "victims-pack.log.4");
        for (Path file : files) {
            assertThat(Files.size(file)).isLessThan(8_000_000);
            for (String line : Files.readAllLines(file)) {
                assertThat(new JsonMapper().readTree(line).required("level").asString())
                        .isEqualTo("INFO");
            }
        }
        List<String> last = Files.readAllLines(files.get(0));
        String newest = last.isEmpty() ? Files.readAllLines(files.get(1)).get(0) : last.get(last.size() - 1);
        assertThat(newest).contains("\"39\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work)))
                .isEqualTo("rwx------");
    }

    private static List<Path> files(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            return files.sorted().toList();
        }
    }
}

package victimspack.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.job.failure.RunFailed;
import victimspack.job.work.WorkFolder;

class PurgeTest {

    @TempDir
    Path work;

    @BeforeEach
    void leaveWhatRunsLeave() throws IOException {
        for (String name : List.of(
                "store-ab12.mv.db",
                "store-ab12.done",
                "store.key",
                "history.jsonl",
                "victims-pack.log",
                "quarantine/crimes-quarantined.csv",
                "explain/all-crime-2026-27-Q2-counted.csv",
                "temporary/h2.1.temp.db",
                "fingerprints/key",
                "fingerprints/2026-27-Q1/crimes-2026-27-Q1")) {
            Files.createDirectories(work.resolve(name).getParent());
            Files.writeString(work.resolve(name), "x");
        }
    }

    @Test
    void removesWhatIsOfPersonsAndSaysSo() throws IOException {
        assertThat(Purge.of(work))
                .containsExactly(
                        "1 key of a store",
                        "2 files of stores",
                        "1 quarantine file",
                        "1 file of references",
                        "1 temporary file",
                        "2 files of fingerprints");
        try (var left = Files.list(work)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("history.jsonl", "victims-pack.log", "lock");
        }
    }

    @Test
    void makesNoFolderWhereThereIsNone() {
        assertThat(Purge.of(work.resolve("none"))).isEmpty();
        assertThat(work.resolve("none")).doesNotExist();
    }

    @Test
    void waitsForNoRunButRefuses() {
        try (WorkFolder held = WorkFolder.hold(work)) {
            assertThatThrownBy(() -> Purge.of(work))
                    .isInstanceOf(RunFailed.class)
                    .hasMessageStartingWith("Another run holds " + work);
            assertThat(held.path("store.key")).exists();
        }
    }
}

package victimspack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.disk.StoppingDisk;

/** Placing and removing packs, stopped at every change to the disk: a pack is whole or not there, and the next run ends it. */
class StoppedPlacingTest {

    private static final String DRAFT = "2026-27-Q2-draft";
    private static final String SEALED = "2026-27-Q2";
    private static final List<String> FILES = List.of("manifest.json", "measures.csv", "pack.pdf", "web/pack.html");

    @TempDir
    private Path folder;

    private Path reports;

    /** A published folder's files must be writable again for the temporary folder to be removed. */
    @AfterEach
    void unlock() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.forEach(path -> assertThat(path.toFile().setWritable(true)).isTrue());
        }
    }

    /** Work on a folder of packs. */
    @FunctionalInterface
    private interface Work {
        void on(Path reports) throws IOException;
    }

    /** Does the work once for each change that it makes, and stops it there; then, after a look, what the next run does. */
    private void stopped(Work before, Work work, Work look, Work next) throws IOException {
        boolean stopped = true;
        for (int change = 1; stopped; change++) {
            reports = Files.createDirectory(folder.resolve("stopped at " + change));
            before.on(reports);
            StoppingDisk disk = new StoppingDisk(reports);
            disk.stopAt(change, false);
            try {
                work.on(disk.folder());
            } catch (StoppingDisk.Stopped e) {
                assertThat(e).hasMessage("stopped at change " + change);
            }
            stopped = disk.goOn();
            look.on(reports);
            next.on(reports);
        }
        assertThat(folder.resolve("stopped at 10"))
                .as("there was something to stop")
                .isDirectory();
    }

    @Test
    void aDraftThatIsReplaced() throws IOException {
        stopped(
                at -> Placing.draft(staged(at, DRAFT, "old"), at.resolve(DRAFT)),
                at -> Placing.draft(staged(at, DRAFT, "new"), at.resolve(DRAFT)),
                at -> assertThat(wholeOrNone(at.resolve(DRAFT))).isTrue(),
                at -> {
                    Path stage = staged(at, DRAFT, "newer");
                    assertThat(Files.readString(at.resolve(DRAFT).resolve("pack.pdf")))
                            .isIn("old", "new");
                    assertThat(wholeOrNone(at.resolve(DRAFT))).isTrue();
                    Placing.draft(stage, at.resolve(DRAFT));
                    assertThat(names(at)).containsExactly(DRAFT);
                    assertThat(at.resolve(DRAFT).resolve("pack.pdf")).hasContent("newer");
                });
    }

    @Test
    void aDraftThatIsSealed() throws IOException {
        stopped(
                at -> Placing.draft(staged(at, DRAFT, "draft"), at.resolve(DRAFT)),
                this::seal,
                at -> {
                    assertThat(wholeOrNone(at.resolve(DRAFT))).isTrue();
                    assertThat(wholeOrNone(at.resolve(SEALED))).isTrue();
                    assertThat(names(at)).as("one of them is there").containsAnyOf(DRAFT, SEALED);
                },
                at -> {
                    if (Files.exists(at.resolve(SEALED))) {
                        Placing.removeDraft(at.resolve(DRAFT));
                    } else {
                        seal(at);
                    }
                    assertThat(names(at)).containsExactly(SEALED);
                    assertThat(at.resolve(SEALED).resolve("pack.pdf")).hasContent("sealed");
                });
    }

    private void seal(Path at) throws IOException {
        Placing.sealed(staged(at, SEALED, "sealed"), at.resolve(SEALED));
        Placing.removeDraft(at.resolve(DRAFT));
    }

    private static Path staged(Path at, String name, String content) throws IOException {
        Path stage = Placing.stage(at.resolve(name), "ab12");
        for (String file : FILES) {
            Files.createDirectories(stage.resolve(file).getParent());
            Files.writeString(stage.resolve(file), content);
        }
        return stage;
    }

    private static boolean wholeOrNone(Path pack) {
        return !Files.exists(pack) || FILES.stream().map(pack::resolve).allMatch(Files::isRegularFile);
    }

    private static List<String> names(Path at) throws IOException {
        try (Stream<Path> paths = Files.list(at)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

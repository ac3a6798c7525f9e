package victimspack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacingTest {

    @TempDir
    private Path reports;

    private Path place;

    @BeforeEach
    void place() {
        place = reports.resolve("2026-27-Q2");
    }

    /** The sealed folder's files must be writable again for the temporary folder to be removed. */
    @AfterEach
    void unlock() throws IOException {
        try (Stream<Path> paths = Files.walk(reports)) {
            paths.forEach(path -> assertThat(path.toFile().setWritable(true)).isTrue());
        }
    }

    @Test
    void makesAPackBesideItsPlace() throws IOException {
        Path stage = Placing.stage(place, "ab12");

        assertThat(stage).isEqualTo(reports.resolve(".making-ab12")).isEmptyDirectory();
        assertThat(place).doesNotExist();
    }

    @Test
    void clearsWhatABrokenRunLeft() throws IOException {
        Files.writeString(Placing.stage(place, "ab12").resolve("half.pdf"), "half");

        assertThat(Placing.stage(place, "ab12")).isEmptyDirectory();
    }

    @Test
    void replacesADraft() throws IOException {
        Placing.draft(staged("old"), place);
        Placing.draft(staged("new"), place);

        assertThat(place.resolve("pack.txt")).hasContent("new");
        assertThat(inReports()).containsExactly("2026-27-Q2");
    }

    @Test
    void keepsTheOldDraftWhenTheNewOneCannotBePlaced() throws IOException {
        Placing.draft(staged("old"), place);

        assertThatThrownBy(() -> Placing.draft(reports.resolve(".making-gone"), place))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(place.resolve("pack.txt")).hasContent("old");
        assertThat(inReports()).containsExactly("2026-27-Q2");
    }

    @Test
    void movesADraftBackThatAKilledRunHadMovedAside() throws IOException {
        Placing.draft(staged("old"), place);
        Files.move(place, reports.resolve(".replaced-2026-27-Q2"));

        Placing.stage(place, "ab12");

        assertThat(place.resolve("pack.txt")).hasContent("old");
    }

    @Test
    void removesTheOldDraftThatAKilledRunHadReplacedAlready() throws IOException {
        Placing.draft(staged("new"), place);
        Files.createDirectory(reports.resolve(".replaced-2026-27-Q2"));

        Placing.stage(place, "ab12");

        assertThat(inReports()).containsExactly(".making-ab12", "2026-27-Q2");
    }

    @Test
    void sealsReadOnly() throws IOException {
        Placing.sealed(staged("sealed"), place);

        assertThat(Files.getPosixFilePermissions(place.resolve("pack.txt")).toString())
                .doesNotContain("WRITE");
        assertThat(Files.getPosixFilePermissions(place).toString()).doesNotContain("WRITE");
    }

    @Test
    void neverOverwritesASealedPack() throws IOException {
        Placing.sealed(staged("first"), place);
        Path second = staged("second");

        assertThatThrownBy(() -> Placing.sealed(second, place))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(place + ": a sealed pack is never overwritten");
        assertThat(place.resolve("pack.txt")).hasContent("first");
    }

    @Test
    void discardsWhatWasMade() throws IOException {
        Placing.discard(staged("half"));

        assertThat(inReports()).isEmpty();
    }

    /** As on Windows, where no folder can be moved in which a program has a file open. */
    @Test
    void saysOfADraftThatCannotBeReplacedWhatMayBeTheCause() throws IOException {
        Path long250 = reports.resolve("d".repeat(250));
        Files.createDirectory(long250);
        Path stage = staged("new");

        assertThatThrownBy(() -> Placing.draft(stage, long250))
                .hasMessage(
                        long250
                                + ": it cannot be moved away (File name too long); if a program has one of its files open, close it");
        assertThat(long250).isDirectory();
    }

    private Path staged(String content) throws IOException {
        Path stage = Placing.stage(place, "ab12");
        Files.writeString(stage.resolve("pack.txt"), content);
        return stage;
    }

    private List<String> inReports() throws IOException {
        try (Stream<Path> paths = Files.list(reports)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** A folder there has no such attribute, and gives up its files whatever theirs is, so long as it is taken away. */
    @Test
    void onWindowsTheFilesOfASealedPackAreReadOnly() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.windows().toBuilder()
                .setAttributeViews("basic", "owner", "dos")
                .build())) {
            Path sealed = disk.getPath("C:\\reports\\2026-27-Q2");
            Path stage = Placing.stage(sealed, "ab12");
            Files.writeString(stage.resolve("pack.txt"), "published");

            Placing.sealed(stage, sealed);

            DosFileAttributeView file =
                    Files.getFileAttributeView(sealed.resolve("pack.txt"), DosFileAttributeView.class);
            assertThat(file.readAttributes().isReadOnly()).isTrue();
            assertThat(Files.getFileAttributeView(sealed, DosFileAttributeView.class)
                            .readAttributes()
                            .isReadOnly())
                    .isFalse();
            Placing.discard(sealed);
            assertThat(sealed).doesNotExist();
        }
    }
}

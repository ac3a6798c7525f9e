package victimspack.extract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.extract.InputRejected;

/** Files are found, and paths stay inside the folder, where names are parted by a backslash and begin at a drive. */
class InputFolderOnWindowsTest {

    private FileSystem disk;
    private InputFolder folder;

    @BeforeEach
    void layOutExtracts() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.windows());
        Path input = Files.createDirectories(disk.getPath("C:\\victims\\extracts\\exports"));
        Files.writeString(input.resolve("crimes-07.csv"), "rows");
        Files.writeString(input.resolve("crimes-08.csv"), "rows");
        Files.writeString(input.resolveSibling("surveys.csv"), "rows");
        Files.writeString(disk.getPath("C:\\secret.csv"), "rows");
        folder = InputFolder.open(disk.getPath("C:\\victims\\extracts"));
    }

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    @Test
    void namesAreSaidAsElsewhere() {
        assertThat(folder.matching("exports/crimes-*.csv"))
                .containsExactly("exports/crimes-07.csv", "exports/crimes-08.csv");
        assertThat(folder.matching("surveys.csv")).containsExactly("surveys.csv");
        assertThat(folder.csvFiles()).containsExactly("surveys.csv");
        assertThat(folder.file("exports/crimes-07.csv")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\secret.csv",
                "C:secret.csv",
                "C:/secret.csv",
                "\\secret.csv",
                "/secret.csv",
                "\\\\server\\share\\secret.csv",
                "..\\..\\secret.csv",
                "../../secret.csv",
                "exports\\..\\..\\..\\secret.csv",
                "C:\\*.csv"
            })
    void noPathLeadsOut(String path) {
        assertThatThrownBy(() -> folder.matching(path))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("expected a path inside the input folder, relative to it");
    }
}

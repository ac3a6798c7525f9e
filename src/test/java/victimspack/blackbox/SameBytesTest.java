package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;

/** The same command on the same input gives the same bytes in every file, wherever and however it runs. */
class SameBytesTest {

    /** Far time, dotless i, digits that are not ASCII, and an encoding that lacks the pack's dashes. */
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.language.format=ar",
            "-Duser.country.format=EG",
            "-Dfile.encoding=ISO-8859-1");

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeAPack() {
        CommandLineRun.sample(folder.resolve("input"));
        CommandLineRun.of("run", "--input", folder.resolve("input"), "--output", folder.resolve("one"))
                .endsWith(0);
    }

    @Test
    void inOtherFolders() throws Exception {
        CommandLineRun.of(
                        "run",
                        "--input",
                        folder.resolve("input"),
                        "--output",
                        folder.resolve("two"),
                        "--work",
                        folder.resolve("elsewhere"))
                .endsWith(0);
        assertThat(Folders.differing(folder.resolve("one"), folder.resolve("two")))
                .isEmpty();
        assertThat(Folders.names(folder.resolve("two/2026-27-Q2-draft")))
                .hasSize(10)
                .anyMatch(name -> name.endsWith(".pdf"))
                .anyMatch(name -> name.endsWith(".xlsx"))
                .anyMatch(name -> name.endsWith(".docx"))
                .anyMatch(name -> name.endsWith(".html"));
    }

    @Test
    void withAnotherClockLocaleAndEncoding() throws Exception {
        try (ForkedRun run = ForkedRun.start(
                ELSEWHERE,
                Main.class,
                "run",
                "--quiet",
                "--input",
                folder.resolve("input"),
                "--output",
                folder.resolve("abroad"))) {
            assertThat(run.code()).isZero();
        }
        assertThat(Folders.differing(folder.resolve("one"), folder.resolve("abroad")))
                .isEmpty();
        assertThat(Files.exists(folder.resolve(".victims-pack/abroad/store.key")))
                .isFalse();
    }
}

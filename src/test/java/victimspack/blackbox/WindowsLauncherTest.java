package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the Windows launcher builds, prepares and starts, under Wine where it is installed with a compiler for Windows: with a
 * Maven and a Java that only note that they were called.
 */
@Tag("thorough")
class WindowsLauncherTest {

    private static final String COMPILER = "x86_64-w64-mingw32-gcc";

    private static final String MAVEN = """
            @echo off
            if exist broken exit /b 1
            if not exist target mkdir target
            echo build>>target\\builds
            ping -n 3 127.0.0.1 >nul
            echo jar>target\\victims-pack.jar.original
            echo jar>target\\victims-pack.jar
            exit /b 0
            """;

    /** Says its version, extracts the jar, keeps an archive, or says what it was started with. */
    private static final String JAVA = """
            #include <windows.h>
            #include <stdio.h>
            #include <string.h>

            static int make(const char *name) {
                FILE *file = fopen(name, "w");
                return file == NULL || fclose(file);
            }

            int main(int argc, char **argv) {
                char name[1000];
                for (int i = 1; i < argc; i++) {
                    if (!strcmp(argv[i], "-version")) {
                        return fprintf(stderr, "openjdk version \\"17.0.1\\" 2021-10-19\\n") < 0;
                    }
                    if (!strncmp(argv[i], "-XX:ArchiveClassesAtExit=", 25)) {
                        return make(argv[i] + 25);
                    }
                    if (!strcmp(argv[i], "--destination")) {
                        strcpy(name, argv[i + 1]);
                        *strrchr(name, '\\\\') = 0;
                        CreateDirectoryA(name, NULL);
                        CreateDirectoryA(argv[i + 1], NULL);
                        sprintf(name, "%s\\\\victims-pack.jar", argv[i + 1]);
                        return make(name);
                    }
                }
                for (int i = 1; i < argc; i++) {
                    puts(argv[i]);
                }
                return 7;
            }
            """;

    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private Path home;

    private record Started(int code, List<String> options, List<String> said) {}

    @BeforeAll
    static void makeThePrograms() throws Exception {
        assumeTrue(isInstalled("wine") && isInstalled(COMPILER), "Wine and " + COMPILER + " are needed");
        Files.writeString(programs.resolve("mvn.cmd"), MAVEN.replace("\n", "\r\n"));
        Path source = Files.writeString(programs.resolve("java.c"), JAVA);
        int code = new ProcessBuilder(
                        COMPILER, "-o", programs.resolve("java.exe").toString(), source.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
        // Lays itself out on first use, and says so.
        Process first = wine("exit", "0").redirectError(Redirect.DISCARD).start();
        assertThat(first.waitFor()).isZero();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    @BeforeEach
    void layOutTheProject() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        Files.copy(Path.of("victims-pack.cmd"), home.resolve("victims-pack.cmd"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("sample-data"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
    }

    private static ProcessBuilder wine(String... command) {
        List<String> wine = new ArrayList<>(List.of("wine", "cmd", "/c"));
        wine.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(wine);
        // Kept from one run of the tests to the next, as Wine takes long to lay it out.
        builder.environment()
                .put("WINEPREFIX", Path.of("target", "wine").toAbsolutePath().toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().put("WINEPATH", "Z:" + programs.toString().replace('/', '\\'));
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        return builder;
    }

    private Process launch(Path said, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("victims-pack.cmd"));
        command.addAll(List.of(args));
        return wine(command.toArray(String[]::new))
                .directory(home.toFile())
                .redirectError(said.toFile())
                .start();
    }

    private Started start(String... args) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = launch(said, args);
        List<String> options = process.inputReader().lines().map(String::strip).toList();
        List<String> words =
                Files.readAllLines(said).stream().map(String::strip).toList();
        return new Started(process.waitFor(), options, words);
    }

    private String program(int number) {
        return "Z:%s\\target\\programs\\%d\\".formatted(home, number).replace('/', '\\');
    }

    private void changeLater(String file) throws IOException {
        Path changed = Files.writeString(home.resolve(file), "changed");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void itBuildsWhereSomethingIsNewer() throws Exception {
        Started first = start("run", "--input", "my extracts");
        assertThat(first.said())
                .containsExactly(
                        "Building victims-pack (first use; this takes a minute or two) ...",
                        "Preparing fast starts (once for each build; some ten seconds) ...");
        assertThat(first.code()).as("Java's own").isEqualTo(7);
        assertThat(first.options())
                .contains("-XX:SharedArchiveFile=" + program(1) + "classes.jsa", "-XX:TieredStopAtLevel=1")
                .endsWith("-jar", program(1) + "victims-pack.jar", "run", "--input", "my extracts");

        Started later = start("run", "--input", "my extracts");
        assertThat(later.said()).isEmpty();
        assertThat(later.options()).isEqualTo(first.options());

        changeLater("src/main/Changed.java");
        assertThat(start().options()).contains(program(2) + "victims-pack.jar");
        changeLater("pom.xml");
        assertThat(start().options()).contains(program(3) + "victims-pack.jar");
        assertThat(home.resolve("target/programs/1")).as("nobody runs from it").doesNotExist();
        assertThat(home.resolve("target/programs/2"))
                .as("a start may be about to")
                .exists();
        assertThat(home.resolve("target/builds")).hasContent("build\nbuild\nbuild");

        changeLater("target/victims-pack.jar.original");
        assertThat(start().options()).as("built by hand").contains(program(4) + "victims-pack.jar");
        assertThat(home.resolve("target/builds")).hasContent("build\nbuild\nbuild");
    }

    @Test
    void ofTenStartsAtOnceOneBuildsAndAllRunWhatItBuilt() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            starts.add(launch(folder.resolve("said-%d.txt".formatted(number))));
        }
        for (Process start : starts) {
            assertThat(start.inputReader().lines().map(String::strip)).contains(program(1) + "victims-pack.jar");
        }
        assertThat(home.resolve("target/builds")).hasContent("build");
    }

    @Test
    void largeExtractsAreCompiledForLongRuns() throws Exception {
        large("my extracts/crimes.csv");
        large("in parts/my crimes/first.csv");
        assertThat(start("run", "--input", "my extracts").options())
                .contains("-XX:TieredStopAtLevel=4", "-XX:+UseSerialGC", "-Xmx704m")
                .doesNotContain("-Xms704m", "-XX:+UseParallelGC")
                .endsWith("run", "--input", "my extracts");
        assertThat(start("run", "--input", "in parts").options()).contains("-XX:TieredStopAtLevel=4");
        assertThat(start("run").options())
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-Xmx704m", "-Xms704m");
    }

    private void large(String file) throws IOException {
        Path made = home.resolve(file);
        Files.createDirectories(Objects.requireNonNull(made.getParent()));
        try (RandomAccessFile content = new RandomAccessFile(made.toFile(), "rw")) {
            content.setLength(41L << 20);
        }
    }

    @Test
    void aBuildThatFailsIsSaid() throws Exception {
        Files.createFile(home.resolve("broken"));
        Started failed = start();
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.options()).isEmpty();
        assertThat(failed.said())
                .containsExactly(
                        "Building victims-pack (first use; this takes a minute or two) ...",
                        "The build failed. victims-pack needs JDK 17 or newer and Maven on the path.");
    }
}

package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher builds, prepares and starts, with a Maven and a Java that only note that they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for sh")
class LauncherTest {

    private static final String BUILDS_FIRST = "Building victims-pack (first use; this takes a minute or two) ...";
    private static final String BUILDS_AGAIN =
            "Building victims-pack (its sources have changed; this takes a minute or two) ...";
    private static final String PREPARES = "Preparing fast starts (once for each build; some ten seconds) ...";

    private static final String MAVEN = """
            #!/bin/sh
            [ ! -f "$BROKEN" ] || exit 1
            mkdir -p target
            echo jar > target/victims-pack.jar
            echo jar > target/victims-pack.jar.original
            """;

    /** Extracts the jar, keeps an archive, or says what it was started with. */
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
                *-Djarmode=tools*) for last; do :; done; mkdir -p "$last"; echo jar > "$last/victims-pack.jar" ;;
                *-XX:ArchiveClassesAtExit=*) [ ! -f "$BROKEN" ] || exit 1
                    for option; do case "$option" in
                        -XX:ArchiveClassesAtExit=*) echo classes > "${option#*=}" ;;
                    esac; done ;;
                *) for option; do echo "$option"; done; exit 7 ;;
            esac
            """;

    @TempDir
    Path folder;

    private Path home;

    private record Started(int code, List<String> options, List<String> said) {}

    @BeforeEach
    void layOutTheProject() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        Files.copy(Path.of("victims-pack"), home.resolve("victims-pack"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("sample-data"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path programs = Files.createDirectories(folder.resolve("programs"));
        program(programs.resolve("mvn"), MAVEN);
        program(programs.resolve("java"), JAVA);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path broken() {
        return folder.resolve("broken");
    }

    private Path archive() {
        return home.resolve("target/program/classes.jsa");
    }

    /** What the shell does that starts the launcher. */
    private String shell = "exec \"$@\"";

    private String javaOptions = "";

    private Started start(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "sh", "-c", shell, "sh", "sh", home.resolve("victims-pack").toString()));
        command.addAll(List.of(args));
        Path said = folder.resolve("said.txt");
        ProcessBuilder launcher = new ProcessBuilder(command).redirectError(said.toFile());
        launcher.environment().put("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"));
        launcher.environment().put("BROKEN", broken().toString());
        launcher.environment().put("JDK_JAVA_OPTIONS", javaOptions);
        Process process = launcher.start();
        List<String> options = process.inputReader().lines().toList();
        return new Started(process.waitFor(), options, Files.readAllLines(said));
    }

    /** Its time is moved on, as if somebody had changed it later. */
    private void changeLater(Path file) throws IOException {
        Files.writeString(file, "changed");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    @Test
    void firstUseBuildsAndPreparesAndLaterUsesDoNot() throws Exception {
        Started first = start("run", "--input", "my extracts");
        assertThat(first.said()).containsExactly(BUILDS_FIRST, PREPARES);
        assertThat(first.code()).as("Java's own").isEqualTo(7);
        assertThat(first.options())
                .contains(
                        "-XX:SharedArchiveFile=" + archive(),
                        "-Dvictims-pack.home=" + home,
                        "-Dvictims-pack.terminal=no",
                        "-XX:TieredStopAtLevel=1")
                .endsWith(
                        "-jar",
                        home.resolve("target/program/victims-pack.jar").toString(),
                        "run",
                        "--input",
                        "my extracts");

        Started later = start("run", "--input", "my extracts");
        assertThat(later.said()).isEmpty();
        assertThat(later.options()).isEqualTo(first.options());
    }

    @Test
    void newerSourcesAreBuiltAndPreparedAgain() throws Exception {
        start();
        changeLater(home.resolve("src/main/Changed.java"));
        assertThat(start().said()).startsWith(BUILDS_AGAIN);
    }

    @Test
    void aBuildUnderWayIsWaitedForAndOneThatWasNeverEndedIsMadeAnew() throws Exception {
        Path building = Files.createDirectories(home.resolve("target/building"));
        Files.setLastModifiedTime(building, FileTime.from(Instant.now().minusSeconds(3_600)));

        assertThat(start().said())
                .containsExactly("Another start is building victims-pack; waiting for it ...", BUILDS_FIRST, PREPARES);
        assertThat(building).doesNotExist();
    }

    @Test
    void aBuildThatFailsIsSaid() throws Exception {
        Files.createFile(broken());
        Started failed = start();
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.options()).isEmpty();
        assertThat(failed.said())
                .containsExactly(
                        BUILDS_FIRST, "The build failed. victims-pack needs JDK 17 or newer and Maven on the path.");
    }

    @Test
    void withoutAnArchiveTheStartIsOnlySlower() throws Exception {
        start();
        Files.delete(archive());
        assertThat(start().options())
                .contains("-Xshare:auto")
                .noneMatch(option -> option.contains("SharedArchiveFile"));
    }

    @Test
    void anArchiveThatJavaCannotMakeIsNotTriedAgain() throws Exception {
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/victims-pack.jar"), "jar");
        Files.writeString(home.resolve("target/victims-pack.jar.original"), "jar");
        Files.createFile(broken());
        Started first = start();
        assertThat(first.said()).containsExactly(PREPARES);
        assertThat(first.options()).contains("-Xshare:auto");
        assertThat(start().said()).isEmpty();
    }

    /** The launcher has Java keep quiet about an archive of another Java, or one that is cut off. */
    @Test
    void anArchiveThatIsNoneIsPassedOver() throws Exception {
        Path archive = Files.writeString(folder.resolve("classes.jsa"), "no archive");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:disable",
                        "-version")
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().lines()).noneMatch(line -> line.contains("rchive"));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whatAnotherStartPreparesIsLeftToIt() throws Exception {
        start();
        Files.delete(home.resolve("target/program/prepared"));
        Files.createDirectory(home.resolve("target/preparing"));
        Started meanwhile = start();
        assertThat(meanwhile.said()).isEmpty();
        assertThat(meanwhile.options())
                .contains(
                        "-Xshare:auto", home.resolve("target/victims-pack.jar").toString());
    }

    @Test
    void largeExtractsAreCompiledForLongRuns() throws Exception {
        Path input = Files.createDirectories(folder.resolve("extracts"));
        try (RandomAccessFile crimes =
                new RandomAccessFile(input.resolve("crimes.csv").toFile(), "rw")) {
            crimes.setLength(33L << 20);
        }
        assertThat(start("run", "--input", input.toString()).options()).contains("-XX:TieredStopAtLevel=4");
        assertThat(start("run", "--input=" + input).options()).contains("-XX:TieredStopAtLevel=4");
        assertThat(start("run").options()).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void memoryThatTheUserSetsIsNotSetAgain() throws Exception {
        assertThat(start("run").options()).anyMatch(option -> option.startsWith("-Xmx"));
        javaOptions = "-Xmx2g";
        assertThat(start("run").options()).noneMatch(option -> option.startsWith("-Xmx"));
    }

    /** Such as a service that may not write to the program's folder: what was built is started, whatever has changed. */
    @Test
    void aFolderThatMayNotBeWrittenIsLeftAsItIs() throws Exception {
        start();
        changeLater(home.resolve("src/main/Changed.java"));
        Files.setPosixFilePermissions(home.resolve("target"), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            shell = LimitedRun.boundByModes();
            Started started = start("run");
            assertThat(started.said()).isEmpty();
            assertThat(started.options()).contains("-XX:SharedArchiveFile=" + archive());
        } finally {
            Files.setPosixFilePermissions(home.resolve("target"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}

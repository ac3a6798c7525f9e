package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String WAITS = "Another start is building victims-pack; waiting for it ...";
    private static final String PREPARES = "Preparing fast starts (once for each build; some ten seconds) ...";

    private static final String MAVEN = """
            #!/bin/sh
            [ ! -f "$BROKEN" ] || exit 1
            mkdir -p target
            echo build >> target/builds
            echo jar > target/victims-pack.jar
            echo jar > target/victims-pack.jar.original
            """;

    /** Extracts the jar, keeps an archive, stays until its input ends, or says what it was started with. */
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
                *-version) [ ! -f "$UNFIT" ] || { echo "Could not reserve enough space"; exit 1; }
                    echo 'openjdk version "'$(cat "$VERSION" 2>/dev/null || echo 17.0.1)'" 2026-01-20' >&2 ;;
                *-Djarmode=tools*) for last; do :; done; mkdir -p "$last"; echo jar > "$last/victims-pack.jar" ;;
                *-XX:ArchiveClassesAtExit=*) [ ! -f "$BROKEN" ] || exit 1
                    for option; do case "$option" in
                        -XX:ArchiveClassesAtExit=*) echo classes > "${option#*=}" ;;
                    esac; done ;;
                *-jar*" stay") echo "here"; cat ;;
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

    /** Where it is there, Java does not start. */
    private Path unfit() {
        return folder.resolve("unfit");
    }

    private Path broken() {
        return folder.resolve("broken");
    }

    /** Where a build is laid out. */
    private Path program(int number) {
        return home.resolve("target/programs/" + number);
    }

    private Path archive() {
        return program(1).resolve("classes.jsa");
    }

    /** What the shell does that starts the launcher. */
    private String shell = "exec \"$@\"";

    private String javaOptions = "";

    private final Map<String, String> environment = new HashMap<>();

    private Started start(String... args) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = launch(said, args);
        List<String> options = process.inputReader().lines().toList();
        return new Started(process.waitFor(), options, Files.readAllLines(said));
    }

    private Process launch(Path said, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh", "-c", shell, "sh", "sh", home.resolve("victims-pack").toString()));
        command.addAll(List.of(args));
        ProcessBuilder launcher = new ProcessBuilder(command).redirectError(said.toFile());
        launcher.environment().put("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"));
        launcher.environment().remove("JAVA_HOME");
        launcher.environment().putAll(environment);
        launcher.environment().put("BROKEN", broken().toString());
        launcher.environment().put("UNFIT", unfit().toString());
        launcher.environment().put("VERSION", folder.resolve("version").toString());
        launcher.environment().put("JDK_JAVA_OPTIONS", javaOptions);
        return launcher.start();
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
                .endsWith("-jar", program(1).resolve("victims-pack.jar").toString(), "run", "--input", "my extracts");

        Started later = start("run", "--input", "my extracts");
        assertThat(later.said()).isEmpty();
        assertThat(later.options()).isEqualTo(first.options());
    }

    @Test
    void newerSourcesAreBuiltAndPreparedAgain() throws Exception {
        start();
        changeLater(home.resolve("src/main/Changed.java"));
        Started again = start();
        assertThat(again.said()).containsExactly(BUILDS_AGAIN, PREPARES);
        assertThat(again.options())
                .contains(program(2).resolve("victims-pack.jar").toString());
    }

    /** Such as a schedule that waits for its day while somebody works on the program. */
    @Test
    void whatSomebodyRunsFromStaysWhereItIsThroughAnyNumberOfBuilds() throws Exception {
        start();
        Process schedule = launch(folder.resolve("schedule.txt"), "stay");
        assertThat(schedule.inputReader().readLine()).isEqualTo("here");
        changeLater(home.resolve("src/main/Changed.java"));
        for (int build = 2; build <= 4; build++) {
            assertThat(start().options())
                    .contains(program(build).resolve("victims-pack.jar").toString());
        }
        assertThat(program(1)).isNotEmptyDirectory();
        assertThat(program(2)).as("nobody runs from it").doesNotExist();
        assertThat(program(3)).as("a start may be about to").exists();

        schedule.getOutputStream().close();
        assertThat(schedule.waitFor()).isZero();
        start();
        assertThat(program(1)).doesNotExist();
    }

    @Test
    void ofTenStartsAtOnceOneBuildsAndAllRunWhatItBuilt() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            starts.add(launch(folder.resolve("said-%d.txt".formatted(number))));
        }
        for (Process start : starts) {
            assertThat(start.inputReader().lines())
                    .contains(program(1).resolve("victims-pack.jar").toString());
        }
        assertThat(home.resolve("target/builds")).hasContent("build");
        assertThat(program(2)).doesNotExist();
    }

    @Test
    void aBuildThatWasNeverEndedIsMadeAnew() throws Exception {
        Path building = Files.createDirectories(home.resolve("target/building"));
        Files.setLastModifiedTime(building, FileTime.from(Instant.now().minusSeconds(3_600)));

        assertThat(start().said()).containsExactly(WAITS, BUILDS_FIRST, PREPARES);
        assertThat(building).doesNotExist();
    }

    @Test
    void aBuildWhoseProcessIsGoneIsMadeAnewAtOnce() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path building = Files.createDirectories(home.resolve("target/building"));
        Files.createFile(building.resolve("of-" + gone.pid()));

        assertThat(start().said()).containsExactly(WAITS, BUILDS_FIRST, PREPARES);
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
        Files.delete(archive());
        Files.delete(program(1).resolve("java"));
        Path preparing = Files.createDirectory(program(1).resolve("preparing"));
        Files.createFile(preparing.resolve("of-" + ProcessHandle.current().pid()));
        Started meanwhile = start();
        assertThat(meanwhile.said()).isEmpty();
        assertThat(meanwhile.options())
                .contains("-Xshare:auto", program(1).resolve("victims-pack.jar").toString());
    }

    @Test
    void largeExtractsAreCompiledForLongRuns() throws Exception {
        Path input = Files.createDirectories(folder.resolve("extracts"));
        try (RandomAccessFile crimes =
                new RandomAccessFile(input.resolve("crimes.csv").toFile(), "rw")) {
            crimes.setLength(41L << 20);
        }
        assertThat(start("run", "--input", input.toString()).options())
                .contains("-XX:TieredStopAtLevel=4", "-XX:Tier4InvocationThreshold=50000", "-XX:+UseSerialGC")
                .doesNotContain("-Xms704m");
        assertThat(start("run", "--input=" + input).options()).contains("-XX:TieredStopAtLevel=4");
        assertThat(start("run").options()).contains("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-Xms704m");
    }

    @Test
    void memoryThatTheUserSetsIsNotSetAgain() throws Exception {
        assertThat(start("run").options()).anyMatch(option -> option.startsWith("-Xmx"));
        javaOptions = "-Xmx2g";
        assertThat(start("run").options()).noneMatch(option -> option.startsWith("-Xm"));
    }

    private void isRefused(Started refused, String... said) {
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.options()).isEmpty();
        assertThat(refused.said()).containsExactly(said);
    }

    @Test
    void anOldJavaIsRefusedBeforeAnythingIsBuilt() throws Exception {
        Files.writeString(folder.resolve("version"), "1.8.0_302");
        isRefused(
                start(),
                "The Java in %s is of version 1.8.0_302. victims-pack needs JDK 17 or newer: install one, or set JAVA_HOME to its folder."
                        .formatted(folder.resolve("programs/java")));
        assertThat(home.resolve("target")).doesNotExist();
    }

    /** Which Java it is, its release file says, so that it need not be started to be asked. */
    @Test
    void theJavaOfJavaHomeComesBeforeThatOfThePath() throws Exception {
        Path other = folder.resolve("other jdk");
        Files.createDirectories(other.resolve("bin"));
        Files.copy(folder.resolve("programs/java"), other.resolve("bin/java"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(other.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        environment.put("JAVA_HOME", other.toString());
        isRefused(
                start(),
                "The Java in %s is of version 11.0.2. victims-pack needs JDK 17 or newer: install one, or set JAVA_HOME to its folder."
                        .formatted(other.resolve("bin/java")));
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
        assertThat(start().code()).as("Java's own").isEqualTo(7);
    }

    @Test
    void noJavaIsSaid() throws Exception {
        shell = "PATH=$(dirname \"$BROKEN\")/few; exec /bin/\"$@\"";
        Path few = Files.createDirectories(folder.resolve("few"));
        for (String needed : List.of("dirname", "readlink")) {
            program(few.resolve(needed), "#!/bin/sh\nPATH=/usr/bin:/bin\nexec %s \"$@\"\n".formatted(needed));
        }
        isRefused(
                start(),
                "No Java was found, neither on the path nor in JAVA_HOME. victims-pack needs JDK 17 or newer: install one, or set JAVA_HOME to its folder.");
    }

    /** Java's own exit code would be 1, which says that a pack was made. */
    @Test
    void aJavaThatDoesNotStartWithWhatItIsGivenIsAFailure() throws Exception {
        start();
        Path release = Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.1\"");
        assertThat(release).exists();
        Files.createFile(unfit());
        javaOptions = "-Xmx900g";
        isRefused(
                start(),
                "Could not reserve enough space",
                "Java does not start (%s). See to JDK_JAVA_OPTIONS, JAVA_TOOL_OPTIONS and the memory that a process may have, or install another JDK, and run the same command again."
                        .formatted(folder.resolve("programs/java")));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaidWhereNothingIsBuiltYet() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            shell = LimitedRun.boundByModes();
            isRefused(
                    start(),
                    "victims-pack is not built yet, and nothing may be written to %s. Start it once as somebody who may write there."
                            .formatted(home));
        } finally {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aLinkToTheLauncherStartsTheProgramWhereItLies() throws Exception {
        start();
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("victims-pack"));
        shell = "shift 2; exec sh '%s'".formatted(link);
        assertThat(start().options()).contains("-Dvictims-pack.home=" + home);
    }

    /** Java takes the letters of file names from the language, and cron sets none. */
    @Test
    void whereNoLanguageIsSetNamesOfFilesAreReadAllTheSame() throws Exception {
        start();
        program(folder.resolve("programs/java"), "#!/bin/sh\necho \"LC_ALL=${LC_ALL:-}\"\n");
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.1\"");
        shell = "unset LC_ALL LC_CTYPE LANG; exec \"$@\"";
        assertThat(start().options()).containsExactly("LC_ALL=C.UTF-8");
        shell = "unset LC_ALL LC_CTYPE; export LANG=en_GB.UTF-8; exec \"$@\"";
        assertThat(start().options()).containsExactly("LC_ALL=");
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

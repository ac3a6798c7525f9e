package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.cli.Main;

/**
 * A disk that is full while the pack is written, and again while it is sealed. The disk is one in memory, which only the
 * processes of one shell see; where the system lets nobody make one, this test is skipped.
 */
class FullDiskTest {

    private static final String SENTENCE =
            "The pack cannot be written in %s (No space left on device). Make room or give another folder with --output, and run the same command again.";

    /** A run that finds no room, one that does, a seal that finds none, one that does; after each, what lies there. */
    private static final String SCRIPT = """
            cd "$FOLDER"
            mount -t tmpfs -o size=200k none disk
            "$@" run $OPTIONS; echo "exit $?"; ls -A disk/reports
            mount -o remount,size=20m disk
            "$@" run $OPTIONS; echo "exit $?"; ls -A disk/reports
            cp -r disk/reports copied
            dd if=/dev/zero of=disk/filled bs=64k 2> dd.txt
            "$@" seal --by Someone $OPTIONS; echo "exit $?"; ls -A disk/reports
            rm disk/filled
            "$@" seal --by Someone $OPTIONS; echo "exit $?"; ls -A disk/reports
            """;

    @TempDir
    Path folder;

    @Test
    void whileRenderingAndWhileSealing() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                shell("mount -t tmpfs none disk").start().waitFor() == 0,
                "the system lets nobody make a disk in memory");
        SmallRun small = new SmallRun(folder);
        ProcessBuilder shell =
                shell(SCRIPT, JavaCommand.of(List.of(), Main.class).toArray(String[]::new));
        shell.environment()
                .put(
                        "OPTIONS",
                        "--quiet --input %s --framework %s --output disk/reports --work work"
                                .formatted(small.input(), SmallRun.framework()));
        Process process = shell.start();
        List<String> said = process.inputReader().lines().toList();
        String sentence = SENTENCE.formatted("disk/reports");
        assertThat(said)
                .filteredOn(line -> !line.startsWith("The sealed pack") && !line.startsWith(" "))
                .containsExactly(
                        sentence,
                        "exit 3",
                        "exit 0",
                        "2026-27-Q2-draft",
                        sentence,
                        "exit 3",
                        "2026-27-Q2-draft",
                        "exit 0",
                        "2026-27-Q2");
        assertThat(disk).isEmptyDirectory();
        assertThat(Folders.differing(SmallRun.undisturbed(), folder.resolve("copied")))
                .isEmpty();
    }

    private ProcessBuilder shell(String script, String... command) {
        List<String> words = Stream.concat(
                        Stream.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"),
                        Stream.of(command))
                .toList();
        ProcessBuilder shell =
                new ProcessBuilder(words).redirectErrorStream(true).directory(folder.toFile());
        shell.environment().put("FOLDER", folder.toString());
        return shell;
    }
}

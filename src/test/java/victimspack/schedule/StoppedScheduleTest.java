package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import victimspack.disk.StoppingDisk;
import victimspack.extract.Quarter;
import victimspack.schedule.QuarterRecord.State;
import victimspack.schedule.Report.Kind;

/**
 * The scheduled job, stopped at every change that it makes to the disk: before, while and after a draft is made, its extracts
 * archived, its record written and others told. Nothing is lost, nothing is archived by halves, and the next looks end it.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the hook is a script for sh")
class StoppedScheduleTest {

    private static final String QUARTER = "2026-27-Q2";
    private static final List<String> EXTRACTS = List.of("crimes.csv", "referrals.csv", "surveys.csv");

    @TempDir
    Path folder;

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void begin() {
        post.start();
    }

    @AfterEach
    void end() {
        post.stop();
    }

    @Test
    void atEveryChange() throws Exception {
        int change = 1;
        while (stopsAt(change)) {
            change++;
        }
        assertThat(change).as("there was much to stop").isGreaterThan(30);
    }

    /** Files are copied there, and a copy may be half done. */
    @Test
    void withTheArchiveOnAnotherDisk() throws Exception {
        boolean stopped = true;
        int change = 0;
        while (stopped) {
            change++;
            Path real = Files.createDirectory(folder.resolve("copied until " + change));
            StoppingDisk disk = new StoppingDisk(real).asTwo();
            Night night = new Night(disk.folder());
            night.deliverAll();
            List<ArchivedFile> files = new ArrayList<>();
            for (String name : EXTRACTS) {
                files.add(new ArchivedFile(name, Inbox.sha256(night.inbox.resolve(name)), true));
            }
            Path place = disk.folder().resolve("archive").resolve(QUARTER);
            Archive archive = new Archive(night.inbox, place.getParent());
            disk.stopAt(change, true);
            try {
                archive.store(files, place);
            } catch (StoppingDisk.Stopped e) {
                assertThat(e).hasMessage("stopped at change " + change);
            }
            stopped = disk.goOn();
            nothingIsLost(real);
            assertThat(archive.store(files, place)).isEmpty();
            assertThat(names(real.resolve("archive"))).containsExactly(QUARTER);
            assertThat(names(real.resolve("archive").resolve(QUARTER))).containsExactlyElementsOf(EXTRACTS);
            assertThat(night.inbox).isEmptyDirectory();
        }
        assertThat(change).as("there was something to stop").isGreaterThan(10);
    }

    private static void nothingIsLost(Path real) throws IOException {
        for (String name : EXTRACTS) {
            assertThat(wholeSomewhere(real, name)).as(name).isTrue();
        }
    }

    private boolean stopsAt(int change) throws Exception {
        Path real = Files.createDirectory(folder.resolve("stopped at " + change));
        StoppingDisk disk = new StoppingDisk(real);
        int mails = post.getReceivedMessages().length;
        Night night = new Night(disk.folder());
        settings(night, real);
        night.deliverAll();
        night.deliver("commentary.csv");
        disk.stopAt(change, false);
        try {
            night.once();
        } catch (StoppingDisk.Stopped e) {
            assertThat(e).hasMessage("stopped at change " + change);
        }
        boolean stopped = disk.goOn();
        nothingIsLost(real);
        assertThat(real.resolve("inbox/commentary.csv")).hasContent("rows of commentary.csv");
        boolean noted = state(real).stream().anyMatch(List.of(State.ARCHIVING, State.MADE)::contains);

        int runs = night.made.size();
        night.once();
        assertThat(night.made).as("a draft that is noted is not made again").hasSize(noted ? runs : runs + 1);
        assertThat(night.once().kind()).isEqualTo(Kind.NOTHING_DUE);
        assertThat(night.made).containsOnly(QUARTER);
        isDone(night, real);
        assertThat(Files.readAllLines(real.resolve("told")))
                .as("the hook is told at least once, and nothing else")
                .hasSizeBetween(1, 2)
                .containsOnly("draft-made");
        assertThat(post.getReceivedMessages().length - mails).isBetween(1, 2);
        return stopped;
    }

    private void settings(Night night, Path real) throws IOException {
        Path hook = real.resolve("hook");
        Files.writeString(hook, "#!/bin/sh\necho \"$VICTIMS_PACK_OUTCOME\" >> \"$1\"\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwx------"));
        night.write("victims-pack.yaml", """
                schedule:
                  settle: 0
                  hook: [%s, %s]
                  mail: {server: 127.0.0.1, port: %d, security: none, from: pack@force.police.uk, to: [a@force.police.uk]}
                """.formatted(
                        hook, real.resolve("told"), post.getSmtp().getPort()));
        Files.setPosixFilePermissions(
                night.inbox.resolve("victims-pack.yaml"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(night.inbox, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Optional<State> state(Path real) {
        return new RecordFile(real.resolve("work/schedule"))
                .read()
                .of(Quarter.parse(QUARTER).orElseThrow())
                .map(QuarterRecord::state);
    }

    private static boolean wholeSomewhere(Path real, String name) throws IOException {
        try (Stream<Path> files = Files.walk(real)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .anyMatch(file -> content(file).equals("rows of " + name + "\n"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void isDone(Night night, Path real) throws IOException {
        assertThat(state(real)).contains(State.MADE);
        assertThat(names(real.resolve("inbox-archive"))).containsExactly(QUARTER);
        assertThat(night.archived(QUARTER))
                .containsExactly("commentary.csv", "crimes.csv", "referrals.csv", "surveys.csv", "victims-pack.yaml");
        for (String name : night.archived(QUARTER)) {
            if (!name.endsWith(".yaml")) {
                assertThat(real.resolve("inbox-archive").resolve(QUARTER).resolve(name))
                        .hasContent("rows of " + name);
            }
        }
        assertThat(names(real.resolve("inbox"))).containsExactly("commentary.csv", "victims-pack.yaml");
        assertThat(names(real.resolve("reports"))).containsExactly(QUARTER + "-draft");
        assertThat(names(real.resolve("work/schedule"))).containsExactly("lock", "schedule.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

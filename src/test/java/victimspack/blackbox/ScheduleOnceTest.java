package victimspack.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter from the first export to the sealed pack, as the timer of an unattended machine drives it. */
class ScheduleOnceTest {

    private static final String DUE = "2026-10-14T05:00:00Z";
    private static final String OVERDUE = "2026-10-15T05:00:00Z";

    @TempDir
    Path folder;

    private Path inbox;
    private Path reports;
    private Path told;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = CommandLineRun.sample(folder.resolve("inbox"));
        reports = folder.resolve("reports");
        told = folder.resolve("told");
        Files.writeString(inbox.resolve("victims-pack.yaml"), """
                schedule:
                  settle: 0
                  hook: [sh, -c, 'env | grep ^VICTIMS_PACK_ | sort > "$0"', %s]
                """.formatted(told));
        Files.setPosixFilePermissions(inbox, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(inbox.resolve("victims-pack.yaml"), PosixFilePermissions.fromString("rw-r--r--"));
    }

    private CommandLineRun once(String time) {
        return CommandLineRun.at(
                Clock.fixed(Instant.parse(time), ZoneOffset.UTC),
                "schedule",
                "--once",
                "--quiet",
                "--input",
                inbox,
                "--output",
                reports);
    }

    @Test
    void fromTheFirstExportToTheSealedPack() throws IOException {
        Path surveys = folder.resolve("surveys.csv");
        Files.move(inbox.resolve("surveys.csv"), surveys);
        String awaited =
                "The pack for July to September 2026 was due at 06:00 on 14 October 2026; its extracts %s awaited until 06:00 on 15 October 2026.";

        assertThat(once(DUE).endsWith(0).out())
                .isEqualTo("waiting: surveys.csv has not arrived. " + awaited.formatted("are") + "\n");
        assertThat(told).doesNotExist();

        once(OVERDUE)
                .refuses(
                        2,
                        "overdue: surveys.csv has not arrived. " + awaited.formatted("were") + " The inbox is " + inbox
                                + ".");
        assertThat(Files.readAllLines(told))
                .contains("VICTIMS_PACK_OUTCOME=overdue", "VICTIMS_PACK_QUARTER=2026-27-Q2");

        Files.copy(surveys, inbox.resolve("surveys.csv.filepart"));
        assertThat(once(OVERDUE).endsWith(2).err()).startsWith("overdue: surveys.csv is still being written. ");
        Files.move(inbox.resolve("surveys.csv.filepart"), inbox.resolve("surveys.csv"));
        Path archive = folder.resolve("inbox-archive/2026-27-Q2");
        Path draft = reports.resolve("2026-27-Q2-draft");
        assertThat(once(OVERDUE).endsWith(0).out()).isEqualTo("""
                        made: the draft for July to September 2026 lies in %s, and its extracts in %s.
                        Write comments in that folder, then: victims-pack seal --quarter 2026-27-Q2 --input %s --output %s --by NAME
                        """.formatted(draft, archive, archive, reports));
        assertThat(draft.resolve("manifest.json")).exists();
        assertThat(Files.readAllLines(told)).contains("VICTIMS_PACK_OUTCOME=draft-made", "VICTIMS_PACK_DRAFT=" + draft);
        assertThat(Folders.names(inbox))
                .doesNotContain("crimes.csv", "surveys.csv")
                .contains("commentary.csv", "pack.yaml");
        assertThat(Folders.names(archive)).contains("crimes.csv", "surveys.csv", "commentary.csv", "victims-pack.yaml");

        assertThat(once("2026-10-16T05:00:00Z").endsWith(0).out())
                .isEqualTo(
                        "nothing due: the draft for July to September 2026 was made at 06:00 on 15 October 2026, and its extracts lie in %s. October to December 2026 is due at 06:00 on 15 January 2027.\n"
                                .formatted(archive));

        CommandLineRun.of(
                        "seal", "--quarter", "2026-27-Q2", "--input", archive, "--output", reports, "--by", "A. Person")
                .endsWith(0);
        assertThat(Folders.names(reports)).containsExactly("2026-27-Q2");
    }

    @Test
    void killedBetweenDraftAndArchiveItGoesOn() throws Exception {
        Path work = folder.resolve(".victims-pack/reports");
        Files.writeString(inbox.resolve("victims-pack.yaml"), "schedule: {settle: 0}\n");
        List<String> delivered = Folders.names(inbox);
        try (ForkedRun run =
                ForkedRun.start(List.of("-Xmx512m"), PausedSchedule.class, inbox, reports, work, "place", DUE)) {
            run.awaits("after place");
            run.kill();
        }
        assertThat(Folders.names(reports)).containsExactly("2026-27-Q2-draft");
        assertThat(Folders.names(inbox)).isEqualTo(delivered);
        var draft = Folders.contents(reports);

        assertThat(once(DUE).endsWith(0).out()).startsWith("made: the draft for July to September 2026 lies in ");

        assertThat(Folders.contents(reports)).isEqualTo(draft);
        assertThat(Folders.names(folder.resolve("inbox-archive/2026-27-Q2"))).isEqualTo(delivered);
        assertThat(once(DUE).endsWith(0).out()).startsWith("nothing due: ");
    }

    @Test
    void aCronExpressionSaysWhenAQuarterIsDue() {
        CommandLineRun refused = CommandLineRun.of("schedule", "--once", "--input", inbox, "--cron", "0 6 1 * *");
        assertThat(refused.endsWith(64).err())
                .startsWith(
                        "Invalid value for option '--cron': expected second, minute, hour, day, month and weekday such as \"0 0 6 15 1,4,7,10 *\", found \"0 6 1 * *\"\n");
        assertThat(CommandLineRun.of("schedule", "--once", "--input", inbox, "--cron", "0 0 6 30 2 *")
                        .endsWith(64)
                        .err())
                .contains("expected a time that comes, found \"0 0 6 30 2 *\", which never does");

        Clock clock = Clock.fixed(Instant.parse("2026-10-02T05:00:00Z"), ZoneOffset.UTC);
        assertThat(inbox.resolve("surveys.csv").toFile().delete()).isTrue();
        assertThat(CommandLineRun.at(
                                clock,
                                "schedule",
                                "--once",
                                "--input",
                                inbox,
                                "--output",
                                reports,
                                "--cron",
                                "0 0 6 2 * *")
                        .endsWith(0)
                        .out())
                .startsWith(
                        "waiting: surveys.csv has not arrived. The pack for July to September 2026 was due at 06:00 on 2 October 2026;");
    }
}

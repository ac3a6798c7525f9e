package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import victimspack.extract.schema.Extract;
import victimspack.job.settings.ScheduleSettings;

class InboxTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void core() throws IOException {
        for (String name : List.of("crimes.csv", "referrals.csv", "surveys.csv")) {
            write(name, "a\r\n");
        }
    }

    private Look look(Extract... awaited) {
        return Inbox.open(
                        folder,
                        awaited.length == 0 ? ScheduleSettings.defaults().awaited() : List.of(awaited))
                .look();
    }

    @Test
    void missesCoreFiles() throws IOException {
        write("crimes.csv", "a\r\n");

        assertThat(look().missing()).containsExactly("referrals.csv", "surveys.csv");
        assertThat(look(Extract.CRIMES).isComplete()).isTrue();
        assertThat(look(Extract.CRIMES, Extract.VRR).missing()).containsExactly("vrr.csv");
    }

    @Test
    void missesWhatTheMappingNames() throws IOException {
        core();
        write("mapping.yaml", """
                surveys: {files: exports/survey-*.csv}
                updates: {files: exports/events.csv}
                """);
        assertThat(look().missing()).containsExactly("exports/survey-*.csv (surveys)", "exports/events.csv (updates)");

        write("exports/survey-2026-07.csv", "a\r\n");
        write("exports/events.csv", "a\r\n");
        assertThat(look().isComplete()).isTrue();
        assertThat(look().snapshot().files().keySet())
                .containsExactly(
                        "crimes.csv",
                        "exports/events.csv",
                        "exports/survey-2026-07.csv",
                        "mapping.yaml",
                        "referrals.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surveys.csv.part",
                "surveys.csv.filepart",
                "surveys.csv.tmp",
                "Surveys.CSV.partial",
                ".surveys.csv.Xa3k9Q"
            })
    void aCopyThatHasBegunUnderAnotherNameIsStillArriving(String begun) throws IOException {
        core();
        write(begun, "half");
        assertThat(look()).isEqualTo(new Look(List.of(), List.of("surveys.csv"), look().snapshot()));
        assertThat(look().snapshot().files()).isEmpty();

        Files.delete(folder.resolve("surveys.csv"));
        assertThat(look().missing()).isEmpty();
        assertThat(look().arriving()).containsExactly("surveys.csv");

        Files.delete(folder.resolve(begun));
        assertThat(look().missing()).containsExactly("surveys.csv");
    }

    @Test
    void anEmptyFileIsStillArrivingAndOthersDoNotMatter() throws IOException {
        core();
        write("notes.txt.part", "half");
        assertThat(look().isComplete()).isTrue();

        write("updates.csv", "");
        assertThat(look().arriving()).containsExactly("updates.csv");
    }

    @Test
    void whatDiffersBetweenTwoLooksIsStillArriving() throws IOException {
        core();
        Look first = look();
        assertThat(Look.both(first, look()).isComplete()).isTrue();

        FileTime then = Files.getLastModifiedTime(folder.resolve("crimes.csv"));
        write("crimes.csv", "b\r\n");
        Files.setLastModifiedTime(folder.resolve("crimes.csv"), then);
        Files.setLastModifiedTime(folder.resolve("referrals.csv"), FileTime.from(Instant.EPOCH));
        write("pack.yaml", "force: A force\n");
        Look both = Look.both(first, look());

        assertThat(both.arriving())
                .as("same size and time but other content; another time; new")
                .containsExactly("crimes.csv", "pack.yaml", "referrals.csv");

        Files.delete(folder.resolve("surveys.csv"));
        assertThat(Look.both(first, look()).missing()).containsExactly("surveys.csv");
    }

    @Test
    void tellsRecordsFromWhatAnAnalystWrites() throws IOException {
        core();
        write("commentary.csv", "a\r\n");
        write("exports/events.csv", "a\r\n");
        write("mapping.yaml", "updates: {files: exports/events.csv}\n");
        Inbox inbox = Inbox.open(folder, List.of(Extract.CRIMES));

        assertThat(List.of("crimes.csv", "exports/events.csv")).allMatch(inbox::isRecords);
        assertThat(List.of("commentary.csv", "mapping.yaml", "pack.yaml")).noneMatch(inbox::isRecords);
    }
}

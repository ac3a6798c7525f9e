package victimspack.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracts leave the inbox only for the archive, however often the way there is broken off. */
class ArchiveTest {

    private static final Map<String, String> WHOLE = Map.of(
            "crimes.csv",
            "crimes",
            "exports/events.csv",
            "events",
            "commentary.csv",
            "comments",
            "mapping.yaml",
            "map");
    private static final Map<String, String> LEFT = Map.of("commentary.csv", "comments", "mapping.yaml", "map");

    @TempDir
    Path folder;

    private Path inbox;
    private Path place;
    private Archive archive;
    private List<ArchivedFile> plan;

    @BeforeEach
    void fillInbox() throws IOException {
        inbox = folder.resolve("inbox");
        archive = new Archive(inbox, folder.resolve("archive"));
        place = archive.placeFor("2026-27-Q2");
        for (Map.Entry<String, String> file : WHOLE.entrySet()) {
            write(inbox.resolve(file.getKey()), file.getValue());
        }
        plan = List.of(
                planned("crimes.csv", true),
                planned("commentary.csv", false),
                planned("exports/events.csv", true),
                planned("mapping.yaml", false));
    }

    private ArchivedFile planned(String name, boolean moved) throws IOException {
        return new ArchivedFile(name, Inbox.sha256(inbox.resolve(name)), moved);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void recordsMoveAndWhatAnAnalystWroteIsCopied() throws IOException {
        assertThat(archive.changed(plan)).isEmpty();
        assertThat(archive.store(plan, place)).isEmpty();

        assertThat(place).isEqualTo(folder.resolve("archive/2026-27-Q2"));
        assertThat(texts(place)).isEqualTo(WHOLE);
        assertThat(texts(inbox)).isEqualTo(LEFT);
        assertThat(texts(folder.resolve("archive")).keySet()).allMatch(name -> name.startsWith("2026-27-Q2/"));
    }

    @Test
    void aQuarterThatIsThereAlreadyKeepsItsFolder() throws IOException {
        write(folder.resolve("archive/2026-27-Q2/crimes.csv"), "before");
        write(folder.resolve("archive/.arriving-2026-27-Q2-2/crimes.csv"), "another's");

        Path third = archive.placeFor("2026-27-Q2");
        assertThat(third).hasFileName("2026-27-Q2-3");
        archive.store(plan, third);

        assertThat(texts(third)).isEqualTo(WHOLE);
        assertThat(texts(place)).isEqualTo(Map.of("crimes.csv", "before"));
    }

    @Test
    void goesOnFromWhereverItWasBrokenOff() throws IOException {
        Path arriving = folder.resolve("archive/.arriving-2026-27-Q2");
        // Copied; begun to be copied; copied from another file system but not deleted yet; not begun.
        write(arriving.resolve("commentary.csv"), "comments");
        write(arriving.resolve("mapping.yaml.begun"), "m");
        write(arriving.resolve("crimes.csv"), "crimes");
        assertThat(archive.store(plan, place)).isEmpty();
        assertThat(texts(place)).isEqualTo(WHOLE);
        assertThat(texts(inbox)).isEqualTo(LEFT);

        // Placed, but not noted as placed.
        assertThat(archive.store(plan, place)).isEmpty();
        assertThat(texts(place)).isEqualTo(WHOLE);
        assertThat(texts(inbox)).isEqualTo(LEFT);
    }

    @Test
    void whatChangedIsNeitherLostNorTakenForWhatTheDraftWasMadeFrom() throws IOException {
        Path arriving = folder.resolve("archive/.arriving-2026-27-Q2");
        Files.createDirectories(arriving);
        Files.move(inbox.resolve("crimes.csv"), arriving.resolve("crimes.csv"));
        write(inbox.resolve("crimes.csv"), "the next crimes");
        write(inbox.resolve("exports/events.csv"), "other events");
        Files.delete(inbox.resolve("mapping.yaml"));
        assertThat(archive.changed(plan)).containsExactly("crimes.csv", "exports/events.csv", "mapping.yaml");

        assertThat(archive.store(plan, place)).containsExactly("exports/events.csv", "mapping.yaml");

        assertThat(texts(place))
                .isEqualTo(Map.of(
                        "crimes.csv", "crimes", "exports/events.csv", "other events", "commentary.csv", "comments"));
        assertThat(texts(inbox)).isEqualTo(Map.of("crimes.csv", "the next crimes", "commentary.csv", "comments"));
    }

    @Test
    void aLinkIsArchivedAsTheFileItNames() throws IOException {
        Files.move(inbox.resolve("crimes.csv"), inbox.resolve("exports/july.csv"));
        Files.createSymbolicLink(inbox.resolve("crimes.csv"), Path.of("exports/july.csv"));

        assertThat(archive.store(plan, place)).isEmpty();

        assertThat(texts(place)).isEqualTo(WHOLE);
        assertThat(Files.isSymbolicLink(place.resolve("crimes.csv"))).isFalse();
        assertThat(texts(inbox))
                .isEqualTo(Map.of("exports/july.csv", "crimes", "commentary.csv", "comments", "mapping.yaml", "map"));
    }

    @Test
    void tellsWhatWasWrittenInTheArchiveSince() throws IOException {
        archive.store(plan, place);
        Path next = folder.resolve("archive/2026-27-Q3");
        archive.store(List.of(planned("commentary.csv", false), planned("mapping.yaml", false)), next);
        assertThat(Archive.newer(place, next)).isEmpty();

        write(place.resolve("commentary.csv"), "moderated");
        Files.setLastModifiedTime(next.resolve("commentary.csv"), FileTime.fromMillis(0));
        assertThat(Archive.newer(place, next)).containsExactly("commentary.csv");
    }
}

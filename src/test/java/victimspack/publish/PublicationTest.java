package victimspack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.pack.document.Pack;
import victimspack.publish.pdf.Attachment;

class PublicationTest {

    private static final Publication COMPLETE = Publication.complete();

    @Test
    void writesEveryFileItNames(@TempDir Path folder) throws IOException {
        List<String> remarks = COMPLETE.write(SamplePack.pack(), null, folder);

        assertThat(remarks).isEmpty();
        assertThat(names(folder))
                .containsExactly(
                        "SHA256SUMS",
                        "breakdowns.csv",
                        "breakdowns.csv-metadata.json",
                        "manifest.json",
                        "measures.csv",
                        "measures.csv-metadata.json",
                        "victims-performance-2026-27-q2-cover-report.docx",
                        "victims-performance-2026-27-q2.html",
                        "victims-performance-2026-27-q2.pdf",
                        "victims-performance-2026-27-q2.xlsx")
                .isEqualTo(COMPLETE.fileNames(SamplePack.pack()));
    }

    @Test
    void writesTheSameBytesAgain(@TempDir Path one, @TempDir Path other) throws IOException {
        COMPLETE.write(SamplePack.pack(), "A. Person", one);
        COMPLETE.write(SamplePack.pack(), "A. Person", other);

        for (String name : names(one)) {
            assertThat(other.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void passesOnWhatAFormatHasToSay(@TempDir Path folder) throws IOException {
        Publication publication = new Publication(List.of(
                new Format(".txt", (pack, files) -> new Format.Made(new byte[] {1}, List.of("a letter is missing")))));

        assertThat(publication.write(SamplePack.pack(), null, folder)).containsExactly("a letter is missing");
    }

    @Test
    void throwsAFormatsFailureAsItIs(@TempDir Path folder) {
        Publication publication = new Publication(List.of(new Format(".txt", PublicationTest::failing)));

        assertThatThrownBy(() -> publication.write(SamplePack.pack(), null, folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no paper");
        assertThat(folder).isEmptyDirectory();
    }

    private static Format.Made failing(Pack pack, List<Attachment> attachments) {
        throw new IllegalStateException("no paper");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

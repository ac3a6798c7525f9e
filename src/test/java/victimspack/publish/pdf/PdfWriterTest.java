package victimspack.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.publish.FixturePack;

class PdfWriterTest {
    @Test
    void writes() throws Exception {
        List<Attachment> files = List.of(
                new Attachment("measures.csv", "text/csv", "Every measure", "a,b\n".getBytes(StandardCharsets.UTF_8)));
        long t = System.nanoTime();
        var printed = PdfWriter.write(FixturePack.pack(), files);
        System.out.println((System.nanoTime() - t) / 1_000_000 + " ms " + printed.missing());
        Files.write(Path.of("target/fixture.pdf"), printed.bytes());
        t = System.nanoTime();
        assertThat(PdfWriter.write(FixturePack.pack(), files).bytes()).isEqualTo(printed.bytes());
        System.out.println((System.nanoTime() - t) / 1_000_000 + " ms ");
    }
}

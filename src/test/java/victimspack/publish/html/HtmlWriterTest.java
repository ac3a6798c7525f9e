package victimspack.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import victimspack.publish.FixturePack;

class HtmlWriterTest {
    @Test
    void writes() throws Exception {
        String html = HtmlWriter.write(FixturePack.pack());
        Files.writeString(Path.of("target/fixture.html"), html);
        assertThat(HtmlWriter.write(FixturePack.pack())).isEqualTo(html);
    }
}

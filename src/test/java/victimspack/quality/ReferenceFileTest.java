package victimspack.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFileTest {

    @TempDir
    private Path folder;

    @Test
    void aReferenceLikeAFormulaIsMadeSafe() throws IOException {
        Path file = folder.resolve("counted.csv");
        try (ReferenceFile references = ReferenceFile.create(file, List.of("crime_ref", "victim_ref"))) {
            references.write(List.of("=HYPERLINK(\"a\",\"b\")", "-1"));
        }
        assertThat(file).content().isEqualTo("crime_ref,victim_ref\r\n\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\",'-1\r\n");
    }
}

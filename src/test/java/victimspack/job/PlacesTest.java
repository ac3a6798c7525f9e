package victimspack.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Quarter;
import victimspack.extract.reference.ExtractSettings;
import victimspack.job.failure.RunFailed;
import victimspack.job.settings.StoreKeySource;
import victimspack.publish.sealed.PackName;

class PlacesTest {

    /** The longest path that Linux takes, in bytes. */
    private static final int LONGEST = 4_095;

    private static final String DRAFT = "2026-27-Q2-draft";

    @TempDir
    Path folder;

    /** In a folder so deep that the draft has a path and what it would be moved to has none. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatADraftStaysBehindItsSealedPack() throws IOException {
        Path output = folder;
        int length = LONGEST - DRAFT.length() - 3;
        while (output.toString().length() < length) {
            int name = Math.min(200, length - output.toString().length() - 1);
            output = output.resolve("d".repeat(Math.max(1, name)));
        }
        Path draft = Files.createDirectories(output.resolve(DRAFT));
        Places places = places(output);

        assertThatExceptionOfType(RunFailed.class)
                .isThrownBy(places::dropDraft)
                .withMessage(
                        "The pack for July to September 2026 is sealed in %s, but its draft %s cannot be removed (%2$s: it cannot be moved away (File name too long); if a program has one of its files open, close it). Run the same command again once it can be, or delete the draft.",
                        output.resolve("2026-27-Q2"), draft);
        assertThat(draft).isDirectory();
    }

    private static Places places(Path output) {
        RunRequest request = new RunRequest(
                output,
                output,
                output,
                Optional.empty(),
                "victims-strategy",
                "public",
                Optional.empty(),
                Optional.of("A. Person"),
                0.05,
                ExtractSettings.defaults(),
                StoreKeySource.USUAL,
                false,
                false,
                false);
        return new Places(request, new PackName(Quarter.parse("2026-27-Q2").orElseThrow(), false, 1, false));
    }
}

package victimspack.job.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a file of the work folder that a step could not write. */
class SystemFaultTest {

    private static final Path WORK = Path.of("work");

    private static Optional<String> said(FileSystemException cause) {
        RuntimeException fault =
                WithoutValues.of(new UncheckedIOException("the program's font a.ttf cannot be laid out", cause));
        return SystemFault.ofFileInWorkFolder(fault, WORK).map(RunFailed::getMessage);
    }

    @Test
    void aFontThatCannotBeLaidOutIsSaidWithItsCause() {
        String font = WORK.resolve("temporary/font1.ttf").toAbsolutePath().toString();

        assertThat(said(new FileSystemException(font, null, "Input/output error")))
                .hasValue("The work folder work cannot be used (%s: Input/output error). Give another with --work."
                        .formatted(font));
        assertThat(said(new NoSuchFileException(font)))
                .hasValue("The work folder work cannot be used (%s: no such file). Give another with --work."
                        .formatted(font));
    }

    @Test
    void aFileElsewhereIsNoFaultOfTheWorkFolder() {
        assertThat(said(new NoSuchFileException("elsewhere/temporary/font1.ttf")))
                .isEmpty();
        assertThat(said(new FileSystemException(null))).isEmpty();
    }
}

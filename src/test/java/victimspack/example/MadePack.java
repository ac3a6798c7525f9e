package victimspack.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;
import victimspack.cli.Main;
import victimspack.publish.Publication;
import victimspack.publish.manifest.PackFiles;

/**
 * A pack made through the command line, as an analyst makes it.
 *
 * @param folder the pack's own folder
 */
record MadePack(Path folder) {

    static final Path SAMPLE_DATA = Path.of("sample-data");

    private static final Supplier<MadePack> OF_SAMPLE_DATA = SingletonSupplier.of(MadePack::makeOfSampleData);

    /** The published pack of the sample data; made once, for all tests, and left to be looked at. */
    static MadePack ofSampleData() {
        return OF_SAMPLE_DATA.get();
    }

    private static MadePack makeOfSampleData() {
        Path under = Path.of("target", "example");
        try {
            FileSystemUtils.deleteRecursively(under);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(SAMPLE_DATA, under, "--seal", "--by", "Example");
    }

    /** A pack of the last quarter of some extracts. */
    static MadePack of(Path input, Path under, String... options) {
        Path output = under.resolve("reports");
        List<String> command = new ArrayList<>(List.of("run", "--quiet", "--input", input.toString()));
        command.addAll(List.of(
                "--output", output.toString(), "--work", under.resolve("work").toString()));
        command.addAll(List.of(options));
        assertThat(Main.run(command.toArray(String[]::new))).isZero();
        try (Stream<Path> packs = Files.list(output)) {
            List<Path> made = packs.toList();
            assertThat(made).hasSize(1);
            return new MadePack(made.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file for people with an ending, such as {@link Publication#DOCUMENT}. */
    Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no file " + ending + " in " + folder));
        }
    }

    byte[] document() throws IOException {
        return Files.readAllBytes(file(PackFiles.DOCUMENT));
    }
}

package victimspack.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import victimspack.store.OwnerOnly;

/**
 * A CSV file of references that only its owner may read, in place of an earlier one: UTF-8, a header, cells like formulas
 * made safe as in quarantine files.
 */
public final class ReferenceFile implements AutoCloseable {

    private final Path file;
    private final CsvLines lines;

    private ReferenceFile(Path file, CsvLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** @param file in a folder that is there */
    public static ReferenceFile create(Path file, List<String> header) throws IOException {
        OwnerOnly.createFile(file);
        CsvLines lines = new CsvLines(Files.newBufferedWriter(file, StandardCharsets.UTF_8), ',');
        lines.write(header);
        return new ReferenceFile(file, lines);
    }

    /** @throws UncheckedIOException where the file cannot be written */
    public void write(List<String> cells) {
        try {
            lines.write(cells.stream().map(SafeCell::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

package victimspack.extract.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a file's bytes become characters.
 *
 * @param charset  its encoding
 * @param bomBytes how many bytes at its start are a byte order mark
 */
public record TextForm(Charset charset, int bomBytes) {

    /** The file's characters after the byte order mark; a byte that means nothing becomes the replacement character. */
    public Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(bomBytes);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}

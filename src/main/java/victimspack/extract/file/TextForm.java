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
        return open(Files.newInputStream(file));
    }

    /** The same from a file's bytes, which are all read, its mark too. */
    public Reader open(InputStream bytes) throws IOException {
        bytes.readNBytes(bomBytes);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}

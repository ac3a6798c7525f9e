package victimspack.sample;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One CSV file being written: RFC 4180, UTF-8, lines ended by LF on every platform. */
final class Table implements Closeable {

    private final BufferedWriter out;
    private final int width;

    Table(Path file, String header) throws IOException {
        out = Files.newBufferedWriter(file);
        width = header.split(",").length;
        out.append(header).append('\n');
    }

    void row(String... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for a file of " + width + " columns");
        }
        try {
            for (int i = 0; i < values.length; i++) {
                out.append(i == 0 ? "" : ",").append(quoted(values[i]));
            }
            out.append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

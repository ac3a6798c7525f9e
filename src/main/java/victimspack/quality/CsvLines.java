package victimspack.quality;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes records as RFC 4180 says, each ended by CR and LF; a cell is quoted where it must be. */
final class CsvLines implements AutoCloseable {

    private final Writer writer;
    private final char delimiter;
    private long written;

    CsvLines(Writer writer, char delimiter) {
        this.writer = writer;
        this.delimiter = delimiter;
    }

    void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(delimiter);
            }
            writer.write(cell(cells.get(i)));
        }
        writer.write("\r\n");
        written++;
    }

    /** How many records have been written. */
    long written() {
        return written;
    }

    private String cell(String text) {
        boolean plain = text.indexOf(delimiter) < 0
                && text.indexOf('"') < 0
                && text.indexOf('\r') < 0
                && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}

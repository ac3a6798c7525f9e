package victimspack.extract.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.Rule;

/**
 * Records of RFC 4180 from any characters at all, in bounded memory. Lines end with LF, CRLF or a lone CR, mixed or not.
 * Blanks around a quoted cell are not part of it; a quote inside an unquoted cell is a character like others; blank
 * lines are no records.
 */
public final class CsvParser implements Closeable {

    /** The longest record, in characters. */
    public static final int MAX_RECORD = 1 << 20;

    /** The most cells of a record that are kept apart. */
    public static final int MAX_CELLS = 1_000;

    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final int BUFFER = 1 << 16;

    private final String file;
    private final Reader reader;
    private final char delimiter;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder cell = new StringBuilder();
    private int position;
    private int limit;
    private int pushedBack = NOTHING;
    private long line = 1;

    private long recordLine;
    private int recordLength;
    private int width = 1;
    private @Nullable Rule flaw;

    /** @param file the file's name, for messages */
    public CsvParser(String file, Reader reader, char delimiter) {
        this.file = file;
        this.reader = reader;
        this.delimiter = delimiter;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws InputRejected if a record is too long or a quote is not closed, so that what follows cannot be told apart
     */
    public @Nullable CsvRecord next() throws IOException {
        int c = read();
        while (c == '\n') {
            c = read();
        }
        if (c == END) {
            return null;
        }
        recordLine = line;
        recordLength = 0;
        flaw = null;
        List<String> cells = new ArrayList<>(width);
        boolean more = true;
        while (more) {
            c = readCell(c);
            keep(cells);
            more = c == delimiter;
            if (more) {
                count();
                c = read();
            }
        }
        width = cells.size();
        long lastLine = c == '\n' ? line - 1 : line;
        return new CsvRecord(recordLine, lastLine, cells, flaw);
    }

    private void keep(List<String> cells) {
        if (cells.size() <= MAX_CELLS) {
            cells.add(cell.length() == 0 ? "" : cell.toString());
        }
    }

    /** Reads one cell into {@link #cell} from its first character on, and answers the character that ended it. */
    private int readCell(int first) throws IOException {
        cell.setLength(0);
        int c = first;
        while (isBlank(c)) {
            append(c);
            c = read();
        }
        if (c == '"') {
            return readQuoted();
        }
        while (c != delimiter && c != '\n' && c != END) {
            append(c);
            c = read();
        }
        return c;
    }

    private int readQuoted() throws IOException {
        cell.setLength(0);
        long opened = line;
        while (true) {
            int c = read();
            if (c == END || recordLength >= MAX_RECORD) {
                throw unclosed(opened);
            }
            if (c != '"') {
                append(c);
                continue;
            }
            c = read();
            if (c != '"') {
                return afterQuote(c, opened);
            }
            append(c);
        }
    }

    private int afterQuote(int first, long opened) throws IOException {
        int c = first;
        while (isBlank(c)) {
            c = read();
        }
        if (c == delimiter || c == '\n' || c == END) {
            return c;
        }
        if (line > opened) {
            throw unclosed(opened);
        }
        flaw = Rule.BADLY_QUOTED;
        while (c != '\n' && c != END) {
            append(c);
            c = read();
        }
        return c;
    }

    private boolean isBlank(int c) {
        return (c == ' ' || c == '\t') && c != delimiter;
    }

    private void append(int c) {
        count();
        if (c == 0) {
            flaw = Rule.NUL_CHARACTER;
        }
        cell.append((char) c);
    }

    private void count() {
        if (++recordLength > MAX_RECORD) {
            throw new InputRejected(Rule.LINE_TOO_LONG.problem(
                    file,
                    recordLine,
                    null,
                    null,
                    "expected lines of at most 1 MiB, found a longer one; export the file again with a line per row"));
        }
    }

    /** The next character, every line end as LF. */
    private int read() throws IOException {
        int c = pushedBack;
        pushedBack = NOTHING;
        if (c == NOTHING) {
            c = readRaw();
        }
        if (c == '\r') {
            int following = readRaw();
            if (following != '\n') {
                pushedBack = following;
            }
            c = '\n';
        }
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private int readRaw() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(reader.read(buffer), 0);
            if (limit == 0) {
                return END;
            }
        }
        return buffer[position++];
    }

    private InputRejected unclosed(long opened) {
        return new InputRejected(Rule.UNCLOSED_QUOTE.problem(
                file,
                opened,
                null,
                null,
                "a quote is opened on this line and not closed, so that the rows after it cannot be told apart;"
                        + " close it, or double it if it belongs to the text"));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

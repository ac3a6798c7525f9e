package victimspack.extract.row;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.InputRejected;
import victimspack.extract.file.CsvParser;
import victimspack.extract.file.CsvRecord;
import victimspack.extract.source.QuarantineColumns;
import victimspack.extract.source.Source;
import victimspack.extract.source.SourceFile;

/**
 * The rows of an extract, file after file, in the order of the files. Reading the same source again gives the same rows,
 * so that a restart may skip those it has. Not for several threads.
 */
public final class RowReader implements AutoCloseable {

    private final Source source;
    private final @Nullable Whole whole;
    private @Nullable MessageDigest digest;
    private int nextFile;
    private @Nullable SourceFile file;
    private @Nullable CsvParser parser;
    private boolean fedBack;

    public RowReader(Source source) {
        this(source, null);
    }

    /** @param whole told of each file that was read to its end; null where nobody asks */
    public RowReader(Source source, @Nullable Whole whole) {
        this.source = source;
        this.whole = whole;
    }

    /** Hears of files that were read to their ends. */
    @FunctionalInterface
    public interface Whole {

        /** @param sha256 of the bytes that the rows were read from, in hexadecimal */
        void read(SourceFile file, String sha256);
    }

    /**
     * The next row, or null after the last.
     *
     * @throws InputRejected if a file's rows cannot be told apart any further
     */
    public @Nullable RawRow next() throws IOException {
        while (true) {
            if (parser == null || file == null) {
                if (nextFile == source.files().size()) {
                    return null;
                }
                open(source.files().get(nextFile++));
                continue;
            }
            CsvRecord row = parser.next();
            if (row != null) {
                SwallowedRows.reject(source.extract(), file, row);
                return new RawRow(file.index(), row.line(), cells(row), row.flaw());
            }
            close();
            if (whole != null && digest != null) {
                whole.read(file, HexFormat.of().formatHex(digest.digest()));
            }
        }
    }

    private List<String> cells(CsvRecord row) {
        return fedBack ? row.cells().stream().map(QuarantineColumns::restored).toList() : row.cells();
    }

    private void open(SourceFile opened) throws IOException {
        file = opened;
        fedBack = QuarantineColumns.leading(opened.header()) > 0;
        parser = new CsvParser(opened.name(), characters(opened), opened.delimiter());
        parser.next();
    }

    private Reader characters(SourceFile opened) throws IOException {
        if (whole == null) {
            return opened.form().open(opened.path());
        }
        digest = sha256();
        return opened.form().open(new DigestInputStream(Files.newInputStream(opened.path()), digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
            parser = null;
        }
    }
}

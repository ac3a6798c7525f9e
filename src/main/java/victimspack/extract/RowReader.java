package victimspack.extract;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.file.CsvParser;
import victimspack.extract.file.CsvRecord;
import victimspack.extract.file.SwallowedRows;

/**
 * The rows of an extract, file after file, in the order of the files. Reading the same source again gives the same rows,
 * so that a restart may skip those it has. Not for several threads.
 */
public final class RowReader implements AutoCloseable {

    private final Source source;
    private int nextFile;
    private @Nullable SourceFile file;
    private @Nullable CsvParser parser;
    private boolean fedBack;

    public RowReader(Source source) {
        this.source = source;
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
        }
    }

    private List<String> cells(CsvRecord row) {
        return fedBack ? row.cells().stream().map(QuarantineColumns::restored).toList() : row.cells();
    }

    private void open(SourceFile opened) throws IOException {
        file = opened;
        fedBack = QuarantineColumns.leading(opened.header()) > 0;
        parser = new CsvParser(opened.name(), opened.form().open(opened.path()), opened.delimiter());
        parser.next();
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
            parser = null;
        }
    }
}

package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import victimspack.extract.RawRow;
import victimspack.extract.RowReader;
import victimspack.extract.Source;
import victimspack.extract.SourceFile;

/** Reads one extract's rows, and after a restart goes on behind the last committed one. */
final class ExtractReader implements ItemStreamReader<RawRow> {

    private static final String ROWS_READ = "rows.read";

    private final @Nullable Source source;
    private final String step;
    private final Progress progress;
    private @Nullable RowReader rows;
    private long read;
    private long characters;
    private long bytes;

    /** @param source null where the extract was not supplied, which reads as no rows */
    ExtractReader(@Nullable Source source, String step, Progress progress) {
        this.source = source;
        this.step = step;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext checkpoint) {
        if (source == null) {
            return;
        }
        try {
            bytes = 0;
            characters = 0;
            for (SourceFile file : source.files()) {
                bytes += Files.size(file.path());
            }
            rows = new RowReader(source);
            for (read = 0; read < checkpoint.getLong(ROWS_READ, 0); read++) {
                count(rows.next());
            }
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }

    @Override
    public @Nullable RawRow read() throws IOException {
        try {
            RawRow row = rows == null ? null : rows.next();
            if (row != null) {
                read++;
                count(row);
            }
            return row;
        } catch (RuntimeException e) {
            throw WithoutValues.of(e);
        }
    }

    /** A row's length in its file, about: a separator behind each cell and the end of the line. */
    private void count(@Nullable RawRow row) {
        if (row != null) {
            characters +=
                    row.cells().stream().mapToLong(cell -> cell.length() + 1L).sum();
        }
    }

    @Override
    public void update(ExecutionContext checkpoint) {
        checkpoint.putLong(ROWS_READ, read);
        progress.rowsRead(step, read, bytes == 0 ? 0 : Math.min(1, (double) characters / bytes));
    }

    @Override
    public void close() {
        if (rows != null) {
            try {
                rows.close();
            } catch (IOException e) {
                throw new ItemStreamException(e);
            }
        }
    }
}

package victimspack.job;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import victimspack.extract.RawRow;
import victimspack.extract.RowReader;
import victimspack.extract.Source;

/** Reads one extract's rows, and after a restart goes on behind the last committed one. */
final class ExtractReader implements ItemStreamReader<RawRow> {

    private static final String ROWS_READ = "rows.read";

    private final @Nullable Source source;
    private @Nullable RowReader rows;
    private long read;

    /** @param source null where the extract was not supplied, which reads as no rows */
    ExtractReader(@Nullable Source source) {
        this.source = source;
    }

    @Override
    public void open(ExecutionContext checkpoint) {
        if (source == null) {
            return;
        }
        try {
            rows = new RowReader(source);
            for (read = 0; read < checkpoint.getLong(ROWS_READ, 0); read++) {
                rows.next();
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
            }
            return row;
        } catch (RuntimeException e) {
            throw WithoutValues.of(e);
        }
    }

    @Override
    public void update(ExecutionContext checkpoint) {
        checkpoint.putLong(ROWS_READ, read);
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

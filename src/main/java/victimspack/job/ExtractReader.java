package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import victimspack.extract.row.RawRow;
import victimspack.extract.row.RowReader;
import victimspack.extract.row.RowsAhead;
import victimspack.extract.source.Source;
import victimspack.extract.source.SourceFile;
import victimspack.job.failure.WithoutValues;
import victimspack.store.WritingTurns;

/**
 * Reads one extract's rows, and after a restart goes on behind the last committed one: if the rows before it are still
 * those that were loaded.
 */
final class ExtractReader implements ItemStreamReader<RawRow> {

    /** Under which a checkpoint says how many rows are loaded; every checkpoint of a load says it. */
    static final String ROWS_READ = "rows.read";

    private static final String ROWS_HASH = "rows.hash.";

    private final @Nullable Source source;
    private final RunState run;
    private final String step;
    private final Progress progress;
    private final WritingTurns turns;
    private final int ahead;
    private @Nullable RowsAhead rows;
    private RowsHashes hashes = new RowsHashes();
    private long read;
    private long characters;
    private long bytes;

    /**
     * @param source null where the extract was not supplied, which reads as no rows
     * @param ahead  how many rows are read while as many before them are worked on
     */
    ExtractReader(
            @Nullable Source source, RunState run, String step, Progress progress, WritingTurns turns, int ahead) {
        this.turns = turns;
        this.ahead = ahead;
        this.source = source;
        this.run = run;
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
            hashes = new RowsHashes();
            for (SourceFile file : source.files()) {
                bytes += Files.size(file.path());
            }
            RowsAhead opened = new RowsAhead(new RowReader(source, run::loadedFrom), ahead);
            rows = opened;
            skip(opened, source, checkpoint);
        } catch (IOException e) {
            throw new ItemStreamException(e);
        }
    }

    /** Goes on behind the rows that are loaded, where they are what the files hold now. */
    private void skip(RowsAhead opened, Source extract, ExecutionContext checkpoint) throws IOException {
        long loaded = checkpoint.getLong(ROWS_READ, 0);
        for (read = 0; read < loaded; read++) {
            count(opened.next());
        }
        for (SourceFile file : extract.files()) {
            if (checkpoint.getLong(ROWS_HASH + file.index(), RowsHashes.OF_NONE) != hashes.of(file.index())) {
                throw run.changed(file);
            }
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
            hashes.add(row);
            characters +=
                    row.cells().stream().mapToLong(cell -> cell.length() + 1L).sum();
        }
    }

    @Override
    public void update(ExecutionContext checkpoint) {
        turns.await();
        checkpoint.putLong(ROWS_READ, read);
        hashes.all().forEach((file, hash) -> checkpoint.putLong(ROWS_HASH + file, hash));
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

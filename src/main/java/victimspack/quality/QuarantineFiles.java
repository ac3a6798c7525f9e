package victimspack.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.Source;
import victimspack.store.Database;
import victimspack.store.OwnerOnly;
import victimspack.store.QuarantinedRows;
import victimspack.store.QuarantinedRows.QuarantinedRow;

/**
 * The rows that break a rule, as files that an analyst can correct and feed back: the columns and cells as they came,
 * with {@code line}, {@code codes} and {@code explanation} put first (and {@code file}, where an extract has several). A
 * row with too many or too few cells thus keeps them all and stays too long or too short until it is corrected.
 *
 * <p>Each file has the header, delimiter and encoding of its source, so that once corrected it can lie in the input
 * folder under a name that the mapping's glob matches; the columns put first are then not read. Cells like formulas are
 * made safe as {@link SafeCell} says, the explanation names them, and the reader takes the apostrophe away again.
 */
public final class QuarantineFiles {

    private QuarantineFiles() {}

    /** A file written, and how many rows it holds. */
    public record QuarantineFile(Extract extract, Path path, long rows) {}

    /**
     * Writes the quarantined rows of every extract into a folder that only its owner may look into, in place of those
     * of an earlier run. Where nothing was quarantined there is no file. Never holds more than a page of rows.
     *
     * @return the files in the extracts' order
     */
    public static List<QuarantineFile> write(Path folder, Database database, Map<Extract, Source> sources) {
        try {
            OwnerOnly.createFolder(folder);
            clear(folder);
            List<QuarantineFile> written = new ArrayList<>();
            QuarantinedRows rows = new QuarantinedRows(database);
            for (Extract extract : Extract.values()) {
                Source source = sources.get(extract);
                if (source != null) {
                    written.addAll(write(folder, rows, source));
                }
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> earlier =
                Files.newDirectoryStream(folder, "*" + QuarantineLayout.ENDING + "*.csv")) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
    }

    private static List<QuarantineFile> write(Path folder, QuarantinedRows rows, Source source) throws IOException {
        try (QuarantineSheets sheets = new QuarantineSheets(folder, QuarantineLayout.of(source))) {
            List<QuarantinedRow> page = rows.after(source.extract(), -1);
            while (!page.isEmpty()) {
                for (QuarantinedRow row : page) {
                    sheets.write(row);
                }
                page = rows.after(source.extract(), page.get(page.size() - 1).position());
            }
            return sheets.written(source.extract());
        }
    }
}

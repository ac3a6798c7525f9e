package victimspack.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import victimspack.job.Explanation.RowFile;
import victimspack.measure.Measure;
import victimspack.measure.count.CountedRows;
import victimspack.measure.count.CountedRows.Part;
import victimspack.quality.ReferenceFile;
import victimspack.store.CaseTable;
import victimspack.store.Cases;
import victimspack.store.OwnerOnly;

/** Answers which cases a number is made of: references go to files in the work folder, and nowhere else. */
final class RowFiles {

    private final RunState run;
    private final Measure measure;

    RowFiles(RunState run, Measure measure) {
        this.run = run;
        this.measure = measure;
    }

    /** A file for the rows counted and one for the rest of the base; none where the measure was not counted from rows. */
    List<RowFile> write() {
        Cases cases = measure.from();
        boolean counted = run.counts().measure(measure.id()).notSupplied().isEmpty();
        if (cases == null || !counted) {
            return List.of();
        }
        try {
            OwnerOnly.createFolder(run.work.path("explain"));
            List<RowFile> files = new ArrayList<>();
            for (Part part : Part.values()) {
                files.add(write(cases.table(), part));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowFile write(CaseTable table, Part part) throws IOException {
        String what = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Path path = run.work.path("explain").resolve("%s-%s-%s.csv".formatted(measure.id(), run.quarter, what));
        try (ReferenceFile file = ReferenceFile.create(path, CountedRows.columns(table))) {
            long rows = run.database.reading(
                    connection -> CountedRows.read(connection, measure, run.quarter, part, file::write));
            return new RowFile(what.replace('-', ' '), path, rows);
        }
    }
}

package victimspack.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.pack.Pack;
import victimspack.publish.csv.CsvWriter;

/** Where a quarter's packs lie. */
final class Places {

    private final RunRequest request;
    private final Quarter quarter;

    Places(RunRequest request, Quarter quarter) {
        this.request = request;
        this.quarter = quarter;
    }

    Path target() {
        return request.output().resolve(quarter + (request.sealBy().isPresent() ? "" : "-draft"));
    }

    Optional<RunOutcome> sealedAlready(RunIdentity identity) {
        return Optional.empty();
    }

    void checkDraft(RunIdentity identity) {}

    void write(Pack pack, @Nullable String sealedBy) {
        try {
            Files.createDirectories(target());
            Files.write(target().resolve("measures.csv"), CsvWriter.measures(pack.measures()));
            Files.write(target().resolve("breakdowns.csv"), CsvWriter.breakdowns(pack.breakdowns()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

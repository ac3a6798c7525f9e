package victimspack.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import victimspack.publish.Placing;
import victimspack.publish.Publication;
import victimspack.publish.verify.Mismatch;
import victimspack.publish.verify.Verification;

/** The last three steps: the pack is written beside its place, read back, and moved there. */
final class Publishing {

    private static final int SHOWN = 5;

    private final RunState run;
    private final Publication publication = Publication.complete();
    private @Nullable Path stage;

    Publishing(RunState run) {
        this.run = run;
    }

    void write() {
        try {
            Path made = Placing.stage(run.places.target(), run.identity.hash().substring(0, 16));
            stage = made;
            run.remarks(publication.write(run.pack(), run.request.sealBy().orElse(null), made));
            run.files(publication.fileNames(run.pack().identity()));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void verify() {
        try {
            List<Mismatch> wrong = Verification.verify(made(), run.pack());
            if (!wrong.isEmpty()) {
                throw new RunFailed(
                        "The files made do not say what was counted, so the pack was not placed (%d differences): %s"
                                .formatted(wrong.size(), wrong.subList(0, Math.min(SHOWN, wrong.size()))),
                        null);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void place() {
        try {
            if (run.request.dryRun()) {
                Placing.discard(made());
            } else if (run.request.sealBy().isPresent()) {
                run.fingerprints.keep(run, run.planned.name());
                Placing.sealed(made(), run.places.sealed());
                Placing.discard(run.places.draft());
            } else {
                Placing.draft(made(), run.places.draft());
            }
            run.fingerprints.forget();
            run.work.markDone(run.storeName);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RunFailed failed(IOException e) {
        return new RunFailed(
                "The pack cannot be written in %s (%s). Make room or give another folder with --output, and run the same command again."
                        .formatted(run.request.output(), e.getMessage()),
                e);
    }

    private Path made() {
        return Objects.requireNonNull(stage, "write comes first");
    }
}

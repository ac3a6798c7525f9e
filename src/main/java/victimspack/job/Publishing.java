package victimspack.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.SystemFault;
import victimspack.publish.Placing;
import victimspack.publish.Publication;
import victimspack.publish.verify.Mismatch;
import victimspack.publish.verify.Verification;

/** The last three steps: the pack is written beside its place, read back, and moved there. */
final class Publishing {

    private static final int SHOWN = 5;

    private final RunState run;
    private final Publication publication = Publication.complete();

    Publishing(RunState run) {
        this.run = run;
    }

    void write() {
        try {
            Path made = Placing.stage(run.places.target(), stageId());
            run.stage(made);
            publication
                    .write(run.pack(), run.request.sealBy().orElse(null), made)
                    .forEach(run::remark);
            run.files(publication.fileNames(run.pack()));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Runs of one identity from two work folders, which do not keep each other out, each have a stage of their own. */
    private String stageId() {
        String work = run.request.work().toAbsolutePath().normalize().toString();
        return "%s-%08x".formatted(run.identity.hash().substring(0, 16), work.hashCode());
    }

    void verify() {
        try {
            List<Mismatch> wrong = Verification.verify(run.stage(), run.pack());
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
                Placing.discard(run.stage());
            } else if (run.request.sealBy().isPresent()) {
                run.fingerprints.keep(run, run.planned.name());
                Placing.sealed(run.stage(), run.places.sealed());
                dropDraft();
            } else {
                Placing.draft(run.stage(), run.places.draft());
            }
            run.fingerprints.forget();
            run.work.markDone(run.storeName);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The pack is published: a draft that cannot be removed is worth a remark, and no failure. */
    private void dropDraft() {
        try {
            run.places.dropDraft();
        } catch (RunFailed left) {
            run.remark(String.valueOf(left.getMessage()));
        }
    }

    private RunFailed failed(IOException e) {
        return SystemFault.inOutputFolder(run.request.output(), e);
    }
}

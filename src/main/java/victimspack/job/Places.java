package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.job.RunOutcome.Kind;
import victimspack.publish.Placing;
import victimspack.publish.manifest.Manifest;
import victimspack.publish.verify.SumsReadBack;

/** Where a quarter's packs lie, and whether one is published there already. */
final class Places {

    private final RunRequest request;
    private final Quarter quarter;

    Places(RunRequest request, Quarter quarter) {
        this.request = request;
        this.quarter = quarter;
    }

    /** Where a published pack lies. */
    Path sealed() {
        return request.output().resolve(quarter + (request.audience().equals("restricted") ? "-restricted" : ""));
    }

    /** Where a draft lies. */
    Path draft() {
        return sealed().resolveSibling(sealed().getFileName() + "-draft");
    }

    /** Where this run's pack is to lie. */
    Path target() {
        return request.sealBy().isPresent() ? sealed() : draft();
    }

    /** How the run ends at once where the quarter's pack is published already; empty where it is not. */
    Optional<RunOutcome> sealedAlready(RunIdentity identity) {
        if (!Files.exists(sealed())) {
            return Optional.empty();
        }
        try {
            Manifest manifest = Manifest.read(sealed());
            boolean whole = SumsReadBack.verify(sealed()).isEmpty();
            return Optional.of(
                    manifest.identity().equals(identity.hash()) && whole
                            ? done(
                                    Kind.SEALED_ALREADY,
                                    "The pack for %s is sealed already, from the same inputs: %s."
                                            .formatted(quarter.inWords(), sealed()))
                            : done(Kind.SEALED_FROM_OTHER, otherInputs(manifest, identity, whole)));
        } catch (IOException e) {
            throw new RunFailed(
                    "The sealed pack %s cannot be read (%s). Restore it from where it was published, or move it away."
                            .formatted(sealed(), e.getMessage()),
                    e);
        }
    }

    private String otherInputs(Manifest manifest, RunIdentity identity, boolean whole) {
        String difference = whole
                ? "It was made from something else: "
                        + String.join("; ", manifest.differences(identity.parts(), identity.inputs()))
                : "Its files are not those it was sealed with: its checksums do not hold";
        return "The pack for %s is sealed already: %s. %s. A published pack is not overwritten."
                .formatted(quarter.inWords(), sealed(), difference);
    }

    private RunOutcome done(Kind kind, String sentence) {
        return new RunOutcome(
                kind, quarter, sealed(), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of(), sentence);
    }

    /** @throws RunFailed where the folder for packs is none, or may not be written */
    void checkOutput() {
        Path standing = request.output().toAbsolutePath();
        while (!Files.exists(standing) && standing.getParent() != null) {
            standing = standing.getParent();
        }
        if (!Files.isDirectory(standing) || !Files.isWritable(standing)) {
            throw new RunFailed(
                    "Packs cannot be placed in %s: %s is no folder that you may write to. Give another with --output."
                            .formatted(request.output(), standing),
                    null);
        }
    }

    /** Removes the draft of a run that has been sealed. */
    void dropDraftOf(RunIdentity identity) throws IOException {
        if (Files.exists(draft()) && Manifest.read(draft()).identity().equals(identity.hash())) {
            Placing.discard(draft());
        }
    }

    /** @throws RunRejected where there is no draft to publish, or what it was made from has changed */
    void checkDraft(RunIdentity identity) {
        if (!Files.exists(draft())) {
            throw new RunRejected("There is no draft for %s at %s. Make one with run, read it, and then seal it."
                    .formatted(quarter.inWords(), draft()));
        }
        try {
            Manifest manifest = Manifest.read(draft());
            if (!manifest.identity().equals(identity.hash())) {
                throw new RunRejected(
                        "The draft %s was made from something else than what is there now: %s. Make it again with run, read it, and then seal it."
                                .formatted(
                                        draft(),
                                        String.join("; ", manifest.differences(identity.parts(), identity.inputs()))));
            }
        } catch (IOException e) {
            throw new RunRejected(
                    "The draft %s cannot be read (%s). Make it again with run.".formatted(draft(), e.getMessage()));
        }
    }
}

package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.job.RunOutcome.Kind;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.job.failure.SystemFault;
import victimspack.publish.Placing;
import victimspack.publish.manifest.Manifest;
import victimspack.publish.sealed.DamagedPack;
import victimspack.publish.sealed.PackName;

/** Where an edition of a quarter's pack lies, and whether it is published there already. */
final class Places {

    private final RunRequest request;
    private final PackName name;

    Places(RunRequest request, PackName name) {
        this.request = request;
        this.name = name;
    }

    /** Where the published pack lies. */
    Path sealed() {
        return request.output().resolve(name.toString());
    }

    /** Where a draft lies. */
    Path draft() {
        return request.output().resolve(name.asDraft().toString());
    }

    /** Where this run's pack is to lie. */
    Path target() {
        return request.sealBy().isPresent() ? sealed() : draft();
    }

    /** How the run ends at once where this edition is published; {@code published} is what it was made from. */
    RunOutcome sealedAlready(Manifest.Making published, Manifest.Making now) {
        if (published.identity().equals(now.identity())) {
            return done(
                    Kind.SEALED_ALREADY,
                    "The pack for %s is sealed already, from the same inputs: %s.".formatted(inWords(), sealed()));
        }
        return done(
                Kind.SEALED_FROM_OTHER,
                "The pack for %s is sealed already: %s. It was made from something else: %s. A published pack is not overwritten. To publish what is there now as a revision, give the same options to: victims-pack revise --quarter %s --reason TEXT"
                        .formatted(inWords(), sealed(), String.join("; ", published.differences(now)), name.quarter()));
    }

    /** How a revision ends for which there is no cause. */
    RunOutcome nothingToRevise() {
        return done(
                Kind.SEALED_ALREADY,
                "Nothing that the pack for %s is made from has changed since it was sealed, so there is nothing to revise: %s."
                        .formatted(inWords(), sealed()));
    }

    /** How the run ends at once where a published edition is not as it was sealed. */
    static RunOutcome damaged(Path output, Quarter quarter, DamagedPack damage) {
        return new Ended(quarter, output)
                .done(
                        Kind.SEALED_FROM_OTHER,
                        "The pack for %s is sealed already. %s".formatted(quarter.inWords(), damage.getMessage()));
    }

    /** How a run ends that made a pack. */
    String sentence(Kind kind) {
        return switch (kind) {
            case DRY_RUN -> "Dry run: the pack was made and checked, and %s left as it was.".formatted(target());
            case SEALED -> "The sealed pack for %s lies in %s:".formatted(inWords(), target());
            default -> "The draft pack for %s lies in %s:".formatted(inWords(), target());
        };
    }

    private String inWords() {
        return name.quarter().inWords();
    }

    private RunOutcome done(Kind kind, String sentence) {
        return new Ended(name.quarter(), sealed()).done(kind, sentence);
    }

    private record Ended(Quarter quarter, Path folder) {
        RunOutcome done(Kind kind, String sentence) {
            return new RunOutcome(
                    kind,
                    quarter,
                    folder,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    sentence);
        }
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

    /**
     * Removes the draft of an edition that is published.
     *
     * @throws RunFailed where it cannot be removed, such as on Windows while a program has one of its files open
     */
    void dropDraft() {
        try {
            Placing.removeDraft(draft());
        } catch (IOException e) {
            throw new RunFailed(
                    "The pack for %s is sealed in %s, but its draft %s cannot be removed (%s). Run the same command again once it can be, or delete the draft."
                            .formatted(inWords(), sealed(), draft(), SystemFault.describe(e)),
                    e);
        }
    }

    /** @throws RunRejected where there is no draft to publish, or what it was made from has changed */
    void checkDraft(RunIdentity identity) {
        if (!Files.exists(draft())) {
            throw new RunRejected("There is no draft for %s at %s. Make one with run, read it, and then seal it."
                    .formatted(inWords(), draft()));
        }
        String again = name.revision() > 1 ? "revise" : "run";
        try {
            Manifest manifest = Manifest.read(draft());
            if (!manifest.identity().equals(identity.hash())) {
                throw new RunRejected(
                        "The draft %s was made from something else than what is there now: %s. Make it again with %s, read it, and then seal it."
                                .formatted(
                                        draft(),
                                        String.join("; ", manifest.made().differences(identity.making())),
                                        again));
            }
        } catch (IOException e) {
            throw new RunRejected("The draft %s cannot be read (%s). Make it again with %s."
                    .formatted(draft(), e.getMessage(), again));
        }
    }
}

package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.publish.manifest.Manifest;
import victimspack.publish.sealed.PackName;
import victimspack.publish.sealed.SealedPack;
import victimspack.publish.sealed.SealedPacks;

/** The editions of a quarter's pack that are published, and which one a command is to make. */
final class Editions {

    private final Path reports;
    private final PackName first;
    private final @Nullable PackName latest;

    private Editions(Path reports, PackName first, @Nullable PackName latest) {
        this.reports = reports;
        this.first = first;
        this.latest = latest;
    }

    static Editions of(Path reports, Quarter quarter, boolean restricted) {
        try {
            List<PackName> published = SealedPacks.editions(reports, quarter, restricted);
            return new Editions(
                    reports,
                    new PackName(quarter, restricted, 1, false),
                    published.isEmpty() ? null : published.get(published.size() - 1));
        } catch (IOException e) {
            throw new RunFailed("The packs in %s cannot be listed (%s).".formatted(reports, e.getMessage()), e);
        }
    }

    /** The last one published; empty where none is. */
    Optional<SealedPack> latest() {
        return Optional.ofNullable(latest).map(name -> SealedPack.read(reports, name));
    }

    /** The first edition where none is published, otherwise the last published one. */
    PlannedEdition standing() {
        return latest().map(
                        pack -> new PlannedEdition(pack.name(), pack.manifest().reasons()))
                .orElse(first());
    }

    PlannedEdition first() {
        return new PlannedEdition(first, List.of());
    }

    /** The revision of the last published one of which there is a draft; empty where there is none. */
    Optional<PlannedEdition> draftOfRevision() {
        if (latest == null) {
            return Optional.empty();
        }
        PlannedEdition next = standing().revised("");
        Path draft = reports.resolve(next.name().asDraft().toString());
        if (!Files.exists(draft)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PlannedEdition(next.name(), Manifest.read(draft).reasons()));
        } catch (IOException e) {
            throw new RunRejected(
                    "The draft %s cannot be read (%s). Make it again with revise.".formatted(draft, e.getMessage()));
        }
    }
}

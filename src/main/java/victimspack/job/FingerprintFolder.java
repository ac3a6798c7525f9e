package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import victimspack.job.failure.RunFailed;
import victimspack.job.work.StoreKey;
import victimspack.job.work.WorkFolder;
import victimspack.publish.sealed.PackName;
import victimspack.publish.sealed.SealedPack;
import victimspack.store.Fingerprints;
import victimspack.store.OwnerOnly;

/**
 * The folder {@code fingerprints} of a work folder: a folder for each sealed pack, one for the rows of the run under way, and
 * the secret with which all were made.
 */
final class FingerprintFolder {

    static final String NAME = "fingerprints";

    private static final String SECRET = "key";
    private static final String SEAL = "seal";
    private static final String NOW = "now";

    private final Path folder;
    private boolean written;

    FingerprintFolder(WorkFolder work) {
        this.folder = work.path(NAME);
    }

    /** Whether there are fingerprints of a sealed pack's rows, made with the secret that is there. */
    boolean areOf(SealedPack pack) {
        try {
            Path seal = of(pack.name().toString()).resolve(SEAL);
            return Files.exists(folder.resolve(SECRET))
                    && Files.exists(seal)
                    && Files.readString(seal)
                            .equals(Fingerprints.sealOf(
                                    secret(), pack.manifest().identity()));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    Path of(String pack) {
        return folder.resolve(pack);
    }

    /** The fingerprints of the run's own rows, made on first use. */
    Path now(RunState run) throws IOException {
        Path now = folder.resolve(NOW);
        if (!written) {
            OwnerOnly.createFolder(folder);
            WorkFolder.delete(now);
            OwnerOnly.createFolder(now);
            new Fingerprints(run.database, secret()).write(run.inputs.schemas(), now);
            OwnerOnly.createFile(now.resolve(SEAL));
            Files.writeString(now.resolve(SEAL), Fingerprints.sealOf(secret(), run.identity.hash()));
            written = true;
        }
        return now;
    }

    /** Keeps the fingerprints of the run's rows as those of the pack that it publishes. */
    void keep(RunState run, PackName pack) throws IOException {
        Path now = now(run);
        WorkFolder.delete(of(pack.toString()));
        Files.move(now, of(pack.toString()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the fingerprints of rows of which no pack is published. */
    void forget() throws IOException {
        WorkFolder.delete(folder.resolve(NOW));
    }

    private byte[] secret() throws IOException {
        return HexFormat.of().parseHex(StoreKey.random(folder.resolve(SECRET)));
    }

    private static RunFailed unusable(IOException e) {
        return new RunFailed("The fingerprints in the work folder cannot be read (%s).".formatted(e.getMessage()), e);
    }
}

package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import victimspack.store.OwnerOnly;

/** The key of the stores in a work folder: random, and with it gone the data are gone. */
final class StoreKey {

    private static final int BYTES = 32;

    private StoreKey() {}

    /** Where a work folder's key lies. */
    static Path file(WorkFolder work) {
        return work.path("store.key");
    }

    /** The work folder's key, made on first use; stores of a lost key are of no use and go. */
    static String of(WorkFolder work) throws IOException {
        Path file = file(work);
        if (!Files.exists(file)) {
            work.dropStores();
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Path begun = work.path("store.key.begun");
            OwnerOnly.createFile(begun);
            Files.writeString(begun, HexFormat.of().formatHex(key));
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }
}

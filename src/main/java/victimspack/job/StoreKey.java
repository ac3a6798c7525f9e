package victimspack.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import victimspack.store.OwnerOnly;

/** The key of the stores in a work folder: random, and with it gone the data are gone. */
final class StoreKey {

    private static final int BYTES = 32;

    private StoreKey() {}

    /** The work folder's key, made on first use. */
    static String of(WorkFolder work) throws IOException {
        Path file = work.path("store.key");
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            OwnerOnly.createFile(file);
            Files.writeString(file, HexFormat.of().formatHex(key));
        }
        return Files.readString(file).strip();
    }
}

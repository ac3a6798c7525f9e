package victimspack.job.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import victimspack.job.failure.RunFailed;
import victimspack.job.settings.Settings;
import victimspack.job.settings.StoreKeySource;
import victimspack.publish.manifest.Checksums;
import victimspack.store.Fingerprints;
import victimspack.store.OwnerOnly;

/**
 * The key of the stores in a work folder: random, so that with it gone the data are gone, or one of the user's, which stays
 * where it is.
 */
public final class StoreKey {

    private static final int BYTES = 32;
    private static final int LONGEST = 1 << 16;
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]+");

    /** How the name of a key ends while it is written. */
    static final String BEGUN = ".begun";

    private StoreKey() {}

    /** Where a work folder's own key lies. */
    public static Path file(WorkFolder work) {
        return work.path("store.key");
    }

    /**
     * The key of the stores; empty where they are not to be encrypted.
     *
     * @param environment gives an environment variable's value, null where it is not set
     * @throws RunFailed where the user's key is not there
     */
    public static Optional<String> of(
            WorkFolder work, StoreKeySource source, UnaryOperator<@Nullable String> environment) throws IOException {
        return switch (source.kind()) {
            case RANDOM -> Optional.of(own(work));
            case ENVIRONMENT -> Optional.of(fromEnvironment(source.name(), environment.apply(source.name())));
            case FILE -> Optional.of(fromFile(Path.of(source.name())));
            case NONE -> Optional.empty();
        };
    }

    /**
     * What a store's file is named by: the run's identity, and where the key is the user's, that too, so that a store of another
     * key is not taken for this one.
     */
    public static String storeName(String identity, StoreKeySource source, Optional<String> key) {
        return source.kind() == StoreKeySource.Kind.RANDOM
                ? identity
                : key.map(secret -> Fingerprints.sealOf(secret.getBytes(StandardCharsets.UTF_8), identity))
                        .orElse(identity);
    }

    /** The work folder's key, made on first use; stores of a lost key are of no use and go. */
    private static String own(WorkFolder work) throws IOException {
        Path file = file(work);
        if (!isWhole(file)) {
            work.dropStores();
        }
        return random(file);
    }

    /**
     * The random key, in hexadecimal, that lies in a file. It is made where none is there, or less than a whole one, as a machine
     * that loses its power can leave it.
     */
    public static String random(Path file) throws IOException {
        if (!isWhole(file)) {
            write(file, file.resolveSibling(file.getFileName() + BEGUN));
        }
        return Files.readString(file);
    }

    private static boolean isWhole(Path file) throws IOException {
        return Files.exists(file)
                && Files.size(file) == 2 * BYTES
                && WHOLE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    private static void write(Path file, Path begun) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        OwnerOnly.createFile(begun);
        Files.writeString(begun, HexFormat.of().formatHex(key));
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fromEnvironment(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new RunFailed(
                    "store_key says that the store's key is in the environment variable %s, which is not set. Set it, or take store_key out of %s."
                            .formatted(name, Settings.FILE_NAME),
                    null);
        }
        return hashed(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String fromFile(Path file) {
        try {
            if (Files.size(file) == 0 || Files.size(file) > LONGEST) {
                throw new RunFailed(
                        "The store's key %s must hold from 1 to %d bytes, and holds %d."
                                .formatted(file, LONGEST, Files.size(file)),
                        null);
            }
            return hashed(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RunFailed(
                    "store_key says that the store's key is in the file %s, which cannot be read. Put it there, or take store_key out of %s."
                            .formatted(file, Settings.FILE_NAME),
                    e);
        }
    }

    /** In a form that the store takes, whatever characters the user's key has. */
    private static String hashed(byte[] key) {
        return Checksums.sha256(key);
    }
}

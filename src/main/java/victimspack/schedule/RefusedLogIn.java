package victimspack.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import victimspack.store.OwnerOnly;

/**
 * A log-in that a mail server has refused, which is not to be tried again: many servers lock an account after a few. The
 * note of it tells the same log-in from another, and gives away no password.
 *
 * @param file where the note lies, if there is one
 */
record RefusedLogIn(Path file) {

    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;

    /**
     * What the server said when it refused a log-in; empty where it refused another, or none.
     *
     * @param logIn server, user and password
     */
    Optional<String> answerTo(String logIn) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() == 3 && hash(logIn, lines.get(0)).equals(lines.get(1))
                ? Optional.of(lines.get(2))
                : Optional.empty();
    }

    /** Notes that a log-in was refused, with what the server said in one line. */
    void note(String logIn, String answer) throws IOException {
        byte[] bytes = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        Path begun = file.resolveSibling(file.getFileName() + ".begun");
        OwnerOnly.createFile(begun);
        Files.write(begun, List.of(salt, hash(logIn, salt), answer));
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forgets it, once the server has let somebody in. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String hash(String logIn, String salt) {
        try {
            PBEKeySpec spec =
                    new PBEKeySpec(logIn.toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), ROUNDS, BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}

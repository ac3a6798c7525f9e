package victimspack.publish.manifest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The file SHA256SUMS, in the form that {@code sha256sum --check} reads: hash, two blanks, name, LF. */
public final class Checksums {

    public static final String FILE = "SHA256SUMS";

    private Checksums() {}

    /** The file's bytes for the hashes of files by name. */
    public static byte[] write(SortedMap<String, String> hashes) {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Hashes by file name; a name may lie in folders, never outside the folder of the checksums.
     *
     * @throws IllegalArgumentException where a line has another form, saying which
     */
    public static Map<String, String> read(byte[] sums) {
        Map<String, String> byName = new TreeMap<>();
        for (String line : new String(sums, StandardCharsets.UTF_8).split("\n")) {
            if (!line.matches("[0-9a-f]{64}  (?:(?!\\.\\.?/)[^/\\\\]+/)*[^/\\\\]+")) {
                throw new IllegalArgumentException(
                        "expected a SHA-256, two blanks and a file name, found \"" + line + "\"");
            }
            byName.put(line.substring(66), line.substring(0, 64));
        }
        return byName;
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

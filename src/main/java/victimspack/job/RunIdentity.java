package victimspack.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.job.failure.RunFailed;
import victimspack.job.failure.RunRejected;
import victimspack.publish.manifest.Manifest;

/**
 * What makes one run the same as another: equal identities give equal packs.
 *
 * @param hash    SHA-256, in hexadecimal, over everything below
 * @param inputs  SHA-256 of each input file, by name
 * @param parts   quarter, audience, revision, as-of day, framework, settings, program version
 * @param history SHA-256 of the checksums of the sealed packs used for history, by their folders' names
 */
record RunIdentity(
        String hash,
        SortedMap<String, String> inputs,
        SortedMap<String, String> parts,
        SortedMap<String, String> history) {

    /** Of hashed inputs, as {@link #inputs(Map)} makes them. */
    static RunIdentity of(
            SortedMap<String, String> inputs, SortedMap<String, String> parts, SortedMap<String, String> history) {
        MessageDigest digest = sha256();
        parts.forEach((name, value) -> add(digest, name + "=" + value));
        inputs.forEach((name, hash) -> add(digest, hash + "  " + name));
        history.forEach((name, hash) -> add(digest, hash + "  sealed " + name));
        return new RunIdentity(HexFormat.of().formatHex(digest.digest()), inputs, parts, history);
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of files, by name. */
    static SortedMap<String, String> inputs(Map<String, Path> files) {
        SortedMap<String, String> inputs = new TreeMap<>();
        files.forEach((name, path) -> inputs.put(name, hash(name, path)));
        return inputs;
    }

    /** The same as a manifest says it. */
    Manifest.Making making() {
        return new Manifest.Making(hash, parts, inputs, history);
    }

    /**
     * Reads the files again: what was loaded must be what the identity says.
     *
     * @throws RunFailed where one is not what it was when the run began
     */
    void checkUnchanged(Map<String, Path> files) {
        inputs.forEach((name, hash) -> {
            Path file = files.get(name);
            if (file == null || !Files.exists(file)) {
                throw new RunFailed(
                        "%s is gone: it was there when the run began. Put it back, and run the same command again."
                                .formatted(name),
                        null);
            }
            if (!hash(name, file).equals(hash)) {
                throw changed(name);
            }
        });
    }

    /** What to say of a file that is not, or was not for a while, what it was when the run began. */
    static RunFailed changed(String name) {
        return new RunFailed(
                "%s was changed while the run read it. Run the same command again once nothing writes to it: it loads the extracts anew."
                        .formatted(name),
                null);
    }

    private static String hash(String name, Path file) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new RunRejected("%s cannot be read (%s). Check that it exists and that you may read it."
                    .formatted(name, e.getMessage()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

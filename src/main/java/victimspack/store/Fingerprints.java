package victimspack.store;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/**
 * Writes what is left of accepted rows once their store is gone, so that later runs can tell how many were added, removed or
 * changed: of each row a keyed hash of its key, one of its content (16 bytes each), and its month. Without the secret
 * nothing can be found out from them.
 */
public final class Fingerprints {

    static final int BYTES = 16;
    static final short UNDATED = 0;

    private static final int PAGE = 5_000;

    private final JdbcTemplate jdbc;
    private final Mac mac;

    /** @param secret a key of 32 random bytes */
    public Fingerprints(Database database, byte[] secret) {
        this.jdbc = database.jdbc();
        this.mac = mac(secret);
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac made = Mac.getInstance("HmacSHA256");
            made.init(new SecretKeySpec(secret, "HmacSHA256"));
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** A keyed hash of a text, by which it shows that fingerprints were made with a secret. */
    public static String sealOf(byte[] secret, String text) {
        return java.util.HexFormat.of().formatHex(mac(secret).doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a file per extract and quarter into a folder.
     *
     * @param folder exists, is empty, and closed to others
     */
    public void write(Collection<Schema> schemas, Path folder) {
        for (Schema schema : schemas) {
            Map<String, DataOutputStream> files = new TreeMap<>();
            try {
                write(schema, folder, files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                close(files);
            }
        }
    }

    private void write(Schema schema, Path folder, Map<String, DataOutputStream> files) throws IOException {
        String select = "SELECT position, %s, %s, %s FROM %s WHERE position > ? ORDER BY position LIMIT %d"
                .formatted(
                        RowTables.KEY, RowTables.CONTENT, RowTables.MONTH, RowTables.tableOf(schema.extract()), PAGE);
        long last = -1;
        for (long before = -2; before != last; ) {
            before = last;
            for (Row row : jdbc.query(
                    select,
                    (line, n) -> new Row(
                            line.getLong(1),
                            line.getObject(2, UUID.class),
                            line.getObject(3, UUID.class),
                            line.getObject(4, Integer.class)),
                    last)) {
                write(schema.extract(), row, folder, files);
                last = row.position();
            }
        }
    }

    private record Row(
            long position, UUID key, UUID content, @Nullable Integer month) {}

    private void write(Extract extract, Row row, Path folder, Map<String, DataOutputStream> files) throws IOException {
        Integer month = row.month();
        String name = fileName(extract, month == null ? null : Quarter.of(MonthColumn.month(month)));
        DataOutputStream file = files.get(name);
        if (file == null) {
            OwnerOnly.createFile(folder.resolve(name));
            file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
            files.put(name, file);
        }
        file.writeShort(month == null ? UNDATED : month);
        file.write(hash(extract, "key", row.key()));
        file.write(hash(extract, "content", row.content()));
    }

    static String fileName(Extract extract, @Nullable Quarter quarter) {
        return extract.tableName() + "-" + (quarter == null ? "undated" : quarter.toString());
    }

    private byte[] hash(Extract extract, String what, UUID value) {
        mac.update((extract.tableName() + " " + what).getBytes(StandardCharsets.UTF_8));
        mac.update(ByteBuffer.allocate(BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
        return java.util.Arrays.copyOf(mac.doFinal(), BYTES);
    }

    private static void close(Map<String, DataOutputStream> files) {
        try {
            for (DataOutputStream file : files.values()) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one hash. */
    static UUID read(DataInputStream file) throws IOException {
        return new UUID(file.readLong(), file.readLong());
    }
}

package victimspack.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * The path of an {@link EncryptedFile}, for H2, which makes such paths by itself from their texts. A text names the key by a
 * number, so that no key stands in what H2 says of a path.
 */
public final class EncryptedPath extends FilePathWrapper {

    private static final String SCHEME = "encrypted";
    private static final Map<String, byte[]> SECRETS = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();

    static {
        FilePath.register(new EncryptedPath());
    }

    /** What a path begins with whose file is encrypted with a key, until that is {@link #forget forgotten}. */
    static String prefix(String key) {
        String number = Long.toString(LAST.incrementAndGet());
        SECRETS.put(number, FilePathEncrypt.getPasswordBytes(key.toCharArray()));
        return SCHEME + ":" + number + ":";
    }

    static void forget(String prefix) {
        SECRETS.remove(number(prefix));
    }

    private static String number(String path) {
        return path.split(":", 3)[1];
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        byte[] secret = Objects.requireNonNull(SECRETS.get(number(name)), "a path whose key was forgotten");
        return new EncryptedFile(getBase().open(mode), secret);
    }

    @Override
    public long size() {
        return Math.max(0, getBase().size() / SectorCipher.SECTOR - 1) * SectorCipher.SECTOR;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return SCHEME + ":" + number(name) + ":";
    }

    @Override
    public FilePath unwrap(String path) {
        return FilePath.get(path.split(":", 3)[2]);
    }
}

package victimspack.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.h2.security.SHA256;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * A file in H2's own encrypted form, which H2 opens too: a sector in clear with the salt of its key, and then the encrypted
 * ones. H2's store writes whole sectors, and so nothing else is taken.
 */
final class EncryptedFile extends FileBaseDefault {

    private static final int SECTOR = SectorCipher.SECTOR;
    private static final byte[] HEADER = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int SALT = 8;
    private static final int KEY = 16;
    private static final int ITERATIONS = 10;

    private final FileChannel base;
    private final byte[] secret;
    private volatile @Nullable SectorCipher cipher;

    /** @param secret what the key is made from, with the file's salt */
    EncryptedFile(FileChannel base, byte[] secret) {
        this.base = base;
        this.secret = secret;
    }

    /** The file is first read or written to once it is locked. */
    private SectorCipher cipher() throws IOException {
        SectorCipher known = cipher;
        if (known != null) {
            return known;
        }
        synchronized (secret) {
            SectorCipher made = new SectorCipher(SHA256.getPBKDF2(secret, salt(), ITERATIONS, KEY));
            cipher = made;
            return made;
        }
    }

    private byte[] salt() throws IOException {
        byte[] salt = new byte[SALT];
        if (base.size() >= SECTOR) {
            readFully(ByteBuffer.wrap(salt), HEADER.length);
        } else {
            new SecureRandom().nextBytes(salt);
            byte[] header = Arrays.copyOf(HEADER, SECTOR);
            System.arraycopy(salt, 0, header, HEADER.length, SALT);
            writeFully(ByteBuffer.wrap(header), 0);
        }
        return salt;
    }

    @Override
    public long size() throws IOException {
        return Math.max(0, base.size() / SECTOR - 1) * SECTOR;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        long rest = size() - position;
        if (rest <= 0) {
            return -1;
        }
        int length = (int) Math.min(to.remaining(), rest);
        int skipped = (int) (position % SECTOR);
        byte[] sectors = new byte[(skipped + length + SECTOR - 1) / SECTOR * SECTOR];
        long first = position / SECTOR;
        SectorCipher known = cipher();
        readFully(ByteBuffer.wrap(sectors), (first + 1) * SECTOR);
        known.decrypt(first, sectors);
        to.put(sectors, skipped, length);
        return length;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        if (position % SECTOR != 0 || from.remaining() % SECTOR != 0) {
            throw new IOException(
                    "expected whole sectors to write, found %d bytes at %d".formatted(from.remaining(), position));
        }
        byte[] sectors = new byte[from.remaining()];
        from.get(sectors);
        long first = position / SECTOR;
        cipher().encrypt(first, sectors);
        writeFully(ByteBuffer.wrap(sectors), (first + 1) * SECTOR);
        return sectors.length;
    }

    private void readFully(ByteBuffer to, long position) throws IOException {
        for (long at = position; to.hasRemaining(); ) {
            int read = base.read(to, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
    }

    private void writeFully(ByteBuffer from, long position) throws IOException {
        for (long at = position; from.hasRemaining(); ) {
            at += base.write(from, at);
        }
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        if (size < size()) {
            base.truncate(size + SECTOR);
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}

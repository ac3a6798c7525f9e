package victimspack.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES of sectors of a file in the mode XTS, as H2 applies it with one key for sectors and their numbers: a block is combined
 * with a tweak before and after the cipher, which follows from the sector's number and the block's place in it (IEEE 1619).
 * The cipher is Java's own, which uses the processor's instructions for AES.
 */
final class SectorCipher {

    static final int SECTOR = 4096;

    private static final int BLOCK = 16;
    private static final int HALF = Long.BYTES;
    /** The polynomial by which a tweak is reduced as it is doubled. */
    private static final long FEEDBACK = 0x87;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final SecretKeySpec key;
    private final ThreadLocal<Cipher> encrypting = ThreadLocal.withInitial(() -> cipher(Cipher.ENCRYPT_MODE));
    private final ThreadLocal<Cipher> decrypting = ThreadLocal.withInitial(() -> cipher(Cipher.DECRYPT_MODE));

    /** @param key of 16 bytes */
    SectorCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Encrypts whole sectors in place, the first of which has a number. */
    void encrypt(long first, byte[] sectors) {
        apply(encrypting.get(), first, sectors);
    }

    /** Decrypts whole sectors in place, the first of which has a number. */
    void decrypt(long first, byte[] sectors) {
        apply(decrypting.get(), first, sectors);
    }

    private void apply(Cipher cipher, long first, byte[] sectors) {
        byte[] tweaks = new byte[sectors.length / SECTOR * BLOCK];
        for (int at = 0; at < tweaks.length; at += BLOCK) {
            LONGS.set(tweaks, at, first + at / BLOCK);
        }
        blocks(encrypting.get(), tweaks);
        combine(sectors, tweaks);
        blocks(cipher, sectors);
        combine(sectors, tweaks);
    }

    /** @param tweaks of each sector's first block; each other block's is its neighbour's doubled */
    private static void combine(byte[] sectors, byte[] tweaks) {
        for (int sector = 0; sector * SECTOR < sectors.length; sector++) {
            long low = (long) LONGS.get(tweaks, sector * BLOCK);
            long high = (long) LONGS.get(tweaks, sector * BLOCK + HALF);
            for (int at = sector * SECTOR; at < (sector + 1) * SECTOR; at += BLOCK) {
                LONGS.set(sectors, at, (long) LONGS.get(sectors, at) ^ low);
                LONGS.set(sectors, at + HALF, (long) LONGS.get(sectors, at + HALF) ^ high);
                long carried = high >> 63 & FEEDBACK;
                high = high << 1 | low >>> 63;
                low = low << 1 ^ carried;
            }
        }
    }

    private static void blocks(Cipher cipher, byte[] bytes) {
        try {
            cipher.update(bytes, 0, bytes.length, bytes, 0);
        } catch (ShortBufferException e) {
            throw new IllegalStateException("blocks keep their length", e);
        }
    }

    /** A cipher of single blocks: what makes equal blocks differ is the tweaks. */
    private Cipher cipher(int mode) {
        try {
            Cipher made = Cipher.getInstance("AES/ECB/NoPadding");
            made.init(mode, key);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }
}

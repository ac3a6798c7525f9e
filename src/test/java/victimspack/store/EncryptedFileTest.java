package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files have H2's own encrypted form: each side reads what the other writes. */
class EncryptedFileTest {

    private static final byte[] SECRET = {0, 'k', 0, 'e', 0, 'y'};
    private static final int SECTOR = 4096;

    @TempDir
    Path folder;

    private final byte[] rows = new byte[5 * SECTOR];

    EncryptedFileTest() {
        new Random(1).nextBytes(rows);
    }

    @Test
    void h2ReadsWhatIsWrittenAtAnyPlace() throws IOException {
        try (FileChannel ours = new EncryptedFile(base(), SECRET)) {
            ours.write(ByteBuffer.wrap(rows, 0, 2 * SECTOR), 3L * SECTOR);
            ours.write(ByteBuffer.wrap(rows), 0);
            ours.write(ByteBuffer.wrap(rows, SECTOR, SECTOR), 2L * SECTOR);
        }
        System.arraycopy(rows, SECTOR, rows, 2 * SECTOR, SECTOR);
        try (FileChannel theirs = new FileEncrypt("store", SECRET, base())) {
            assertThat(read(theirs, 0, rows.length)).isEqualTo(rows);
        }
        assertThat(latin(Files.readAllBytes(folder.resolve("store"))))
                .hasSize(6 * SECTOR)
                .doesNotContain(latin(Arrays.copyOf(rows, 16)));
    }

    @Test
    void anyPartIsReadOfWhatH2Wrote() throws IOException {
        try (FileChannel theirs = new FileEncrypt("store", SECRET, base())) {
            theirs.write(ByteBuffer.wrap(rows), 0);
        }
        try (FileChannel ours = new EncryptedFile(base(), SECRET)) {
            assertThat(ours.size()).isEqualTo(rows.length);
            assertThat(read(ours, 0, rows.length)).isEqualTo(rows);
            assertThat(read(ours, 4_000, 5_000)).isEqualTo(Arrays.copyOfRange(rows, 4_000, 9_000));
            assertThat(ours.read(ByteBuffer.allocate(10), rows.length - 3)).isEqualTo(3);
            assertThat(ours.read(ByteBuffer.allocate(10), rows.length)).isEqualTo(-1);
        }
        try (FileChannel other = new EncryptedFile(base(), new byte[] {0, 'x'})) {
            assertThat(read(other, 0, rows.length)).isNotEqualTo(rows);
        }
    }

    @Test
    void aFileIsCutToWhatItIsToHold() throws IOException {
        try (FileChannel ours = new EncryptedFile(base(), SECRET)) {
            ours.write(ByteBuffer.wrap(rows), 0);
            ours.truncate(2L * SECTOR);
            assertThat(ours.size()).isEqualTo(2L * SECTOR);
            ours.truncate(3L * SECTOR);
            assertThat(ours.size()).isEqualTo(2L * SECTOR);
        }
    }

    @Test
    void theRestOfASectorThatWasBegunIsNotThere() throws IOException {
        try (FileChannel ours = new EncryptedFile(base(), SECRET)) {
            ours.write(ByteBuffer.wrap(rows), 0);
        }
        try (FileChannel base = base()) {
            base.truncate(base.size() - 1);
        }
        try (FileChannel ours = new EncryptedFile(base(), SECRET)) {
            assertThat(ours.size()).isEqualTo(4L * SECTOR);
        }
    }

    @Test
    void onlyWholeSectorsAreTaken() throws IOException {
        try (FileChannel ours = new EncryptedFile(base(), SECRET)) {
            assertThatThrownBy(() -> ours.write(ByteBuffer.wrap(rows, 0, 100), 0))
                    .isInstanceOf(IOException.class)
                    .hasMessage("expected whole sectors to write, found 100 bytes at 0");
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private FileChannel base() throws IOException {
        return FileChannel.open(
                folder.resolve("store"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static byte[] read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length);
        while (read.hasRemaining()) {
            assertThat(file.read(read, position + read.position())).isPositive();
        }
        return read.array();
    }
}

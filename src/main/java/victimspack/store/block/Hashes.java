package victimspack.store.block;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.h2.value.Value;
import org.h2.value.ValueUuid;
import org.jspecify.annotations.Nullable;

/** Hashes of 16 bytes, which every row has. */
final class Hashes implements Cells {

    private final ByteBuffer bytes;

    Hashes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static byte[] written(@Nullable Object[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES * values.length);
        for (Object value : values) {
            UUID hash = (UUID) Objects.requireNonNull(value);
            bytes.putLong(hash.getMostSignificantBits()).putLong(hash.getLeastSignificantBits());
        }
        return bytes.array();
    }

    @Override
    public boolean has(int row) {
        return true;
    }

    @Override
    public byte[] bytes(int row) {
        int start = 2 * Long.BYTES * row;
        return Arrays.copyOfRange(bytes.array(), start, start + 2 * Long.BYTES);
    }

    @Override
    public Value value(int row) {
        int start = 2 * Long.BYTES * row;
        return ValueUuid.get(bytes.getLong(start), bytes.getLong(start + Long.BYTES));
    }
}

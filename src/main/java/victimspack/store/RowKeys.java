package victimspack.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.Schema;

/**
 * By what one extract's rows are found and told apart: their month, a hash of the columns that are their key, and one of all
 * their cells. For one thread.
 */
final class RowKeys {

    /** What stands before a cell, so that no two rows of different cells are put down alike. */
    private static final byte BLANK = 0;

    private static final byte TIME = 1;
    private static final byte TEXT = 2;

    private ByteBuffer joined = ByteBuffer.allocate(1 << 10);
    private final int[] key;
    private final int[] supplied;
    private final int dated;

    RowKeys(Schema schema) {
        this.key = schema.key().stream().mapToInt(schema::indexOf).toArray();
        this.supplied = IntStream.range(0, schema.columns().size()).toArray();
        this.dated =
                MonthColumn.orPeriodOf(schema.extract()).map(schema::indexOf).orElse(-1);
    }

    /**
     * The values of {@link RowTables#MONTH}, {@link RowTables#KEY} and {@link RowTables#CONTENT}.
     *
     * @param cells of an accepted row
     */
    List<@Nullable Object> of(List<? extends @Nullable Object> cells) {
        YearMonth month = dated < 0 ? null : MonthColumn.monthOf(cells.get(dated));
        return Arrays.asList(month == null ? null : MonthColumn.number(month), hash(cells, key), hash(cells, supplied));
    }

    /** Of some of the cells: 128 bits that tell apart what differs by accident, and no protection from somebody who forges rows. */
    private UUID hash(List<? extends @Nullable Object> cells, int[] places) {
        joined.clear();
        for (int place : places) {
            put(cells.get(place));
        }
        long[] hash = MurmurHash3.hash128x64(joined.array(), 0, joined.position(), 0);
        return new UUID(hash[0], hash[1]);
    }

    private void put(@Nullable Object cell) {
        if (cell == null) {
            room(1).put(BLANK);
        } else if (cell instanceof LocalDateTime time) {
            room(1 + Long.BYTES + Integer.BYTES)
                    .put(TIME)
                    .putLong(time.toEpochSecond(ZoneOffset.UTC))
                    .putInt(time.getNano());
        } else {
            byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
            room(1 + Integer.BYTES + text.length).put(TEXT).putInt(text.length).put(text);
        }
    }

    private ByteBuffer room(int bytes) {
        if (joined.remaining() < bytes) {
            joined = ByteBuffer.allocate(2 * (joined.position() + bytes)).put(joined.flip());
        }
        return joined;
    }
}

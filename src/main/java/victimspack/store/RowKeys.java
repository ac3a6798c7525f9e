package victimspack.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.Schema;

/**
 * By what one extract's rows are found and told apart: their month, a hash of the columns that are their key, and one of all
 * their cells. For one thread.
 */
final class RowKeys {

    private static final long VERSION_BITS = 0xF000L;
    private static final long NAMED_BY_MD5 = 0x3000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long STANDARD_VARIANT = 0x8000_0000_0000_0000L;

    private final MessageDigest digest = md5();
    private final int[] key;
    private final int[] supplied;
    private final int dated;

    RowKeys(Schema schema) {
        this.key = schema.key().stream().mapToInt(schema::indexOf).toArray();
        this.supplied = IntStream.range(0, schema.columns().size()).toArray();
        this.dated =
                MonthColumn.orPeriodOf(schema.extract()).map(schema::indexOf).orElse(-1);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
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

    /** Of some of the cells, as {@link UUID#nameUUIDFromBytes}, which looks for the algorithm each time. */
    private UUID hash(List<? extends @Nullable Object> cells, int[] places) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < places.length; i++) {
            if (i > 0) {
                joined.append('\u001f');
            }
            Object cell = cells.get(places[i]);
            if (cell != null) {
                joined.append(cell);
            }
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(joined.toString().getBytes(StandardCharsets.UTF_8)));
        return new UUID(
                hash.getLong() & ~VERSION_BITS | NAMED_BY_MD5, hash.getLong() & ~VARIANT_BITS | STANDARD_VARIANT);
    }
}

package victimspack.store.block;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.table.Column;
import org.h2.util.DateTimeUtils;
import org.h2.value.Value;
import org.h2.value.ValueBigint;
import org.h2.value.ValueBoolean;
import org.h2.value.ValueDate;
import org.h2.value.ValueInteger;
import org.h2.value.ValueNumeric;
import org.h2.value.ValueTimestamp;
import org.h2.value.ValueVarchar;
import org.jspecify.annotations.Nullable;

/** What a column's cells are: in Java, in SQL and in a block. */
public enum CellType {
    /** {@link String}. */
    TEXT("VARCHAR", String.class, texts(value -> (String) value), text -> texts(text, ValueVarchar::get)),
    /** {@link LocalDateTime} in whole seconds. */
    TIMESTAMP(
            "TIMESTAMP(0)",
            LocalDateTime.class,
            numbers(value -> ((LocalDateTime) value).toEpochSecond(ZoneOffset.UTC)),
            bytes -> new Numbers(bytes, CellType::timestamp)),
    /** {@link LocalDate}. */
    DATE(
            "DATE",
            LocalDate.class,
            numbers(value -> ((LocalDate) value).toEpochDay()),
            bytes -> new Numbers(bytes, day -> ValueDate.fromDateValue(DateTimeUtils.dateValueFromAbsoluteDay(day)))),
    /** {@link Boolean}. */
    YES_NO(
            "BOOLEAN",
            Boolean.class,
            numbers(value -> (Boolean) value ? 1 : 0),
            bytes -> new Numbers(bytes, number -> ValueBoolean.get(number == 1))),
    /** {@link Integer}. */
    INTEGER(
            "INTEGER",
            Integer.class,
            numbers(value -> (Integer) value),
            bytes -> new Numbers(bytes, number -> ValueInteger.get((int) number))),
    /** {@link Long}. */
    BIGINT("BIGINT", Long.class, numbers(value -> (Long) value), bytes -> new Numbers(bytes, ValueBigint::get)),
    /** {@link BigDecimal}, of six decimals. */
    DECIMAL(
            "DECIMAL(38, 6)",
            BigDecimal.class,
            texts(value ->
                    ((BigDecimal) value).setScale(6, RoundingMode.HALF_UP).toPlainString()),
            bytes -> texts(bytes, text -> ValueNumeric.get(new BigDecimal(text)))),
    /** {@link UUID}. */
    HASH("UUID", UUID.class, Hashes::written, Hashes::new);

    private final String sql;
    private final Class<?> java;
    private final Function<@Nullable Object[], byte[]> writer;
    private final Function<byte[], Cells> reader;

    CellType(String sql, Class<?> java, Function<@Nullable Object[], byte[]> writer, Function<byte[], Cells> reader) {
        this.sql = sql;
        this.java = java;
        this.writer = writer;
        this.reader = reader;
    }

    private static Function<@Nullable Object[], byte[]> texts(Function<Object, String> text) {
        return values -> Texts.written(values, text);
    }

    private static Cells texts(byte[] bytes, Function<String, Value> value) {
        return new Texts(bytes, value);
    }

    private static Function<@Nullable Object[], byte[]> numbers(ToLongFunction<Object> number) {
        return values -> Numbers.written(values, number);
    }

    private static Value timestamp(long second) {
        long day = Math.floorDiv(second, DateTimeUtils.SECONDS_PER_DAY);
        long nanos = Math.floorMod(second, DateTimeUtils.SECONDS_PER_DAY) * DateTimeUtils.NANOS_PER_SECOND;
        return ValueTimestamp.fromDateValueAndNanos(DateTimeUtils.dateValueFromAbsoluteDay(day), nanos);
    }

    /** The type of a column of SQL. */
    String sql() {
        return sql;
    }

    /** What a cell is in Java. */
    Class<?> java() {
        return java;
    }

    /** The type of a column of the store. */
    static CellType of(Column column) {
        return switch (column.getType().getValueType()) {
            case Value.VARCHAR -> TEXT;
            case Value.TIMESTAMP -> TIMESTAMP;
            case Value.DATE -> DATE;
            case Value.BOOLEAN -> YES_NO;
            case Value.INTEGER -> INTEGER;
            case Value.BIGINT -> BIGINT;
            case Value.NUMERIC -> DECIMAL;
            case Value.UUID -> HASH;
            default ->
                throw new IllegalArgumentException(
                        "no cells of " + column.getName().toLowerCase(Locale.ROOT) + " can lie in a block");
        };
    }

    /** A column of a block as bytes, the last of which are a sum over the others. */
    byte[] write(@Nullable Object[] values) {
        byte[] cells = writer.apply(values);
        return ByteBuffer.allocate(cells.length + Integer.BYTES)
                .put(cells)
                .putInt(sum(cells, cells.length))
                .array();
    }

    /**
     * What {@link #write} made, to be read.
     *
     * @throws DbException where the bytes are not what was written: the store's file is damaged
     */
    Cells read(byte[] bytes) {
        int length = bytes.length - Integer.BYTES;
        if (length < 0 || ByteBuffer.wrap(bytes).getInt(length) != sum(bytes, length)) {
            throw DbException.get(ErrorCode.FILE_CORRUPTED_1, "a block of rows");
        }
        return reader.apply(bytes);
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}

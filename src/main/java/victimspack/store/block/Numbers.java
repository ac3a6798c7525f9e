package victimspack.store.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers, in as many bytes as the widest needs: each as its distance from the least one, and one more, so that 0 says
 * that there is none.
 */
final class Numbers implements Cells {

    /** The width, then the least number. */
    private static final int HEAD = 1 + Long.BYTES;

    private static final VarHandle SHORTS = view(short[].class);
    private static final VarHandle INTS = view(int[].class);
    private static final VarHandle LONGS = view(long[].class);

    private final byte[] bytes;
    private final int width;
    private final long least;
    private final LongFunction<Value> value;

    Numbers(byte[] bytes, LongFunction<Value> value) {
        this.bytes = bytes;
        this.width = bytes[0];
        this.least = (long) LONGS.get(bytes, 1);
        this.value = value;
    }

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] written(@Nullable Object[] values, ToLongFunction<Object> number) {
        long[] numbers = new long[values.length];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int row = 0; row < numbers.length; row++) {
            Object value = values[row];
            if (value != null) {
                numbers[row] = number.applyAsLong(value);
                least = Math.min(least, numbers[row]);
                most = Math.max(most, numbers[row]);
            }
        }
        int width = least > most ? 0 : width(most - least + 1);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + width * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) width).putLong(least);
        for (int row = 0; row < numbers.length; row++) {
            put(bytes, width, values[row] == null ? 0 : numbers[row] - least + 1);
        }
        return bytes.array();
    }

    /** In how many bytes a number from 0 is put down; one below 0 is greater than all others. */
    static int width(long number) {
        if (number < 0 || number > 0xFFFF_FFFFL) {
            return Long.BYTES;
        }
        return number > 0xFFFF ? Integer.BYTES : number > 0xFF ? Short.BYTES : 1;
    }

    static void put(ByteBuffer bytes, int width, long number) {
        switch (width) {
            case 0 -> {}
            case 1 -> bytes.put((byte) number);
            case Short.BYTES -> bytes.putShort((short) number);
            case Integer.BYTES -> bytes.putInt((int) number);
            default -> bytes.putLong(number);
        }
    }

    /** The number that stands at a place of an array of numbers of one width. */
    static long at(byte[] bytes, int start, int width, int place) {
        return switch (width) {
            case 0 -> 0;
            case 1 -> bytes[start + place] & 0xFF;
            case Short.BYTES -> (short) SHORTS.get(bytes, start + Short.BYTES * place) & 0xFFFF;
            case Integer.BYTES -> (int) INTS.get(bytes, start + Integer.BYTES * place) & 0xFFFF_FFFFL;
            default -> (long) LONGS.get(bytes, start + Long.BYTES * place);
        };
    }

    @Override
    public boolean has(int row) {
        return at(bytes, HEAD, width, row) != 0;
    }

    /** Of a row that has a number. */
    @Override
    public long number(int row) {
        return least + at(bytes, HEAD, width, row) - 1;
    }

    @Override
    public Value value(int row) {
        long distance = at(bytes, HEAD, width, row);
        return distance == 0 ? ValueNull.INSTANCE : value.apply(least + distance - 1);
    }
}

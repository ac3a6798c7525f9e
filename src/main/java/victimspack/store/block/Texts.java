package victimspack.store.block;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/** Texts, each kept once in a block, in the order in which they are met; rows have their numbers, and 0 where there is none. */
final class Texts implements Cells {

    /** How many different texts there are. */
    private static final int HEAD = Integer.BYTES;

    private final byte[] bytes;
    private final int width;
    private final int numbers;
    private final int text;
    private final @Nullable Value[] known;
    private final Function<String, Value> value;

    Texts(byte[] bytes, Function<String, Value> value) {
        this.bytes = bytes;
        this.value = value;
        int different = (int) Numbers.at(bytes, 0, Integer.BYTES, 0);
        this.known = new @Nullable Value[different];
        this.width = different == 0 ? 0 : Numbers.width(different);
        this.text = HEAD + Integer.BYTES * different;
        this.numbers = text + end(different);
    }

    static byte[] written(@Nullable Object[] values, Function<Object, String> text) {
        Map<Object, Integer> met = new HashMap<>();
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        int[] rows = new int[values.length];
        int[] ends = new int[values.length];
        for (int row = 0; row < values.length; row++) {
            Object value = values[row];
            if (value != null) {
                Integer number = met.get(value);
                if (number == null) {
                    texts.writeBytes(text.apply(value).getBytes(StandardCharsets.UTF_8));
                    ends[met.size()] = texts.size();
                    number = met.size() + 1;
                    met.put(value, number);
                }
                rows[row] = number;
            }
        }
        int width = met.isEmpty() ? 0 : Numbers.width(met.size());
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + Integer.BYTES * met.size() + texts.size() + width * values.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(met.size());
        for (int number = 0; number < met.size(); number++) {
            bytes.putInt(ends[number]);
        }
        bytes.put(texts.toByteArray());
        for (int number : rows) {
            Numbers.put(bytes, width, number);
        }
        return bytes.array();
    }

    /** Where the text of a number, from 1, ends among the texts. */
    private int end(int number) {
        return number == 0 ? 0 : (int) Numbers.at(bytes, HEAD, Integer.BYTES, number - 1);
    }

    private int numberOf(int row) {
        return (int) Numbers.at(bytes, numbers, width, row);
    }

    @Override
    public boolean has(int row) {
        return numberOf(row) != 0;
    }

    @Override
    public byte[] bytes(int row) {
        int number = numberOf(row);
        return Arrays.copyOfRange(bytes, text + end(number - 1), text + end(number));
    }

    @Override
    public Value value(int row) {
        int number = numberOf(row);
        if (number == 0) {
            return ValueNull.INSTANCE;
        }
        Value made = known[number - 1];
        if (made == null) {
            int start = end(number - 1);
            made = value.apply(new String(bytes, text + start, end(number) - start, StandardCharsets.UTF_8));
            known[number - 1] = made;
        }
        return made;
    }
}

package victimspack.store;

import java.util.Arrays;

/** A list of whole numbers that takes eight bytes for each. */
final class Longs {

    private long[] values = new long[1_024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    long get(int index) {
        return values[index];
    }

    void set(int index, long value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    /** All of them in their order, in an array of its own. */
    long[] sorted() {
        long[] all = Arrays.copyOf(values, size);
        Arrays.sort(all);
        return all;
    }
}

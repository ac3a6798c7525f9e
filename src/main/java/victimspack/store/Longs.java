package victimspack.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of whole numbers that takes eight bytes for each, in pieces: one array of millions would be copied as it grows. */
final class Longs {

    private static final int PIECE = 1 << 14;

    private final List<long[]> pieces = new ArrayList<>();
    private int size;

    void add(long value) {
        if (size == pieces.size() * PIECE) {
            pieces.add(new long[PIECE]);
        }
        set(size++, value);
    }

    long get(int index) {
        return pieces.get(index / PIECE)[index % PIECE];
    }

    void set(int index, long value) {
        pieces.get(index / PIECE)[index % PIECE] = value;
    }

    int size() {
        return size;
    }

    /** All of them in their order, in an array of its own. */
    long[] sorted() {
        long[] all = new long[size];
        for (int from = 0; from < size; from += PIECE) {
            System.arraycopy(pieces.get(from / PIECE), 0, all, from, Math.min(PIECE, size - from));
        }
        Arrays.sort(all);
        return all;
    }
}

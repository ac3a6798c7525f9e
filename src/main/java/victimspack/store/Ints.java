package victimspack.store;

import java.util.ArrayList;
import java.util.List;

/** A list of whole numbers that takes four bytes for each, in pieces: one array of millions would be copied as it grows. */
final class Ints {

    private static final int PIECE = 1 << 14;

    private final List<int[]> pieces = new ArrayList<>();
    private int size;

    void add(int value) {
        if (size == pieces.size() * PIECE) {
            pieces.add(new int[PIECE]);
        }
        set(size++, value);
    }

    int get(int index) {
        return pieces.get(index / PIECE)[index % PIECE];
    }

    void set(int index, int value) {
        pieces.get(index / PIECE)[index % PIECE] = value;
    }

    int size() {
        return size;
    }
}

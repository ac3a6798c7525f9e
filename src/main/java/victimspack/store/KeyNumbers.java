package victimspack.store;

import java.util.Arrays;

/**
 * Numbers keys from 0 as they are met. Keys are kept as bytes, one behind another: as objects of their own, millions of
 * references would take several times the room.
 */
final class KeyNumbers {

    /** The number of a key that has none. */
    static final int NONE = -1;

    private static final int FEWEST_SLOTS = 1 << 10;
    private static final int USUAL_LENGTH = 12;

    /** Each a hash and, behind it, the number and one; to compare keys themselves takes longer. */
    private long[] slots;

    private int[] ends;
    private byte[] bytes;
    private int size;

    /** @param expected how many keys there are likely to be: room for them is made at once */
    KeyNumbers(int expected) {
        this.slots = new long[Math.max(FEWEST_SLOTS, 2 * Integer.highestOneBit(2 * expected))];
        this.ends = new int[slots.length / 2];
        this.bytes = new byte[Math.max(FEWEST_SLOTS, expected) * USUAL_LENGTH];
    }

    /** The number of a key, which is given the next where it has none. */
    int number(byte[] key) {
        int hash = hash(key);
        int slot = slot(key, hash);
        if (slots[slot] == 0) {
            keep(key);
            slots[slot] = (long) hash << Integer.SIZE | size;
            if (2 * size == slots.length) {
                grow();
            }
            return size - 1;
        }
        return (int) slots[slot] - 1;
    }

    /** The number of a key, {@link #NONE} where it was not met. */
    int find(byte[] key) {
        return (int) slots[slot(key, hash(key))] - 1;
    }

    /** Bits that depend on every byte: the last ones tell slots apart, the first ones parts. */
    static int hash(byte[] key) {
        int hash = Arrays.hashCode(key) * 0x9E3779B9;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
        return hash ^ hash >>> 13;
    }

    /** Where a key stands, or is to stand. */
    private int slot(byte[] key, int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0 && !is(slots[slot], key, hash)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean is(long held, byte[] key, int hash) {
        int number = (int) held - 1;
        return held >> Integer.SIZE == hash && Arrays.equals(bytes, start(number), ends[number], key, 0, key.length);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void keep(byte[] key) {
        int start = start(size);
        while (start + key.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length + bytes.length / 2 + key.length);
        }
        System.arraycopy(key, 0, bytes, start, key.length);
        ends[size] = start + key.length;
        size++;
    }

    private void grow() {
        long[] held = slots;
        slots = new long[2 * held.length];
        ends = Arrays.copyOf(ends, slots.length / 2);
        for (long one : held) {
            if (one != 0) {
                int slot = (int) (one >> Integer.SIZE) & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = one;
            }
        }
    }
}

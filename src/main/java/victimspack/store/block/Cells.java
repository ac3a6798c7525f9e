package victimspack.store.block;

import org.h2.value.Value;

/** One column of a block. */
interface Cells {

    /** The value of a row, from 0; SQL's NULL where it has none. */
    Value value(int row);

    /** Whether a row has a value. */
    boolean has(int row);

    /** The number by which a value lies in the block, such as a time's second; of a row that has one. */
    default long number(int row) {
        throw new UnsupportedOperationException("cells without numbers");
    }

    /** The bytes as which a value lies in the block; of a row that has one. */
    default byte[] bytes(int row) {
        throw new UnsupportedOperationException("cells without bytes");
    }
}

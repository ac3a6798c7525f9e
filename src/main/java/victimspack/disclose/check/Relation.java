package victimspack.disclose.check;

import java.util.Arrays;

/**
 * A sum that a reader knows to lie between two numbers.
 *
 * @param unknowns     the numbers of the unknowns added up
 * @param coefficients how many times each is
 * @param least        the least the sum can be
 * @param most         the most the sum can be
 */
record Relation(int[] unknowns, long[] coefficients, long least, long most) {

    boolean holds(long[] values) {
        long sum = 0;
        for (int i = 0; i < unknowns.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], values[unknowns[i]]));
        }
        return least <= sum && sum <= most;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relation that
                && Arrays.equals(unknowns, that.unknowns)
                && Arrays.equals(coefficients, that.coefficients)
                && least == that.least
                && most == that.most;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(unknowns);
    }

    @Override
    public String toString() {
        return least + " <= " + Arrays.toString(coefficients) + Arrays.toString(unknowns) + " <= " + most;
    }
}

package victimspack.disclose.hide;

import java.util.Arrays;

/**
 * Within which range sums of quarters in a row could lie, for a reader who knows other such sums. Every sum is the difference
 * of what was counted up to its last quarter and up to the one before its first, so that all that is known bounds such
 * differences, and shortest paths give the narrowest bounds; these are reached by whole numbers.
 */
final class Rolling {

    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    /** The most by which the number up to one point of time can be larger than the number up to another. */
    private final long[][] most;

    /** @param least the least that a reader must think of each quarter's number, oldest first */
    Rolling(long[] least) {
        this.most = new long[least.length + 1][least.length + 1];
        for (long[] row : most) {
            Arrays.fill(row, UNLIMITED);
        }
        for (int i = 0; i < least.length; i++) {
            most[i + 1][i] = -least[i];
        }
    }

    /** The quarters from the first to the last, both by their places, add up to a known number. */
    void know(int first, int last, long sum) {
        most[first][last + 1] = Math.min(most[first][last + 1], sum);
        most[last + 1][first] = Math.min(most[last + 1][first], -sum);
    }

    /** Takes in what all that is known tells together. */
    void conclude() {
        for (int through = 0; through < most.length; through++) {
            for (int from = 0; from < most.length; from++) {
                for (int to = 0; to < most.length; to++) {
                    if (most[from][through] < UNLIMITED && most[through][to] < UNLIMITED) {
                        most[from][to] = Math.min(most[from][to], most[from][through] + most[through][to]);
                    }
                }
            }
        }
    }

    /** How wide the range of a sum is. */
    long width(int first, int last) {
        return most[first][last + 1] == UNLIMITED ? UNLIMITED : most[first][last + 1] + most[last + 1][first];
    }
}

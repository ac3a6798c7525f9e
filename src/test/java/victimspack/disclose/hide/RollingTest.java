package victimspack.disclose.hide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The ranges of sums of quarters in a row. */
class RollingTest {

    private static final int MOST = 14;

    @Test
    void whatOverlappingSumsTellIsTheDifferenceOfTheirEnds() {
        Rolling rolling = new Rolling(new long[5]);
        rolling.know(0, 3, 40);
        rolling.know(1, 4, 62);
        rolling.conclude();

        // The last quarter is 22 more than the first, which is at most 40.
        assertThat(rolling.width(0, 0)).isEqualTo(40);
        assertThat(rolling.width(4, 4)).isEqualTo(40);
    }

    @Test
    void aQuarterOfWhichNothingIsKnownHasNoLimit() {
        Rolling rolling = new Rolling(new long[5]);
        rolling.know(0, 3, 40);
        rolling.conclude();

        assertThat(rolling.width(4, 4)).isGreaterThan(1_000_000);
    }

    @Property(tries = 300, seed = "20260930")
    void rangesAreThoseThatTryingAllNumbersFinds(@ForAll long seed) {
        Random random = new Random(seed);
        long[] truth = random.longs(5, 0, 6).toArray();
        long least = random.nextInt(2);
        boolean[][] told = new boolean[5][5];
        told[0][3] = true;
        told[1][4] = true;
        told[random.nextInt(2)][2 + random.nextInt(3)] = true;
        Arrays.setAll(truth, i -> Math.max(least, truth[i]));
        long[] all = new long[5];
        Arrays.fill(all, least);
        Rolling rolling = new Rolling(all);
        for (int first = 0; first < 5; first++) {
            for (int last = first; last < 5; last++) {
                if (told[first][last]) {
                    rolling.know(first, last, sum(truth, first, last));
                }
            }
        }
        rolling.conclude();
        long[][] ends = {{99, -1}, {99, -1}, {99, -1}, {99, -1}, {99, -1}};
        search(new long[5], 0, least, truth, told, ends);
        for (int quarter = 0; quarter < 5; quarter++) {
            assertThat(Math.min(MOST, rolling.width(quarter, quarter)))
                    .as("quarter %d of %s", quarter, Arrays.toString(truth))
                    .isEqualTo(Math.min(MOST, ends[quarter][1] - ends[quarter][0]));
        }
    }

    private static long sum(long[] values, int first, int last) {
        return Arrays.stream(values, first, last + 1).sum();
    }

    /** All numbers up to 24, the largest sum that four quarters can have. */
    private static void search(long[] values, int at, long least, long[] truth, boolean[][] told, long[][] ends) {
        if (at == values.length) {
            for (int i = 0; i < values.length; i++) {
                ends[i][0] = Math.min(ends[i][0], values[i]);
                ends[i][1] = Math.max(ends[i][1], values[i]);
            }
            return;
        }
        for (values[at] = least; values[at] <= 24; values[at]++) {
            boolean fits = true;
            for (int first = 0; first <= at; first++) {
                fits &= !told[first][at] || sum(values, first, at) == sum(truth, first, at);
            }
            if (fits) {
                search(values, at + 1, least, truth, told, ends);
            }
        }
    }
}

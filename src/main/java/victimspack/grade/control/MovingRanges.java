package victimspack.grade.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Limits of individual values from their moving ranges (XmR): mean plus and minus 2.66 times the mean moving range, the moving
 * ranges above 3.267 times their mean screened out once (Nelson 1982). Where months are otherwise all equal and screening would leave
 * no range at all, nothing is screened: limits of no width would call every month out of the ordinary for one that leapt.
 */
final class MovingRanges {

    private static final double TO_LIMIT = 2.66;
    private static final double SCREEN = 3.267;

    private MovingRanges() {}

    /** @param observations at least two, in order */
    static Limits limits(List<Observation> observations, Range possible) {
        double mean =
                observations.stream().mapToDouble(Observation::value).average().orElseThrow();
        return Limits.around(mean, TO_LIMIT * screenedMean(ranges(observations)), possible);
    }

    private static double[] ranges(List<Observation> observations) {
        return IntStream.range(1, observations.size())
                .mapToDouble(i -> Math.abs(
                        observations.get(i).value() - observations.get(i - 1).value()))
                .toArray();
    }

    private static double screenedMean(double[] ranges) {
        double mean = Arrays.stream(ranges).average().orElseThrow();
        double screened = Arrays.stream(ranges)
                .filter(range -> range <= SCREEN * mean)
                .average()
                .orElse(0);
        return screened > 0 ? screened : mean;
    }
}

package victimspack.grade;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** 95 % confidence intervals; formulas and sources are in docs/reference/methods.md. */
public final class Intervals {

    private static final double ERROR_RATE = 0.05;

    private static final double TWO_SIDED = NormalDistribution.of(0, 1).inverseSurvivalProbability(ERROR_RATE / 2);

    private Intervals() {}

    /**
     * Wilson's score interval of a proportion (Wilson 1927), without continuity correction.
     *
     * @param base the number among which was counted, at least 1
     */
    public static Interval wilson(long counted, long base) {
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(base), Math.toIntExact(counted), ERROR_RATE);
        return new Interval(interval.getLowerBound(), interval.getUpperBound());
    }

    /**
     * Wilson's score interval of a share that is no ratio of whole numbers, as of a weighted sample.
     *
     * @param size the size of a simple random sample that would be as exact, above 0
     */
    static Interval wilson(double share, double size) {
        double square = TWO_SIDED * TWO_SIDED;
        double centre = (share + square / (2 * size)) / (1 + square / size);
        double half =
                TWO_SIDED / (1 + square / size) * Math.sqrt(share * (1 - share) / size + square / (4 * size * size));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * Newcombe's hybrid score interval of the difference of two independent proportions, first minus second (Newcombe
     * 1998, method 10). Both bases at least 1.
     */
    public static Interval newcombe(long firstCounted, long firstBase, long secondCounted, long secondBase) {
        double first = (double) firstCounted / firstBase;
        double second = (double) secondCounted / secondBase;
        Interval ofFirst = wilson(firstCounted, firstBase);
        Interval ofSecond = wilson(secondCounted, secondBase);
        double difference = first - second;
        return new Interval(
                difference - distance(first - ofFirst.lower(), ofSecond.upper() - second),
                difference + distance(ofFirst.upper() - first, second - ofSecond.lower()));
    }

    /** The exact interval of a Poisson count's expectation (Garwood 1936), from quantiles of the chi-squared distribution. */
    public static Interval poisson(long count) {
        double lower = count == 0
                ? 0
                : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(ERROR_RATE / 2) / 2;
        double upper = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(ERROR_RATE / 2) / 2;
        return new Interval(lower, upper);
    }

    /**
     * The exact interval of the ratio of two Poisson counts' expectations over equally long periods, first over second
     * (Przyborowski and Wilenski 1940): given their sum the first count is binomial, and its Clopper-Pearson limits become
     * odds. At least one of the counts is above 0; where the second is 0 the upper limit is infinite.
     */
    public static Interval poissonRatio(long first, long second) {
        return poissonRatio(first, second, 1);
    }

    /**
     * As {@link #poissonRatio(long, long)}, of what is to be expected in equal times.
     *
     * @param length the first count's time as a share of the second's: 0.25 for a quarter beside a year
     */
    public static Interval poissonRatio(long first, long second, double length) {
        var share = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                Math.toIntExact(first + second), Math.toIntExact(first), ERROR_RATE);
        return new Interval(odds(share.getLowerBound()) / length, odds(share.getUpperBound()) / length);
    }

    /**
     * The interval of the ratio of two independent proportions, first over second, on the scale of logarithms (Katz and
     * others 1978). Both numerators and bases at least 1.
     */
    public static Interval ratio(long firstCounted, long firstBase, long secondCounted, long secondBase) {
        double ratio = ((double) firstCounted / firstBase) / ((double) secondCounted / secondBase);
        double error = Math.sqrt(1.0 / firstCounted - 1.0 / firstBase + 1.0 / secondCounted - 1.0 / secondBase);
        double factor = Math.exp(TWO_SIDED * error);
        return new Interval(ratio / factor, ratio * factor);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private static double distance(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }
}

package victimspack.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Draws whole numbers from a distribution by its cumulative probabilities, which are worked out once. */
final class Draws {

    private static final double TAIL = 1e-13;

    private final double[] cumulative;

    private Draws(int most, IntToDoubleFunction cumulativeProbability) {
        cumulative = new double[most + 1];
        for (int i = 0; i <= most; i++) {
            cumulative[i] = cumulativeProbability.applyAsDouble(i);
        }
    }

    static Draws binomial(int trials, double share) {
        BinomialDistribution distribution = BinomialDistribution.of(trials, share);
        return new Draws(trials, distribution::cumulativeProbability);
    }

    static Draws poisson(double mean) {
        PoissonDistribution distribution = PoissonDistribution.of(mean);
        return new Draws(distribution.inverseSurvivalProbability(TAIL), distribution::cumulativeProbability);
    }

    /** Of so many cases drawn without putting back, how many are among the marked ones. */
    static Draws hypergeometric(int population, int marked, int drawn) {
        HypergeometricDistribution distribution = HypergeometricDistribution.of(population, marked, drawn);
        return new Draws(drawn, distribution::cumulativeProbability);
    }

    int next(SplittableRandom random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble());
        int place = found < 0 ? -found - 1 : found;
        return Math.min(place, cumulative.length - 1);
    }
}

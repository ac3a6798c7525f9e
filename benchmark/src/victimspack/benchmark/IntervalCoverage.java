package victimspack.benchmark;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import victimspack.grade.Interval;
import victimspack.grade.Intervals;

/** How often the intervals hold the true value, at the City's volumes: the tables of docs/reference/chance.md. */
final class IntervalCoverage {

    private static final int RUNS = 20_000;

    private static final int[] BASES = {30, 60, 84, 220, 340, 1_100, 1_650};
    private static final int[][] PAIRS = {{84, 84}, {60, 240}, {220, 880}, {340, 340}, {1_100, 4_400}};
    private static final double[] MEANS = {3, 10, 30, 100, 1_650};
    private static final double[] SHARES =
            IntStream.rangeClosed(1, 19).mapToDouble(i -> i / 20.0).toArray();

    private final SplittableRandom random = new SplittableRandom(Chance.SEED);

    /** The lowest and the mean share of runs in which an interval held the truth. */
    private record Coverage(double lowest, double mean) {
        static Coverage of(double[] shares) {
            return new Coverage(
                    IntStream.range(0, shares.length)
                            .mapToDouble(i -> shares[i])
                            .min()
                            .orElseThrow(),
                    IntStream.range(0, shares.length)
                            .mapToDouble(i -> shares[i])
                            .average()
                            .orElseThrow());
        }

        String cells() {
            return "%.1f%% | %.1f%%".formatted(100 * mean, 100 * lowest);
        }
    }

    void print() {
        System.out.println("| interval | of | mean coverage | lowest |\n|---|---|--:|--:|");
        for (int base : BASES) {
            System.out.printf(
                    "| Wilson | a share of %,d | %s |%n", base, wilson(base).cells());
        }
        for (int[] pair : PAIRS) {
            System.out.printf(
                    "| Newcombe | shares of %,d and of %,d | %s |%n",
                    pair[0], pair[1], newcombe(pair[0], pair[1]).cells());
        }
        for (double mean : MEANS) {
            System.out.printf(
                    "| Poisson | a count of about %,.0f | %s |%n",
                    mean, poisson(mean).cells());
        }
        for (double mean : MEANS) {
            System.out.printf(
                    "| Poisson ratio | two counts of about %,.0f | %s |%n",
                    mean, ratio(mean).cells());
        }
    }

    private Coverage wilson(int base) {
        double[] held = new double[SHARES.length];
        for (int i = 0; i < SHARES.length; i++) {
            Draws draws = Draws.binomial(base, SHARES[i]);
            double truth = SHARES[i];
            held[i] = share(() -> Intervals.wilson(draws.next(random), base).contains(truth));
        }
        return Coverage.of(held);
    }

    private Coverage newcombe(int base, int other) {
        double[] held = new double[SHARES.length];
        for (int i = 0; i < SHARES.length; i++) {
            Draws first = Draws.binomial(base, SHARES[i]);
            Draws second = Draws.binomial(other, SHARES[i]);
            held[i] = share(() -> Intervals.newcombe(first.next(random), base, second.next(random), other)
                    .contains(0));
        }
        return Coverage.of(held);
    }

    private Coverage poisson(double mean) {
        Draws draws = Draws.poisson(mean);
        return Coverage.of(
                new double[] {share(() -> Intervals.poisson(draws.next(random)).contains(mean))});
    }

    private Coverage ratio(double mean) {
        Draws draws = Draws.poisson(mean);
        return Coverage.of(new double[] {
            share(() -> {
                int first = draws.next(random);
                int second = draws.next(random);
                boolean known = first > 0 && second > 0;
                return !known || holdsOne(Intervals.poissonRatio(first, second));
            })
        });
    }

    private static boolean holdsOne(Interval interval) {
        return interval.contains(1);
    }

    private interface Trial {
        boolean holds();
    }

    private static double share(Trial trial) {
        return (double) IntStream.range(0, RUNS).filter(i -> trial.holds()).count() / RUNS;
    }
}

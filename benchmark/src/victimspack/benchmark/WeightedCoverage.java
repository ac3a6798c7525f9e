package victimspack.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import victimspack.grade.AuditSample;
import victimspack.measure.Tally;

/**
 * How often the interval of a dip sample's weighted share holds the truth: departments of about the City's sizes, cases drawn
 * without putting back.
 */
final class WeightedCoverage {

    private static final int RUNS = 20_000;
    private static final int[] CRIMES = {3_742, 6_124, 510, 834};
    private static final int[] DRAWN = {87, 156, 20, 16};

    /** How far the departments' shares lie from the share tried; their mean by crimes is about nil. */
    private static final double[][] SPREADS = {{0, 0, 0, 0}, {0.05, -0.03, -0.1, 0.05}, {-0.1, 0.1, -0.2, -0.15}};

    private static final String[] NAMES = {
        "departments alike", "departments up to 10 points apart", "departments up to 20 points apart"
    };

    private final SplittableRandom random = new SplittableRandom(Chance.SEED);

    void print() {
        for (int i = 0; i < SPREADS.length; i++) {
            List<Double> held = new ArrayList<>();
            for (int share = 25; share <= 75; share += 5) {
                held.add(coverage(share / 100.0, SPREADS[i]));
            }
            System.out.printf(
                    "| Weighted share | 279 cases of four departments, %s | %.1f%% | %.1f%% |%n",
                    NAMES[i],
                    100
                            * held.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .average()
                                    .orElseThrow(),
                    100 * held.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
        }
    }

    private double coverage(double share, double[] spread) {
        int[] marked = new int[CRIMES.length];
        List<Draws> draws = new ArrayList<>();
        double all = 0;
        double found = 0;
        for (int i = 0; i < CRIMES.length; i++) {
            marked[i] = (int) Math.round((share + spread[i]) * CRIMES[i]);
            draws.add(Draws.hypergeometric(CRIMES[i], marked[i], DRAWN[i]));
            all += CRIMES[i];
            found += marked[i];
        }
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            held += estimate(draws).interval().contains(found / all) ? 1 : 0;
        }
        return (double) held / RUNS;
    }

    private AuditSample.Estimate estimate(List<Draws> draws) {
        List<AuditSample.Department> departments = new ArrayList<>();
        for (int i = 0; i < CRIMES.length; i++) {
            Tally tally = Tally.of(draws.get(i).next(random), DRAWN[i], 0, 0);
            departments.add(new AuditSample.Department("department " + i, CRIMES[i], DRAWN[i], tally));
        }
        return new AuditSample(departments).estimate().orElseThrow();
    }
}

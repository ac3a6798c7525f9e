package victimspack.benchmark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import victimspack.grade.control.ControlChart;
import victimspack.grade.control.Method;
import victimspack.grade.control.Observation;
import victimspack.grade.control.Signal;
import victimspack.measure.Better;

/**
 * How often the rules of process control find something in an unchanged service, and how soon they find a change, at the
 * City's volumes: simulated months, printed as the table of docs/reference/methods.md.
 */
public final class ControlRules {

    private static final int SERIES = 10_000;
    private static final int MONTHS = 27;
    private static final int AFTER_CHANGE = 3;
    private static final YearMonth FIRST = YearMonth.of(2024, 7);

    /** @param rate of a rate; negative for a count, which then comes to {@code base} a month */
    private record Volume(String name, double base, double rate) {
        boolean isCount() {
            return rate < 0;
        }
    }

    private static final List<Volume> VOLUMES = List.of(
            new Volume("All crime", 733, -1),
            new Volume("Requests for review", 2.4, -1),
            new Volume("Crimes recorded within 24 hours", 680, 0.92),
            new Volume("Victim Contracts completed", 469, 0.54),
            new Volume("Victim Needs Assessments completed", 356, 0.77),
            new Volume("Referred within two working days", 70, 0.82),
            new Volume("Referrals taken up", 72, 0.10),
            new Volume("Audited cases that comply", 21, 0.86),
            new Volume("Satisfied with case handling", 14, 0.62),
            new Volume("Victims who leave support early", 7, 0.23));

    private ControlRules() {}

    public static void main(String[] arguments) {
        System.out.println("| measure | cases a month | rate | chart | latest month signals, unchanged |"
                + " changed by 5 points (count: a tenth) for 3 months | by 10 points (a fifth) |");
        System.out.println("|---|---:|---:|---|---:|---:|---:|");
        for (Volume volume : VOLUMES) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.1f%% | %.0f%% | %.0f%% |%n",
                    volume.name(),
                    volume.base() < 10 && volume.isCount() ? "2.4" : String.valueOf(Math.round(volume.base())),
                    volume.isCount() ? "count" : Math.round(100 * volume.rate()) + "%",
                    chart(volume, 0, new SplittableRandom(1)).method() == Method.P_CHART ? "p" : "XmR",
                    100 * found(volume, 0),
                    100 * found(volume, 1),
                    100 * found(volume, 2));
        }
    }

    /** The share of series whose latest month is out of the ordinary. */
    private static double found(Volume volume, int change) {
        SplittableRandom chance = new SplittableRandom(2026);
        int found = 0;
        for (int series = 0; series < SERIES; series++) {
            boolean signals = chart(volume, change, chance)
                    .latest()
                    .filter(latest -> latest.signal() != Signal.NONE)
                    .isPresent();
            found += signals ? 1 : 0;
        }
        return (double) found / SERIES;
    }

    private static ControlChart chart(Volume volume, int change, RandomGenerator chance) {
        List<Observation> months = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            int by = month >= MONTHS - AFTER_CHANGE ? change : 0;
            observation(volume, by, FIRST.plusMonths(month), chance).ifPresent(months::add);
        }
        return ControlChart.of(new ControlChart.Subject(!volume.isCount(), Better.HIGHER, null, List.of()), months);
    }

    /** Changes go towards the middle, where there is room: down for high rates, up for low ones and counts. */
    private static java.util.Optional<Observation> observation(
            Volume volume, int change, YearMonth month, RandomGenerator chance) {
        if (volume.isCount()) {
            long count = poisson(volume.base() * (1 + 0.1 * change), chance);
            return java.util.Optional.of(new Observation(month, count, count));
        }
        double rate = volume.rate() + (volume.rate() > 0.5 ? -0.05 : 0.05) * change;
        long base = poisson(volume.base(), chance);
        long counted = 0;
        for (long one = 0; one < base; one++) {
            counted += chance.nextDouble() < rate ? 1 : 0;
        }
        return base == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Observation(month, (double) counted / base, base));
    }

    /** By multiplying uniform numbers, in parts small enough for a double. */
    private static long poisson(double mean, RandomGenerator chance) {
        long count = 0;
        for (double left = mean; left > 0; left -= 100) {
            double limit = Math.exp(-Math.min(left, 100));
            double product = chance.nextDouble();
            while (product > limit) {
                count++;
                product *= chance.nextDouble();
            }
        }
        return count;
    }
}

package victimspack.grade.control;

import java.util.List;

/** Limits of a rate that follow each month's base (Shewhart's p-chart): three standard errors about the pooled rate. */
final class BinomialLimits {

    private static final double STANDARD_ERRORS = 3;

    private BinomialLimits() {}

    /** The limits of each observation, from all of them together. */
    static List<Limits> limits(List<Observation> observations) {
        double base = observations.stream().mapToLong(Observation::base).sum();
        double rate = observations.stream()
                        .mapToDouble(month -> month.value() * month.base())
                        .sum()
                / base;
        return observations.stream()
                .map(month ->
                        Limits.around(rate, STANDARD_ERRORS * Math.sqrt(rate * (1 - rate) / month.base()), Range.SHARE))
                .toList();
    }
}

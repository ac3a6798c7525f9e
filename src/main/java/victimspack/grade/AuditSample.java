package victimspack.grade;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Tally;

/**
 * A dip sample drawn department by department, weighted by how many crimes each department had. Formulas and sources are in
 * docs/reference/methods.md.
 *
 * @param departments those with crimes, in the order of the population's file
 */
public record AuditSample(List<Department> departments) {

    /**
     * A department.
     *
     * @param name    its name
     * @param crimes  from how many the sample was drawn, at least 1
     * @param sampled how many were drawn of it in all
     * @param tally   what was found of those in the period
     */
    public record Department(String name, long crimes, long sampled, Tally tally) {

        boolean isJudged() {
            return tally.denominator() > 0;
        }

        /** The share of its crimes that were drawn. */
        double fraction() {
            return Math.min(1, (double) sampled / crimes);
        }
    }

    /**
     * The estimate.
     *
     * @param share       of all the departments' crimes
     * @param interval    its 95 % interval
     * @param size        the size of a simple random sample that would be as exact
     * @param withoutCase departments of which no case was judged, and for which it says nothing
     */
    public record Estimate(BigFraction share, Interval interval, double size, List<String> withoutCase) {}

    /** Empty where a department's numbers are hidden, or none has a judged case. */
    public Optional<Estimate> estimate() {
        if (departments.stream().anyMatch(department -> department.tally().hidden())) {
            return Optional.empty();
        }
        List<Department> judged =
                departments.stream().filter(Department::isJudged).toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        long crimes = judged.stream().mapToLong(Department::crimes).sum();
        BigFraction share = BigFraction.ZERO;
        double variance = 0;
        for (Department department : judged) {
            Tally tally = department.tally();
            share = share.add(BigFraction.of(department.crimes(), crimes)
                    .multiply(BigFraction.of(tally.numerator(), tally.denominator())));
            double weight = (double) department.crimes() / crimes;
            variance += weight * weight * (1 - department.fraction()) / tally.denominator();
        }
        double size = 1 / variance;
        Interval interval = variance == 0
                ? new Interval(share.doubleValue(), share.doubleValue())
                : Intervals.wilson(share.doubleValue(), size);
        List<String> without = departments.stream()
                .filter(department -> !department.isJudged())
                .map(Department::name)
                .toList();
        return Optional.of(new Estimate(share, interval, size, without));
    }
}

package victimspack.grade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.grade.control.ControlChart;
import victimspack.grade.control.ControlPoint;
import victimspack.grade.control.Observation;
import victimspack.measure.Counted;
import victimspack.measure.Counts;
import victimspack.measure.ExceptionalPeriod;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;
import victimspack.measure.StepChange;
import victimspack.measure.Tally;

/** Puts a measure's months, up to the reported quarter's last, on a control chart. */
public final class MonthlyControl {

    private MonthlyControl() {}

    /**
     * Whether months of such a measure can be put on a control chart. A state at a period's end carries over from month to
     * month, so that its moving ranges say little; the total of a profile is its base; an annual figure has no months.
     */
    public static boolean applies(Measure measure) {
        return measure.frequency() == Measure.Frequency.QUARTERLY
                && switch (measure.kind()) {
                    case RATE, COUNT, MEAN, SUPPLIED -> true;
                    case PROFILE, SNAPSHOT, TEXT -> false;
                };
    }

    /** The chart; empty where the measure is of no such kind, or no month of it has a figure that may be seen. */
    public static Optional<ControlChart> chart(Counts counts, Counted counted) {
        Measure measure = counted.measure();
        if (!applies(measure) || counted.notSupplied().isPresent()) {
            return Optional.empty();
        }
        NavigableMap<YearMonth, Tally> months = counted.series()
                .months()
                .headMap(counts.reported().lastMonth(), true)
                .tailMap(counts.quarters().get(0).firstMonth(), true);
        List<Observation> observations = observations(measure, months);
        return observations.isEmpty()
                ? Optional.empty()
                : Optional.of(upTo(counts.reported(), ControlChart.of(subject(counts, measure), observations)));
    }

    private static List<Observation> observations(Measure measure, Map<YearMonth, Tally> months) {
        List<Observation> observations = new ArrayList<>();
        months.forEach((month, tally) -> {
            BigFraction exact = Valuation.of(measure, tally).exact();
            if (exact != null) {
                observations.add(
                        new Observation(month, exact.doubleValue(), tally.hasBase() ? tally.denominator() : 0));
            }
        });
        return observations;
    }

    private static ControlChart.Subject subject(Counts counts, Measure measure) {
        List<ExceptionalPeriod> exceptional = counts.framework().settings().exceptional(measure);
        return new ControlChart.Subject(
                measure.isPercentage(),
                measure.better(),
                target(measure).map(BigDecimal::doubleValue).orElse(null),
                measure.stepChanges().stream().map(StepChange::month).toList(),
                month -> exceptional.stream().anyMatch(period -> period.holds(month)));
    }

    /** What the measure should reach: the target that its rule compares its value with; empty where it has none. */
    public static Optional<BigDecimal> target(Measure measure) {
        return measure.rule().stream()
                .flatMap(rule -> rule.parts().stream())
                .filter(part -> part.of() == GradeRule.Of.VALUE)
                .flatMap(part -> part.baseline() instanceof GradeRule.Baseline.Target target
                        ? Optional.of(target.value()).stream()
                        : Optional.<BigDecimal>empty().stream())
                .findFirst();
    }

    /** Where no month of the reported quarter has a figure, the latest month before it says nothing of the quarter. */
    private static ControlChart upTo(Quarter reported, ControlChart chart) {
        boolean current = chart.latest()
                .map(ControlPoint::observation)
                .filter(latest -> !latest.month().isBefore(reported.firstMonth()))
                .isPresent();
        return current ? chart : chart.untested();
    }
}

package victimspack.pack.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.Baseline;
import victimspack.grade.Grade;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.measure.Better;
import victimspack.measure.GradeRule;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Shown;

/** The ground on which each grade lies in a chart, from the rule and the reported quarter's baseline. */
final class GradeBands {

    private GradeBands() {}

    /** From the best grade to the worst; none where a rule has several parts, no direction or no baseline. */
    static List<Chart.Band> of(Result result, BigDecimal top) {
        Baseline baseline = result.baseline();
        GradeRule rule = result.measure().rule().orElse(null);
        if (baseline == null
                || rule == null
                || rule.parts().size() != 1
                || result.measure().better() == Better.NEITHER) {
            return List.of();
        }
        GradeRule.Part part = rule.parts().get(0);
        BigFraction level = baseline.exact();
        BigDecimal tolerated = bound(result, level, distance(part, part.tolerance(), level));
        BigDecimal monitored = bound(result, level, distance(part, part.threshold(), level));
        return result.measure().better() == Better.HIGHER
                ? bands(top, limit(tolerated, top), limit(monitored, top), BigDecimal.ZERO)
                : bands(BigDecimal.ZERO, limit(tolerated, top), limit(monitored, top), top);
    }

    /** How far from the baseline a bound lies, in the value's own unit. */
    private static BigFraction distance(GradeRule.Part part, BigDecimal worse, BigFraction baseline) {
        BigFraction exact = Numbers.exact(worse);
        return switch (part.compare()) {
            case POINTS -> exact.divide(100);
            case RELATIVE -> baseline.multiply(exact.divide(100));
            case AMOUNT -> exact;
        };
    }

    private static BigDecimal bound(Result result, BigFraction baseline, BigFraction distance) {
        BigFraction bound =
                result.measure().better() == Better.HIGHER ? baseline.subtract(distance) : baseline.add(distance);
        return TrendChart.drawn(bound, Shown.isPercentage(result));
    }

    private static BigDecimal limit(BigDecimal bound, BigDecimal top) {
        return bound.max(BigDecimal.ZERO).min(top);
    }

    private static List<Chart.Band> bands(
            BigDecimal best, BigDecimal tolerated, BigDecimal monitored, BigDecimal worst) {
        return Stream.of(
                        band(best, tolerated, Grade.SATISFACTORY),
                        band(tolerated, monitored, Grade.CLOSE_MONITORING),
                        band(monitored, worst, Grade.REQUIRES_ACTION))
                .filter(band -> band.from().compareTo(band.to()) < 0)
                .toList();
    }

    private static Chart.Band band(BigDecimal one, BigDecimal other, Grade grade) {
        return new Chart.Band(one.min(other), one.max(other), grade);
    }
}

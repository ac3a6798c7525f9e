package victimspack.grade;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.measure.Better;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Part;

/**
 * How much worse a value is than its baseline, and what a rule makes of that. Compared as exact fractions.
 *
 * @param part     the rule
 * @param better   which way the value should go, not {@link Better#NEITHER}
 * @param notation how both are written
 * @param value    the graded value
 * @param baseline what it is compared with
 */
record Worsening(Part part, Better better, Notation notation, BigFraction value, BigFraction baseline) {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** By how much the value is worse, in its own unit; negative where it is better. */
    BigFraction loss() {
        return better == Better.HIGHER ? baseline.subtract(value) : value.subtract(baseline);
    }

    Grade grade() {
        BigFraction loss = loss();
        if (loss.compareTo(limit(part.tolerance())) <= 0) {
            return Grade.SATISFACTORY;
        }
        int beyond = loss.compareTo(limit(part.threshold()));
        boolean requiresAction = beyond > 0 || beyond == 0 && part.atThreshold() == AtThreshold.WORSE;
        return requiresAction ? Grade.REQUIRES_ACTION : Grade.CLOSE_MONITORING;
    }

    /** A tolerance or threshold of the rule in the value's own unit: nothing is divided by a baseline, which may be zero. */
    private BigFraction limit(BigDecimal stated) {
        BigFraction limit = Numbers.exact(stated);
        if (part.compare() == Compare.RELATIVE) {
            return limit.multiply(baseline.abs()).divide(HUNDRED);
        }
        return notation == Notation.PERCENT ? limit.divide(HUNDRED) : limit;
    }
}

package victimspack.grade;

import java.math.BigDecimal;
import victimspack.measure.Better;
import victimspack.measure.GradeRule.AtThreshold;
import victimspack.measure.GradeRule.Compare;
import victimspack.measure.GradeRule.Part;

/**
 * A rule in words, as far as it leads to one grade: {@code up to 5 points below is Close Monitoring}.
 *
 * @param part   the rule
 * @param better which way the value should go
 * @param notation how the value is written
 */
record RuleWords(Part part, Better better, Notation notation) {

    String leadingTo(Grade grade) {
        return "%s is %s".formatted(band(grade), grade.words());
    }

    private String band(Grade grade) {
        boolean tolerant = part.tolerance().signum() > 0;
        boolean included = part.atThreshold() == AtThreshold.NOT_WORSE;
        if (grade == Grade.SATISFACTORY) {
            return tolerant
                    ? "up to %s %s".formatted(amount(part.tolerance()), worse())
                    : "at or %s it".formatted(betterWay());
        }
        if (grade == Grade.REQUIRES_ACTION) {
            return (included ? "more than %s %s" : "%s or more %s").formatted(amount(part.threshold()), worse());
        }
        String from = tolerant ? "more than %s and ".formatted(plain(part.tolerance())) : "";
        String to = included ? "up to" : "less than";
        return "%s%s %s %s".formatted(from, to, amount(part.threshold()), worse());
    }

    /** {@code below} where higher is better. */
    private String worse() {
        return better == Better.HIGHER ? "below" : "above";
    }

    private String betterWay() {
        return better == Better.HIGHER ? "above" : "below";
    }

    private String amount(BigDecimal limit) {
        String number = plain(limit);
        if (part.compare() == Compare.RELATIVE) {
            return notation == Notation.PERCENT ? number + " of the baseline" : number;
        }
        if (notation != Notation.PERCENT) {
            return number;
        }
        return number + (limit.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    private String plain(BigDecimal limit) {
        BigDecimal stated = limit.signum() == 0 ? BigDecimal.ZERO : limit.stripTrailingZeros();
        String number = Numbers.decimal(Numbers.exact(stated), Math.max(0, stated.scale()));
        return part.compare() == Compare.RELATIVE ? number + "%" : number;
    }
}

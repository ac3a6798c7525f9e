package victimspack.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.grade.Grade;
import victimspack.measure.Better;
import victimspack.measure.GradeRule;
import victimspack.measure.Measure;

/** A measure's rule in words: for each of the three grades, what leads to it. */
final class Criteria {

    /** What leads to a grade. */
    record Criterion(Grade grade, String words) {}

    private final Measure measure;

    private Criteria(Measure measure) {
        this.measure = measure;
    }

    /**
     * The three criteria, best grade first.
     *
     * @param baseline the baseline's value of the reported quarter, as shown; null where it is not known
     */
    static List<Criterion> of(Measure measure, GradeRule rule, @Nullable String baseline) {
        Criteria criteria = new Criteria(measure);
        return Stream.of(Grade.SATISFACTORY, Grade.CLOSE_MONITORING, Grade.REQUIRES_ACTION)
                .map(grade -> new Criterion(grade, criteria.words(grade, rule, baseline)))
                .toList();
    }

    private String words(Grade grade, GradeRule rule, @Nullable String baseline) {
        if (rule.parts().size() == 1) {
            return words(grade, rule.parts().get(0), baseline);
        }
        String joint = grade == Grade.SATISFACTORY ? "; and " : "; or ";
        return rule.parts().stream().map(part -> words(grade, part, null)).collect(Collectors.joining(joint));
    }

    private String words(Grade grade, GradeRule.Part part, @Nullable String baseline) {
        String against = baseline == null
                ? against(part.baseline())
                : "the %s of %s".formatted(baseline, against(part.baseline()));
        String worse = measure.better() == Better.LOWER ? "above" : "below";
        boolean tolerant = part.tolerance().signum() > 0;
        boolean atIsWorse = part.atThreshold() == GradeRule.AtThreshold.WORSE;
        String threshold = amount(part, part.threshold());
        return number(part)
                + switch (grade) {
                    case SATISFACTORY -> {
                        String level = "at or better than " + against;
                        yield tolerant
                                ? level + ", or up to %s %s it".formatted(amount(part, part.tolerance()), worse)
                                : level;
                    }
                    case CLOSE_MONITORING ->
                        "%s%s %s %s"
                                .formatted(
                                        tolerant ? "more than " + plain(part.tolerance()) + " and " : "",
                                        (atIsWorse ? "less than " : "up to ") + threshold,
                                        worse,
                                        against);
                    default ->
                        "%s %s %s"
                                .formatted(
                                        atIsWorse ? threshold + " or more" : "more than " + threshold, worse, against);
                };
    }

    /** Which number the part is about, where it is not the measure's value. */
    private static String number(GradeRule.Part part) {
        return switch (part.of()) {
            case VALUE -> "";
            case BASE -> "the base ";
            case COUNTED -> "the count ";
        };
    }

    /** One part of a rule in one sentence. */
    static String brief(Measure measure, GradeRule.Part part) {
        Criteria criteria = new Criteria(measure);
        boolean atIsWorse = part.atThreshold() == GradeRule.AtThreshold.WORSE;
        String compared = number(part) + "compared with " + against(part.baseline());
        return "%s: up to %s worse is Satisfactory, %s %s Close Monitoring, more Requires Action."
                .formatted(
                        Words.capital(compared),
                        criteria.amount(part, part.tolerance()),
                        atIsWorse ? "less than" : "up to",
                        criteria.amount(part, part.threshold()));
    }

    private String amount(GradeRule.Part part, BigDecimal size) {
        String number = plain(size);
        return switch (part.compare()) {
            case POINTS -> number + (number.equals("1") ? " percentage point" : " percentage points");
            case RELATIVE -> number + "% of the baseline";
            case AMOUNT -> number;
        };
    }

    private static String plain(BigDecimal size) {
        return size.signum() == 0 ? "0" : size.stripTrailingZeros().toPlainString();
    }

    /** What a value is compared with. */
    static String against(GradeRule.Baseline baseline) {
        if (baseline instanceof GradeRule.Baseline.Fixed fixed) {
            return fixed.source();
        }
        if (baseline instanceof GradeRule.Baseline.Target target) {
            return "the target (" + target.source() + ")";
        }
        if (baseline instanceof GradeRule.Baseline.Period period) {
            return period.period();
        }
        return baseline instanceof GradeRule.Baseline.SameQuarterLastYear
                ? "the same quarter last year"
                : "the four quarters before";
    }
}

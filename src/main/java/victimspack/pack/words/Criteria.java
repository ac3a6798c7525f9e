package victimspack.pack.words;

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
public final class Criteria {

    /** What leads to a grade. */
    public record Criterion(Grade grade, String words) {}

    private final Measure measure;
    private final GradeRule.Over over;

    private Criteria(Measure measure, GradeRule.Over over) {
        this.measure = measure;
        this.over = over;
    }

    /**
     * The three criteria, best grade first.
     *
     * @param baseline the baseline's value of the reported quarter, as shown; null where it is not known
     */
    public static List<Criterion> of(Measure measure, GradeRule rule, @Nullable String baseline) {
        Criteria criteria = new Criteria(measure, rule.over());
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
        String against = baseline == null ? against(part.baseline()) : against(part.baseline(), baseline);
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

    /** A rule in a sentence for each of its parts. */
    public static List<String> brief(Measure measure, GradeRule rule) {
        Criteria criteria = new Criteria(measure, rule.over());
        return rule.parts().stream().map(criteria::brief).toList();
    }

    private String brief(GradeRule.Part part) {
        boolean tolerant = part.tolerance().signum() > 0;
        boolean atIsWorse = part.atThreshold() == GradeRule.AtThreshold.WORSE;
        String compared = number(part) + "compared with " + against(part.baseline());
        return "%s: %s is Satisfactory, %s %s%s Close Monitoring, %s Requires Action."
                .formatted(
                        Words.capital(compared),
                        tolerant ? "up to %s worse".formatted(amount(part, part.tolerance())) : "no worse",
                        atIsWorse ? "less than" : "up to",
                        amount(part, part.threshold()),
                        tolerant ? "" : " worse",
                        atIsWorse ? plain(part.threshold()) + " or more" : "more");
    }

    private static String amount(GradeRule.Part part, BigDecimal size) {
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

    /** What a value is compared with, and what that comes to. */
    private String against(GradeRule.Baseline baseline, String value) {
        if (baseline instanceof GradeRule.Baseline.Fixed fixed) {
            return "the baseline of %s (%s)".formatted(value, fixed.source());
        }
        if (baseline instanceof GradeRule.Baseline.Target target) {
            return "the target of %s (%s)".formatted(value, target.source());
        }
        return "the %s of %s".formatted(value, against(baseline));
    }

    /** What a value is compared with. */
    private String against(GradeRule.Baseline baseline) {
        if (baseline instanceof GradeRule.Baseline.Fixed fixed) {
            return "the baseline (" + fixed.source() + ")";
        }
        if (baseline instanceof GradeRule.Baseline.Target target) {
            return "the target (" + target.source() + ")";
        }
        if (baseline instanceof GradeRule.Baseline.Period period) {
            return period.period();
        }
        boolean yearToDate = over == GradeRule.Over.YEAR_TO_DATE;
        if (baseline instanceof GradeRule.Baseline.SameQuarterLastYear) {
            return yearToDate ? "the same months last year" : "the same quarter last year";
        }
        return yearToDate ? "the financial year before" : "the four quarters before";
    }
}

package victimspack.measure.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.measure.Breakdown;
import victimspack.measure.Framework;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.LookBack;
import victimspack.measure.Measure;
import victimspack.measure.Ripening;
import victimspack.measure.condition.Condition;

/** The reference page of a framework in Markdown: every measure as its file declares it. */
public final class MeasureReference {

    private final Framework framework;
    private final List<String> lines = new ArrayList<>();

    private MeasureReference(Framework framework) {
        this.framework = framework;
    }

    /** The page, ending with a line feed. */
    public static String page(Framework framework) {
        MeasureReference reference = new MeasureReference(framework);
        reference.write();
        return String.join("\n", reference.lines) + "\n";
    }

    private void write() {
        lines.add("# Measures of " + framework.id());
        lines.add("");
        lines.add("Made from the framework's files; a test compares. Excluded rows are those of the population that are"
                + " neither among nor pending. Conditions are explained in [conditions](../conditions.md), tables in"
                + " [case tables](../case-tables.md).");
        for (Framework.Priority priority : framework.priorities()) {
            lines.add("");
            lines.add("## " + priority.title() + (priority.graded() ? "" : " (not graded)"));
            framework.measures(priority).forEach(this::measure);
        }
    }

    private void measure(Measure measure) {
        lines.add("");
        lines.add("### " + measure.id());
        lines.add("");
        lines.add("**%s.** %s".formatted(measure.title(), measure.definition()));
        lines.add("");
        fact("Why", measure.aim());
        fact("Who answers for it", measure.owner());
        fact("Kind", kind(measure));
        fact("Annual", measure.annual());
        fact("Introduced", introduced(measure));
        fact("Table", table(measure));
        conditions(measure);
        fact("Excluded", measure.excludedAre());
        fact("Pending", measure.pendingAre());
        fact("Ripening", ripening(measure));
        fact("Look-back", lookBack(measure));
        fact("Shown beside", measure.comparator());
        fact("Grade", grade(measure));
        breakdowns(measure);
        measure.notes().forEach(note -> fact("Note", note));
    }

    private static @Nullable String introduced(Measure measure) {
        Quarter introduced = measure.introduced();
        return introduced == null ? null : introduced.inWords();
    }

    private static @Nullable String ripening(Measure measure) {
        Ripening ripening = measure.ripening();
        if (ripening == null) {
            return null;
        }
        String late = ripening.late() == Ripening.Late.LEFT_OUT ? "left out" : "not counted";
        return "`%s` up to %d days after the quarter's end; later is %s"
                .formatted(ripening.doneAt(), ripening.days(), late);
    }

    private static @Nullable String lookBack(Measure measure) {
        LookBack lookBack = measure.lookBack();
        return lookBack == null
                ? null
                : "%d days from the first `%s`; earlier quarters are no baseline"
                        .formatted(lookBack.days(), lookBack.from());
    }

    private void fact(String name, @Nullable String text) {
        if (text != null) {
            lines.add("- %s: %s".formatted(name, text));
        }
    }

    /** What its numbers are, and which way they should go. */
    public static String kind(Measure measure) {
        return Fields.name(measure.kind()) + ", " + direction(measure) + (measure.sample() ? ", a sample" : "");
    }

    private static String direction(Measure measure) {
        return switch (measure.better()) {
            case HIGHER -> "higher is better";
            case LOWER -> "lower is better";
            case NEITHER -> "neither direction is better";
        };
    }

    /** The table it counts and what dates its rows, with names in backticks; null where it counts no rows. */
    public static @Nullable String table(Measure measure) {
        if (measure.from() == null) {
            return null;
        }
        String dated = measure.datedBy() == null ? "as at each month's end" : "dated by `" + measure.datedBy() + "`";
        String number = measure.number() == null ? "" : ", mean of `" + measure.number() + "`";
        return "`%s` (%s), %s%s".formatted(measure.from().name(), measure.grain(), dated, number);
    }

    private void conditions(Measure measure) {
        condition("Population", measure.conditions().population(), Condition.ALL);
        condition("Among", measure.conditions().among(), Condition.ALL);
        condition("Counted", measure.conditions().counted(), Condition.ALL);
        condition("Pending if", measure.conditions().pending(), Condition.NONE);
    }

    private void condition(String name, Condition condition, Condition unsaid) {
        if (!condition.equals(unsaid)) {
            fact(name, "`" + condition.text() + "`");
        }
    }

    /** How a measure is graded, in words; {@code not graded} where it is not. */
    public static String grade(Measure measure) {
        return measure.rule().map(rule -> rule(measure, rule)).orElse("not graded");
    }

    private static String rule(Measure measure, GradeRule rule) {
        String parts = rule.parts().stream()
                .map(part -> part(measure, rule.over(), part))
                .collect(Collectors.joining("; and "));
        String over = "over the " + Fields.name(rule.over()).replace('-', ' ');
        String base = measure.unit() == Measure.Unit.COUNT ? "" : ", from a base of " + measure.minimumBase();
        return "%s, %s%s".formatted(over, parts, base);
    }

    private static String part(Measure measure, GradeRule.Over over, GradeRule.Part part) {
        boolean includes = part.atThreshold() == GradeRule.AtThreshold.NOT_WORSE;
        String number = switch (part.of()) {
            case VALUE -> "";
            case BASE -> "the base ";
            case COUNTED -> "the count ";
        };
        String satisfactory = part.tolerance().signum() == 0
                ? "no worse is Satisfactory, worse by"
                : "worse by up to %s %s is Satisfactory,"
                        .formatted(part.tolerance().toPlainString(), unit(part, part.tolerance()));
        return "%scompared with %s: %s %s %s%s is Close Monitoring, %s is Requires Action"
                .formatted(
                        number,
                        baseline(measure, over, part),
                        satisfactory,
                        includes ? "up to and including" : "less than",
                        part.threshold().toPlainString(),
                        part.tolerance().signum() == 0 ? " " + unit(part, part.threshold()) : "",
                        includes ? "more" : "that much or more");
    }

    private static String unit(GradeRule.Part part, BigDecimal amount) {
        return switch (part.compare()) {
            case POINTS -> amount.compareTo(BigDecimal.ONE) == 0 ? "percentage point" : "percentage points";
            case RELATIVE -> "per cent of the baseline";
            case AMOUNT -> "in the measure's unit";
        };
    }

    private static String baseline(Measure measure, GradeRule.Over over, GradeRule.Part part) {
        Baseline baseline = part.baseline();
        boolean percentage = measure.isPercentage() && part.of() == GradeRule.Of.VALUE;
        if (baseline instanceof Baseline.Fixed fixed) {
            return figure(percentage, fixed.value()) + " (" + fixed.source() + ")";
        }
        if (baseline instanceof Baseline.Target target) {
            return "the target " + figure(percentage, target.value()) + " (" + target.source() + ")";
        }
        if (baseline instanceof Baseline.Period period) {
            return period.period();
        }
        boolean yearToDate = over == GradeRule.Over.YEAR_TO_DATE;
        if (baseline instanceof Baseline.SameQuarterLastYear) {
            return yearToDate ? "the same months last year" : "the same quarter last year";
        }
        return yearToDate ? "the financial year before" : "the previous four quarters";
    }

    /** A figure as framework files write it: percentages as percentages. */
    private static String figure(boolean percentage, BigDecimal value) {
        return percentage ? value.movePointRight(2).stripTrailingZeros().toPlainString() + "%" : value.toPlainString();
    }

    private void breakdowns(Measure measure) {
        if (!measure.breakdowns().isEmpty()) {
            fact(
                    "Breakdowns",
                    measure.breakdowns().stream()
                            .map(MeasureReference::breakdown)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String breakdown(Breakdown breakdown) {
        Optional<String> population = breakdown.population().map(condition -> ", of `" + condition.text() + "`");
        Optional<String> reference = breakdown.reference().map(group -> ", compared with `" + group.group() + "`");
        return "%s (%s%s%s)"
                .formatted(
                        breakdown.name(),
                        Fields.name(breakdown.disclosure()),
                        population.orElse(""),
                        reference.orElse(""));
    }
}

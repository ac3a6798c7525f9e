package victimspack.measure.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import victimspack.extract.Quarter;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.Baseline;
import victimspack.measure.Measure;

/** Reads how a measure is graded: its keys {@code grade}, {@code over} and {@code baseline}. */
final class RuleReader {

    static final List<String> PART = List.of("compare", "threshold", "tolerance", "at_threshold", "of", "baseline");
    static final List<String> FIGURE = List.of("value", "target", "source");
    static final List<String> NAMED = List.of("previous-four-quarters", "same-quarter-last-year");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Fields measure;
    private final boolean percentage;
    private final boolean hasBase;

    RuleReader(Fields measure, Measure.Unit unit) {
        this.measure = measure;
        this.percentage = unit == Measure.Unit.PERCENT;
        this.hasBase = unit != Measure.Unit.COUNT;
    }

    /** The rule; empty where the measure has no {@code grade}. */
    Optional<GradeRule> rule() {
        Optional<YamlNode> grade = measure.node("grade");
        if (grade.isEmpty()) {
            measure.without(List.of("over", "baseline"), "the measure has no \"grade\"");
            return Optional.empty();
        }
        GradeRule.Over over = measure.choice("over", GradeRule.Over.class, GradeRule.Over.QUARTER);
        return Optional.of(new GradeRule(over, parts(grade.get())));
    }

    private List<GradeRule.Part> parts(YamlNode grade) {
        if (grade instanceof YamlNode.Entries entries && entries.entries().containsKey("conditions")) {
            Fields several = Fields.of(measure.file(), "\"grade\" with \"conditions\"", grade, List.of("conditions"));
            List<YamlNode> items = several.items("conditions");
            if (items.isEmpty()) {
                throw FrameworkRejected.at(
                        several.place("conditions"),
                        "no conditions",
                        "at least one",
                        "write the parts of the rule as a list");
            }
            return items.stream().map(this::part).toList();
        }
        return List.of(part(grade));
    }

    private GradeRule.Part part(YamlNode node) {
        Fields part = Fields.of(measure.file(), "\"grade\"", node, PART);
        BigDecimal tolerance = part.number("tolerance").orElse(BigDecimal.ZERO);
        BigDecimal threshold = part.number("threshold").orElse(BigDecimal.valueOf(5));
        if (threshold.compareTo(tolerance) < 0) {
            throw FrameworkRejected.at(
                    part.place("threshold"),
                    "the threshold " + threshold + " below the tolerance " + tolerance,
                    "a threshold of at least the tolerance",
                    "lower the tolerance or raise the threshold");
        }
        GradeRule.Of of = part.choice("of", GradeRule.Of.class, GradeRule.Of.VALUE);
        if (of != GradeRule.Of.VALUE && !hasBase) {
            throw FrameworkRejected.at(
                    part.place("of"),
                    "\"of\" for a measure without a base",
                    "it only where the unit is percent or mean",
                    "take it away");
        }
        boolean percentage = this.percentage && of == GradeRule.Of.VALUE;
        GradeRule.Compare compare = part.choice(
                "compare", GradeRule.Compare.class, percentage ? GradeRule.Compare.POINTS : GradeRule.Compare.RELATIVE);
        if (compare == GradeRule.Compare.POINTS && !percentage) {
            throw FrameworkRejected.at(
                    part.place("compare"),
                    "\"points\" for a value that is no percentage",
                    "relative or amount",
                    "write one of these");
        }
        return new GradeRule.Part(
                of,
                baseline(part, percentage),
                compare,
                tolerance,
                threshold,
                part.choice("at_threshold", GradeRule.AtThreshold.class, GradeRule.AtThreshold.NOT_WORSE));
    }

    /** The part's own baseline, otherwise the measure's. */
    private Baseline baseline(Fields part, boolean percentage) {
        Fields fields = part.has("baseline") ? part : measure;
        Optional<YamlNode> node = fields.node("baseline");
        if (node.isEmpty()) {
            return new Baseline.PreviousFourQuarters();
        }
        if (node.get() instanceof YamlNode.Entries) {
            return figure(Fields.of(fields.file(), "\"baseline\"", node.get(), FIGURE), percentage);
        }
        String written = fields.word("baseline", "a year, a quarter, a figure or a name");
        return switch (written) {
            case "previous-four-quarters" -> new Baseline.PreviousFourQuarters();
            case "same-quarter-last-year" -> new Baseline.SameQuarterLastYear();
            default -> period(fields, written);
        };
    }

    private static Baseline period(Fields fields, String written) {
        boolean quarter = Quarter.parse(written).isPresent();
        boolean year = Quarter.parse(written + "-Q1").isPresent();
        if (!quarter && !year) {
            throw FrameworkRejected.near(
                    fields.place("baseline"),
                    "\"" + written + "\" as \"baseline\"",
                    "a year as 2019-20, a quarter as 2024-25-Q1, a value or target with its source, or a name",
                    written,
                    NAMED);
        }
        return new Baseline.Period(written);
    }

    private static Baseline figure(Fields figure, boolean percentage) {
        String key = figure.has("target") ? "target" : "value";
        if (figure.has("target") && figure.has("value")) {
            throw FrameworkRejected.at(
                    figure.place("target"), "\"target\" beside \"value\"", "one of the two", "take one away");
        }
        figure.required(key);
        BigDecimal written = figure.number(key).orElseThrow();
        BigDecimal value = percentage ? written.divide(HUNDRED) : written;
        String source = figure.text("source");
        return key.equals("target") ? new Baseline.Target(value, source) : new Baseline.Fixed(value, source);
    }
}

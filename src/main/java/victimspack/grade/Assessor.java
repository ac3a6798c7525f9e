package victimspack.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.measure.Better;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Tally;

/**
 * Grades one measure by its rule, quarter by quarter, from the counts in hand.
 *
 * @param counted the measure and its tallies
 * @param held    every quarter held
 * @param cautions those that concern the measure
 */
record Assessor(Counted counted, List<Quarter> held, List<Caution> cautions) {

    /** One part of a rule, applied. */
    private record Outcome(Value graded, Worsening worsening, Reference.Found reference, Change change) {
        Grade grade() {
            return worsening.grade();
        }
    }

    /**
     * @param value   the quarter's own value
     * @param comment whether commentary says something of the measure in the quarter, for measures of text
     */
    Assessment assess(Quarter quarter, Value value, boolean comment) {
        Measure measure = counted.measure();
        NoGradeWords words = words(quarter);
        if (counted.notSupplied().isPresent()) {
            return Assessment.without(
                    value,
                    Grade.NOT_SUPPLIED,
                    words.notSupplied(counted.notSupplied().get()));
        }
        if (measure.kind() == Kind.TEXT) {
            return comment
                    ? Assessment.without(value, Grade.NOT_GRADED, words.text())
                    : Assessment.without(value, Grade.AWAITING_DATA, words.noText());
        }
        if (value.exact() == null && measure.isNotYetIn(quarter)) {
            return Assessment.without(value, Grade.NEW_MEASURE, words.notYet());
        }
        if (counted.series().unpublished().containsKey(quarter.toString())
                && measure.rule().isEmpty()) {
            return Assessment.without(value, Grade.FIGURES_NOT_PUBLISHED, words.unpublished(quarter));
        }
        if (measure.frequency() == Measure.Frequency.ANNUAL && value.exact() == null) {
            return Assessment.without(value, Grade.REPORTED_ANNUALLY, words.annual());
        }
        return measure.rule().map(rule -> byRule(rule, quarter)).orElseGet(() -> ungraded(value, words));
    }

    /** What the rule would make of a value, were it the graded value of the quarter. */
    Assessment suppose(Quarter quarter, BigFraction value) {
        Value supposed = new Value(Tally.NONE, value, null);
        return counted.measure()
                .rule()
                .map(rule -> compare(rule, quarter, supposed))
                .orElseGet(() -> ungraded(supposed, words(quarter)));
    }

    private Assessment ungraded(Value value, NoGradeWords words) {
        if (value.tally().hidden()) {
            return hidden(value, words);
        }
        boolean awaited = value.exact() == null && words.isAwaited(value);
        return Assessment.without(
                value,
                awaited ? Grade.AWAITING_DATA : Grade.NOT_GRADED,
                awaited ? words.awaited(value) : words.noRule(value));
    }

    /** What is hidden has no grade; four quarters together stand in a hidden quarter's place where they are known. */
    private Assessment hidden(Value value, NoGradeWords words) {
        Tally four = counted.series().fours().get(words.quarter());
        if (four == null || !counted.series().quarter(words.quarter()).hidden()) {
            return Assessment.without(value, Grade.NOT_GRADED, words.hidden());
        }
        Value together = Valuation.of(counted.measure(), four);
        return Assessment.without(together, Grade.NOT_GRADED, words.together(together));
    }

    private Assessment byRule(GradeRule rule, Quarter quarter) {
        Measure measure = counted.measure();
        Window window = window(rule, quarter);
        NoGradeWords words = words(quarter);
        boolean stated = counted.series().year(window.quarters()).isPresent();
        if (!stated && window.held(held) < window.length()) {
            return Assessment.without(
                    Valuation.none(), Grade.NEW_MEASURE, words.periodNotHeld(rule.over(), window, held));
        }
        Optional<Caution> broken = cautions.stream()
                .filter(caution -> caution.since() != null && caution.separates(window.first(), window.last()))
                .findFirst();
        if (broken.isPresent()) {
            return Assessment.without(
                    Valuation.none(), Grade.NEW_MEASURE, words.periodBroken(rule.over(), broken.get()));
        }
        Value graded = Valuation.over(measure, counted.series(), window.quarters());
        if (graded.tally().hidden()) {
            return hidden(graded, words);
        }
        if (graded.exact() == null) {
            return valueless(rule, quarter, window, graded);
        }
        long base = Valuation.base(counted.series(), window.quarters());
        if (Valuation.hasBase(measure, graded.tally()) && base < measure.minimumBase()) {
            return Assessment.without(graded, Grade.INSUFFICIENT_DATA, words.lowBase(rule.over(), graded, base));
        }
        return compare(rule, quarter, graded);
    }

    private Assessment valueless(GradeRule rule, Quarter quarter, Window window, Value graded) {
        Quarter lacking = counted.series().unpublished().containsKey(quarter.toString())
                ? quarter
                : Valuation.firstMissing(counted.measure(), counted.series(), window.quarters())
                        .orElse(quarter);
        NoGradeWords words = words(lacking);
        if (counted.series().unpublished().containsKey(lacking.toString())) {
            return Assessment.without(graded, Grade.FIGURES_NOT_PUBLISHED, words.unpublished(lacking));
        }
        return words.isAwaited(graded)
                ? Assessment.without(graded, Grade.AWAITING_DATA, words.awaited(graded))
                : Assessment.without(graded, Grade.INSUFFICIENT_DATA, words.noBase(rule.over()));
    }

    private Assessment compare(GradeRule rule, Quarter quarter, Value graded) {
        NoGradeWords words = words(quarter);
        if (counted.measure().better() == Better.NEITHER) {
            return Assessment.without(graded, Grade.NOT_GRADED, words.neither(rule.over(), graded));
        }
        List<Outcome> outcomes = new ArrayList<>();
        Window window = window(rule, quarter);
        for (GradeRule.Part part : rule.parts()) {
            Counted seen = counted.of(part.of());
            Value value = part.of() == GradeRule.Of.VALUE
                    ? graded
                    : Valuation.over(seen.measure(), seen.series(), window.quarters());
            if (value.exact() == null) {
                return Assessment.without(graded, Grade.AWAITING_DATA, words.noNumber(rule.over(), graded, part.of()));
            }
            Reference reference = new References(seen, held, cautions, Notation.of(seen.measure()))
                    .find(part.baseline(), rule.over(), window);
            if (reference instanceof Reference.Missing missing) {
                return Assessment.without(
                        graded, missing.grade(), words.noBaseline(rule.over(), graded, missing.why()));
            }
            outcomes.add(outcome(part, seen.measure(), (Reference.Found) reference, value));
        }
        return worst(rule, graded, outcomes);
    }

    private static Outcome outcome(GradeRule.Part part, Measure measure, Reference.Found reference, Value value) {
        BigFraction exact = value.known().orElseThrow();
        Worsening worsening = new Worsening(
                part,
                measure.better(),
                Notation.of(measure),
                exact,
                reference.baseline().exact());
        return new Outcome(value, worsening, reference, Changes.from(reference, measure, value, exact));
    }

    /** The worst grade decides; of equal ones the first. */
    private Assessment worst(GradeRule rule, Value graded, List<Outcome> outcomes) {
        Grade worst = outcomes.stream()
                .map(Outcome::grade)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Outcome deciding = outcomes.stream()
                .filter(outcome -> outcome.grade() == worst)
                .findFirst()
                .orElseThrow();
        List<Grade> others = outcomes.stream()
                .filter(outcome -> outcome != deciding)
                .map(Outcome::grade)
                .toList();
        String reason = new GradeSentence(
                        words(rule, deciding), deciding.worsening(), deciding.reference(), deciding.change())
                .sentence(others);
        return tabled(outcomes, deciding)
                .map(shown -> new Assessment(graded, shown.reference().baseline(), shown.change(), worst, reason))
                .orElseGet(() -> new Assessment(graded, null, null, worst, reason));
    }

    /** The comparison for tables, which stands beside the measure's value: the deciding one if it is of the value. */
    private static Optional<Outcome> tabled(List<Outcome> outcomes, Outcome deciding) {
        return Stream.concat(Stream.of(deciding), outcomes.stream())
                .filter(outcome -> outcome.worsening().part().of() == GradeRule.Of.VALUE)
                .findFirst();
    }

    private String words(GradeRule rule, Outcome outcome) {
        GradeRule.Of of = outcome.worsening().part().of();
        String number = ValueWords.of(outcome.graded(), counted.of(of).measure(), rule.over());
        return switch (of) {
            case VALUE -> number;
            case BASE -> "the base of " + number;
            case COUNTED -> "the count of " + number;
        };
    }

    private NoGradeWords words(Quarter quarter) {
        return new NoGradeWords(counted, quarter);
    }

    /** The figure of an annual measure is that of its whole year, where the year was supplied as such. */
    private Window window(GradeRule rule, Quarter quarter) {
        boolean annual = counted.measure().frequency() == Measure.Frequency.ANNUAL
                && counted.series().year(quarter.year()).isPresent();
        if (annual) {
            return new Window(quarter.year());
        }
        return Window.graded(rule.over(), quarter, counted.series().snapshot());
    }
}

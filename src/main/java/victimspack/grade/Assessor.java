package victimspack.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.measure.Better;
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
 */
record Assessor(Counted counted, List<Quarter> held) {

    /** One part of a rule, applied. */
    private record Outcome(Worsening worsening, Reference.Found reference, Change change) {
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
        boolean awaited = value.exact() == null && words.isAwaited(value);
        return Assessment.without(
                value,
                awaited ? Grade.AWAITING_DATA : Grade.NOT_GRADED,
                awaited ? words.awaited(value) : words.noRule(value));
    }

    private Assessment byRule(GradeRule rule, Quarter quarter) {
        Measure measure = counted.measure();
        Window window = window(rule, quarter);
        NoGradeWords words = words(quarter);
        if (window.held(held) < window.length()) {
            return Assessment.without(
                    Valuation.none(), Grade.NEW_MEASURE, words.periodNotHeld(rule.over(), window, held));
        }
        Value graded = Valuation.over(measure, counted.series(), window.quarters());
        if (graded.exact() == null) {
            return words.isAwaited(graded)
                    ? Assessment.without(graded, Grade.AWAITING_DATA, words.awaited(graded))
                    : Assessment.without(graded, Grade.INSUFFICIENT_DATA, words.noBase(rule.over()));
        }
        long base = Valuation.base(counted.series(), window.quarters());
        if (Valuation.hasBase(measure, graded.tally()) && base < measure.minimumBase()) {
            return Assessment.without(graded, Grade.INSUFFICIENT_DATA, words.lowBase(rule.over(), graded, base));
        }
        return compare(rule, quarter, graded);
    }

    private Assessment compare(GradeRule rule, Quarter quarter, Value graded) {
        NoGradeWords words = words(quarter);
        if (counted.measure().better() == Better.NEITHER) {
            return Assessment.without(graded, Grade.NOT_GRADED, words.neither(rule.over(), graded));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (GradeRule.Part part : rule.parts()) {
            Reference reference =
                    new References(counted, held, notation()).find(part.baseline(), rule.over(), window(rule, quarter));
            if (reference instanceof Reference.Missing missing) {
                return Assessment.without(
                        graded, Grade.NEW_MEASURE, words.noBaseline(rule.over(), graded, missing.why()));
            }
            outcomes.add(outcome(part, (Reference.Found) reference, graded));
        }
        return worst(rule, graded, outcomes);
    }

    private Outcome outcome(GradeRule.Part part, Reference.Found reference, Value graded) {
        Measure measure = counted.measure();
        BigFraction exact = graded.known().orElseThrow();
        Worsening worsening = new Worsening(
                part, measure.better(), notation(), exact, reference.baseline().exact());
        return new Outcome(worsening, reference, Changes.from(reference, measure, graded, exact));
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
                        ValueWords.of(graded, counted.measure(), rule.over()),
                        deciding.worsening(),
                        deciding.reference(),
                        deciding.change())
                .sentence(others);
        return new Assessment(graded, deciding.reference().baseline(), deciding.change(), worst, reason);
    }

    private Notation notation() {
        return Notation.of(counted.measure());
    }

    private NoGradeWords words(Quarter quarter) {
        return new NoGradeWords(counted, quarter);
    }

    private Window window(GradeRule rule, Quarter quarter) {
        return Window.graded(rule.over(), quarter, counted.series().snapshot());
    }
}

package victimspack.grade;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.measure.Caution;
import victimspack.measure.Counted;
import victimspack.measure.GradeRule;
import victimspack.measure.GradeRule.Over;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;

/**
 * Finds what a value is compared with.
 *
 * @param counted the measure and its tallies
 * @param held    the quarters held
 * @param cautions those that concern the measure
 * @param notation how the compared values are written
 */
record References(Counted counted, List<Quarter> held, List<Caution> cautions, Notation notation) {

    /** A period to compare with, and its words. */
    private record Named(Window window, String words) {}

    /**
     * @param over   which value is graded
     * @param window the quarters of that value
     */
    Reference find(GradeRule.Baseline baseline, Over over, Window window) {
        if (baseline instanceof GradeRule.Baseline.Fixed fixed) {
            return stated(Numbers.exact(fixed.value()), "baseline", fixed.source());
        }
        if (baseline instanceof GradeRule.Baseline.Target target) {
            return stated(Numbers.exact(target.value()), "target", target.source());
        }
        Named named = inShort(named(baseline, over, window));
        UsualQuarters usual = new UsualQuarters(named.window(), cautions);
        if (baseline instanceof GradeRule.Baseline.Period) {
            return counted(new Named(named.window(), named.words() + usual.included()), window);
        }
        Optional<String> gap = usual.gap(held);
        return gap.isPresent()
                ? new Reference.Missing(gap.get())
                : counted(new Named(usual.taken(), named.words() + usual.inPlace()), window);
    }

    /** A financial year that was supplied as such is named as such. */
    private Named inShort(Named named) {
        List<Quarter> quarters = named.window().quarters();
        return counted.series().year(quarters).isPresent()
                ? new Named(named.window(), named.window().first().financialYear())
                : named;
    }

    private Reference stated(BigFraction exact, String role, String source) {
        String shown = notation.show(exact);
        String phrase = "the %s of %s (%s)".formatted(role, shown, source);
        return new Reference.Found(new Baseline(exact, null, "%s (%s)".formatted(role, source)), phrase, true, 1);
    }

    private Named named(GradeRule.Baseline baseline, Over over, Window window) {
        if (baseline instanceof GradeRule.Baseline.Period period) {
            return period(period.period(), over, window);
        }
        if (baseline instanceof GradeRule.Baseline.SameQuarterLastYear && over != Over.LAST_FOUR_QUARTERS) {
            String words = over == Over.QUARTER ? "the same quarter last year" : "the same months last year";
            return new Named(window.aYearBefore(), words);
        }
        String words =
                over == Over.YEAR_TO_DATE ? "the four quarters before this financial year" : "the four quarters before";
        return new Named(Window.of(window.first().previous(), 4), words);
    }

    private Named period(String period, Over over, Window window) {
        return Quarter.parse(period)
                .map(quarter -> new Named(Window.of(quarter, 1), quarter.inWords()))
                .orElseGet(() -> {
                    Quarter first = Quarter.parse(period + "-Q1")
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "a baseline period is a financial year or a quarter, not " + period));
                    boolean cut = over == Over.YEAR_TO_DATE
                            && !counted.series().years().containsKey(period);
                    int length = cut ? window.last().number() : 4;
                    String words = length == 4 ? period : "the same months of " + period;
                    return new Named(Window.of(first.plus(length - 1), length), words);
                });
    }

    private Reference counted(Named named, Window window) {
        String unpublished = Series.yearName(named.window().quarters())
                .map(counted.series().unpublished()::get)
                .orElse(null);
        if (unpublished != null) {
            return new Reference.Missing(
                    "the figure of %s is not published (%s)".formatted(named.words(), unpublished),
                    Grade.FIGURES_NOT_PUBLISHED);
        }
        long present = named.window().held(held);
        boolean stated = counted.series().year(named.window().quarters()).isPresent();
        if (!stated && present < named.window().length()) {
            return new Reference.Missing(
                    "there are no records of %s to compare it with".formatted(lacking(named, present)));
        }
        if (named.window().last().compareTo(window.last()) > 0) {
            return new Reference.Missing("it is compared with %s, which had not ended".formatted(named.words()));
        }
        if (named.window().equals(window)) {
            return new Reference.Missing("it is itself the baseline");
        }
        Optional<Caution> broken = breaks(named.window(), window.last()).findFirst();
        return broken.isPresent()
                ? new Reference.Missing(separate(named, window, broken.get()))
                : pooled(named, window);
    }

    private Stream<Caution> breaks(Window earlier, Quarter later) {
        return cautions.stream()
                .filter(caution -> caution.kind() == Caution.Kind.BREAK)
                .filter(caution -> earlier.quarters().stream().anyMatch(quarter -> caution.separates(quarter, later)));
    }

    private static String separate(Named named, Window window, Caution broken) {
        long comparable = named.window().quarters().stream()
                .filter(quarter -> !broken.separates(quarter, window.last()))
                .count();
        return "%s cannot be compared with it (%s)".formatted(lacking(named, comparable), broken.briefly());
    }

    private static String lacking(Named named, long present) {
        int length = named.window().length();
        return present == 0 || length == 1 ? named.words() : (length - present) + " of " + strip(named.words());
    }

    private static String strip(String words) {
        return words.startsWith("the ") ? words : "the quarters of " + words;
    }

    private Reference pooled(Named named, Window window) {
        Measure measure = counted.measure();
        List<Quarter> quarters = named.window().quarters();
        Value value = Valuation.over(measure, counted.series(), quarters);
        if (value.tally().hidden()) {
            return new Reference.Missing("the numbers of %s are confidential [c]".formatted(named.words()));
        }
        long base = Valuation.base(counted.series(), quarters);
        if (value.exact() == null && !Valuation.hasBase(measure, value.tally()) && base == 0) {
            return new Reference.Missing("there is no figure of %s to compare it with".formatted(named.words()));
        }
        if (value.exact() == null && base >= measure.minimumBase()) {
            long valued = quarters.stream()
                    .filter(quarter -> Valuation.over(measure, counted.series(), List.of(quarter))
                                    .exact()
                            != null)
                    .count();
            return new Reference.Missing(
                    "there are no figures of %s to compare it with".formatted(lacking(named, valued)));
        }
        if (value.exact() == null || Valuation.hasBase(measure, value.tally()) && base < measure.minimumBase()) {
            return new Reference.Missing("the base of %s is %s, and a comparison needs at least %s"
                    .formatted(named.words(), Numbers.count(base), Numbers.count(measure.minimumBase())));
        }
        return found(named, window, value);
    }

    private Reference found(Named named, Window window, Value value) {
        BigFraction exact = Objects.requireNonNull(value.exact());
        int quarters = named.window().length();
        boolean averaged = quarters > 1 && counted.series().snapshot()
                || notation == Notation.COUNT && quarters != window.length();
        BigFraction comparable =
                notation == Notation.COUNT ? exact.multiply(window.length()).divide(quarters) : exact;
        String words = averaged ? "average of " + named.words() : named.words();
        String phrase = averaged
                ? "the average of %s over %s".formatted(notation.show(comparable), named.words())
                : "the %s of %s".formatted(notation.show(comparable), named.words());
        Tally tally = value.tally().equals(Tally.NONE) ? null : value.tally();
        return new Reference.Found(
                new Baseline(comparable, tally, words),
                phrase,
                !named.window().overlaps(window),
                (double) window.length() / quarters);
    }
}

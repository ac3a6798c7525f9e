package victimspack.recount;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import victimspack.recount.MeasureRule.Kind;

/** The built-in framework's rule, worked again from the counts with exact fractions. */
final class GradeRecount {

    static final String SATISFACTORY = "Satisfactory";
    static final String CLOSE_MONITORING = "Close Monitoring";
    static final String REQUIRES_ACTION = "Requires Action";
    static final String NEW_MEASURE = "New measure";
    static final String INSUFFICIENT_DATA = "Insufficient data";
    static final String NOT_SUPPLIED = "Not supplied";
    static final String NOT_GRADED = "Not graded";

    private static final int TOLERANCE = 2;
    private static final int THRESHOLD = 5;
    private static final int MINIMUM_BASE = 30;

    private static final Set<String> LOWER_IS_BETTER = Set.of("disengagement", "support-disengagement");
    private static final Set<String> OVER_FOUR_QUARTERS = Stream.concat(
                    SurveyMeasures.graded(), Stream.of("vcop-audit-compliance", "vcop-audit-good-service"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OVER_THE_QUARTER = Set.of(
            "recorded-within-24h",
            "crime-number-within-5-days",
            "victim-contract",
            "vna-completion",
            "disengagement",
            "training-completion",
            "referral-rate",
            "referral-within-2-days",
            "referral-uptake",
            "support-disengagement",
            "vcop-compliance",
            "vcop-updates-on-time",
            "vps-offered",
            "vrr-decided-in-30-days");

    /** The grades the text allows, and for one of the three words the baseline and the change in points. */
    record Outcome(Set<String> grades, Optional<Fraction> baseline, Optional<Fraction> change) {

        static Outcome without(String... grades) {
            return new Outcome(new HashSet<>(List.of(grades)), Optional.empty(), Optional.empty());
        }
    }

    private GradeRecount() {}

    static boolean isGraded(String measure) {
        return OVER_FOUR_QUARTERS.contains(measure) || OVER_THE_QUARTER.contains(measure);
    }

    /** Grades a measure whose series has no breaks. */
    static Outcome grade(Recount.Counted counted, List<FinancialQuarter> quarters, int index) {
        return grade(counted, quarters, index, quarter -> false);
    }

    /**
     * Grades the measure's quarter at an index of the quarters held, 0 being the first.
     *
     * @param broken which quarters are no baseline
     */
    static Outcome grade(
            Recount.Counted counted, List<FinancialQuarter> quarters, int index, Predicate<FinancialQuarter> broken) {
        if (!counted.supplied()) {
            return isGraded(counted.measure())
                    ? Outcome.without(NOT_SUPPLIED)
                    : Outcome.without(NOT_SUPPLIED, NOT_GRADED);
        }
        if (!isGraded(counted.measure())) {
            return Outcome.without(NOT_GRADED);
        }
        int span = OVER_FOUR_QUARTERS.contains(counted.measure()) ? 4 : 1;
        List<Tally> now = window(counted, quarters, index - span + 1, index);
        List<Tally> before = window(counted, quarters, index - span - 3, index - span);
        boolean tooFew = base(now) < MINIMUM_BASE;
        if (before.size() < 4) {
            return tooFew ? Outcome.without(NEW_MEASURE, INSUFFICIENT_DATA) : Outcome.without(NEW_MEASURE);
        }
        if (tooFew) {
            return baselineBase(counted, before) < MINIMUM_BASE
                    ? Outcome.without(NEW_MEASURE, INSUFFICIENT_DATA)
                    : Outcome.without(INSUFFICIENT_DATA);
        }
        boolean without = IntStream.range(index - span - 3, index - span + 1)
                .mapToObj(quarters::get)
                .anyMatch(broken);
        return without || baselineBase(counted, before) < MINIMUM_BASE
                ? Outcome.without(NEW_MEASURE)
                : compare(counted, now, before);
    }

    private static Outcome compare(Recount.Counted counted, List<Tally> now, List<Tally> before) {
        Fraction baseline = counted.kind() == Kind.SNAPSHOT
                ? Fraction.meanOf(before.stream()
                        .filter(tally -> tally.denominator() > 0)
                        .map(Fraction::of)
                        .toList())
                : Fraction.of(pool(before));
        Fraction change = Fraction.of(pool(now)).minus(baseline).times(100);
        Fraction worseBy = LOWER_IS_BETTER.contains(counted.measure()) ? change : change.times(-1);
        return new Outcome(Set.of(word(worseBy)), Optional.of(baseline), Optional.of(change));
    }

    /** The word for so many percentage points worse: 2 still tolerated, 5 still watched. */
    static String word(Fraction worseBy) {
        if (worseBy.isAtMost(TOLERANCE)) {
            return SATISFACTORY;
        }
        return worseBy.isAtMost(THRESHOLD) ? CLOSE_MONITORING : REQUIRES_ACTION;
    }

    private static List<Tally> window(Recount.Counted counted, List<FinancialQuarter> quarters, int from, int to) {
        return IntStream.rangeClosed(Math.max(from, 0), to)
                .mapToObj(i -> counted.byPeriod().get(quarters.get(i).toString()))
                .toList();
    }

    private static Tally pool(List<Tally> tallies) {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Snapshots are states of the same people and are not added up: the smallest base is the one that counts. */
    private static long baselineBase(Recount.Counted counted, List<Tally> before) {
        return counted.kind() == Kind.SNAPSHOT
                ? before.stream().mapToLong(Tally::denominator).min().orElse(0)
                : base(before);
    }

    private static long base(List<Tally> tallies) {
        return pool(tallies).denominator();
    }
}

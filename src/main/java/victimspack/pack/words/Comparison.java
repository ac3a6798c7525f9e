package victimspack.pack.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Change;
import victimspack.grade.Numbers;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.grade.Revision;
import victimspack.measure.Measure;

/** Sentences that compare a quarter's own value with an earlier quarter's. */
public final class Comparison {

    private Comparison() {}

    /** How the quarter compares with the one before and with the same quarter last year, as far as both have values. */
    public static List<String> sentences(Results results, Result result) {
        if (result.value().exact() == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        alone(result).ifPresent(sentences::add);
        if (isLow(result)) {
            sentences.add("With fewer than %d cases, the quarter is not compared with earlier ones."
                    .formatted(result.measure().minimumBase()));
            return List.copyOf(sentences);
        }
        Quarter quarter = result.quarter();
        sentence(results, result, quarter.previous(), result.sincePrevious()).ifPresent(sentences::add);
        sentence(results, result, quarter.sameQuarterLastYear(), result.sinceLastYear())
                .ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    /** The quarter's own value, where the grade is about a longer time. */
    private static Optional<String> alone(Result result) {
        return Shown.windowWords(result.measure()) == null
                ? Optional.empty()
                : Optional.of("In the quarter alone it was %s%s.".formatted(Shown.own(result), counts(result)));
    }

    /** The numbers behind a ratio; a count is its own. */
    private static String counts(Result result) {
        return result.measure().unit() == Measure.Unit.COUNT
                ? ""
                : " (%s)"
                        .formatted(Shown.counts(result.measure(), result.value().tally(), result.status()));
    }

    /** Whether a quarter rests on too few cases to be compared. */
    public static boolean isLow(Result result) {
        return Shown.isLow(result.measure(), result.value().tally());
    }

    /** Whether a quarter and an earlier one both rest on enough cases to be compared. */
    public static boolean isCompared(Results results, Result result, Quarter earlier) {
        return !isLow(result)
                && byRecords(results, result.measure(), earlier)
                        .filter(before -> !isLow(before))
                        .isPresent();
    }

    private static Optional<String> sentence(Results results, Result result, Quarter earlier, @Nullable Change change) {
        if (change == null) {
            return separate(results, result, earlier);
        }
        return byRecords(results, result.measure(), earlier)
                .map(before -> isLow(before)
                        ? "%s (%s) has too few cases to be compared with."
                                .formatted(Words.capital(earlier.inWords()), shown(results, before))
                        : "Compared with %s (%s), the quarter's %s %s%s."
                                .formatted(
                                        earlier.inWords(),
                                        shown(results, before),
                                        Shown.isPercentage(result) ? "rate" : "figure",
                                        movement(result, before, change.exact()) + rounding(result, before, change),
                                        isSmall(before) && change.ratio() != null ? verdict(change) : chance(change)));
    }

    /** Why a quarter that has a value is not compared with an earlier one that has one; empty where nothing forbids it. */
    private static Optional<String> separate(Results results, Result result, Quarter earlier) {
        boolean known = results.result(result.measure().id(), earlier)
                .filter(before -> before.value().exact() != null)
                .isPresent();
        return results.counts().cautions(result.measure()).stream()
                .filter(caution -> known && caution.separates(earlier, result.quarter()))
                .findFirst()
                .map(caution -> "It is not compared with %s (%s).".formatted(earlier.inWords(), caution.briefly()));
    }

    /** The earlier result by today's records, which the change compares with, also where another was published. */
    private static Optional<Result> byRecords(Results results, Measure measure, Quarter earlier) {
        return results.revisions().stream()
                .filter(revision -> revision.quarter().equals(earlier))
                .map(Revision::now)
                .filter(now -> now != null && now.measure().equals(measure))
                .findFirst()
                .or(() -> results.result(measure.id(), earlier));
    }

    /** Said where the difference of the two shown percentages is not the difference shown. */
    private static String rounding(Result result, Result before, Change change) {
        BigFraction now = result.value().exact();
        BigFraction then = before.value().exact();
        if (now == null || then == null || !Shown.isPercentage(result)) {
            return "";
        }
        BigDecimal shown = inPoints(now).subtract(inPoints(then));
        return shown.compareTo(inPoints(change.exact())) == 0 ? "" : " (taken before rounding)";
    }

    private static BigDecimal inPoints(BigFraction fraction) {
        return Numbers.rounded(fraction.multiply(100), 1);
    }

    private static String shown(Results results, Result before) {
        boolean published = results.result(before.measure().id(), before.quarter())
                .filter(Result::revised)
                .isPresent();
        return published
                ? "%s %s by the records of this pack".formatted(Shown.own(before), Shorthand.REVISED)
                : Shown.own(before);
    }

    private static String movement(Result result, Result before, BigFraction change) {
        if (change.signum() == 0) {
            return "did not change";
        }
        String verb = change.signum() > 0 ? "rose" : "fell";
        if (Shown.isPercentage(result)) {
            String size = unsigned(Numbers.points(change));
            return size.equals("0.0")
                    ? verb + " by less than 0.1 percentage points"
                    : verb + " by " + size + " percentage points";
        }
        return verb + " by " + unsigned(Shown.signed(result, new Change(change, null))) + relative(change, before);
    }

    /**
     * A figure's relative change; a percentage's would be mistaken for percentage points, and that of a count under the
     * measure's minimum base, such as from 7 to 13, would say more than the count does.
     */
    private static String relative(BigFraction change, Result earlier) {
        return isSmall(earlier)
                ? ""
                : " ("
                        + Numbers.percent(change.divide(earlier.value().known().orElseThrow())
                                .abs()) + ")";
    }

    private static boolean isSmall(Result earlier) {
        BigFraction before = earlier.value().exact();
        return before == null
                || before.signum() == 0
                || earlier.measure().unit() == Measure.Unit.COUNT
                        && before.abs()
                                        .compareTo(
                                                BigFraction.of(earlier.measure().minimumBase()))
                                < 0;
    }

    /** Whether a change is real or within the margin of error; empty where that was not tested. */
    public static String chance(Change change) {
        String verdict = verdict(change);
        return verdict.isEmpty() ? "" : verdict + " (95% interval " + Shown.interval(change) + ")";
    }

    private static String verdict(Change change) {
        Boolean beyond = change.beyondChance();
        if (beyond == null || change.exact().signum() == 0) {
            return "";
        }
        return beyond ? ", more than chance alone would usually produce" : ", within the margin of error";
    }

    /** A signed number without its sign, for a sentence that says rose or fell. */
    public static String unsigned(String signed) {
        return signed.startsWith("+") || signed.startsWith(Numbers.MINUS) ? signed.substring(1) : signed;
    }
}

package victimspack.pack.appendix;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.grade.Change;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.pack.section.MonthlyCounts;
import victimspack.pack.variation.MonthsSay;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.Words;

/** How many differences of the reported quarter are held against chance, and what chance alone makes of so many. */
public final class TestedChanges {

    /** Of so many tests of what has not changed, one is expected to find a change. */
    private static final int ONE_IN = 20;

    private TestedChanges() {}

    /** Two sentences for the reader; empty where nothing is tested. */
    public static Optional<String> inWords(Results results) {
        long tests = count(results);
        if (tests == 0) {
            return Optional.empty();
        }
        long byChance = Math.round((double) tests / ONE_IN);
        String expected = byChance == 0 ? "hardly one" : "about " + Words.number(byChance);
        return Optional.of(
                ("Chance: this pack holds %s against chance. Had nothing changed, %s of them would still be called more"
                                + " than chance alone would usually produce; and a grade on few cases may move by chance alone.")
                        .formatted(Words.many(tests, "difference", "differences"), expected));
    }

    /** How many differences of the reported quarter are held against chance. */
    public static long count(Results results) {
        return changes(results)
                + MonthsSay.charted(results).stream()
                        .mapToLong(months -> MonthlyCounts.tested(results, months))
                        .sum();
    }

    private static long changes(Results results) {
        return results.results().stream()
                .filter(result -> result.quarter().equals(results.reported()))
                .flatMap(result -> Stream.of(
                        Optional.ofNullable(result.change()),
                        compared(results, result, result.quarter().previous(), result.sincePrevious()),
                        compared(results, result, result.quarter().sameQuarterLastYear(), result.sinceLastYear())))
                .flatMap(Optional::stream)
                .filter(change -> change.beyondChance() != null)
                .count();
    }

    /** A change since an earlier quarter, where both rest on enough cases for it to be told. */
    private static Optional<Change> compared(Results results, Result result, Quarter earlier, @Nullable Change change) {
        return Comparison.isCompared(results, result, earlier) ? Optional.ofNullable(change) : Optional.empty();
    }
}

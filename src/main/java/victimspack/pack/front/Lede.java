package victimspack.pack.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.Change;
import victimspack.grade.Grade;
import victimspack.grade.Result;
import victimspack.grade.Trend;
import victimspack.pack.document.Block;
import victimspack.pack.words.Comparison;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** The two or three sentences that open the summary: what changed, and where attention is needed. */
public final class Lede {

    /** More measures than this are counted instead of named. */
    private static final int NAMED = 3;

    private final Standing standing;

    private Lede(Standing standing) {
        this.standing = standing;
    }

    /** The sentences, in one paragraph. */
    public static String of(Standing standing) {
        if (standing.gradedPriorities().isEmpty()) {
            return "%s shown for %s; none of them is graded."
                    .formatted(
                            Words.capital(
                                    Words.many(standing.framework().measures().size(), "measure is", "measures are")),
                            standing.quarter().inWords());
        }
        Lede lede = new Lede(standing);
        List<String> sentences = new ArrayList<>(lede.priorities());
        sentences.add(lede.measures());
        lede.improvement().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** The same as blocks, with the key of the marks it uses: for where no table below has one. */
    static List<Block> withKey(Standing standing) {
        String words = of(standing);
        return Stream.concat(
                        Stream.of(Text.body(words)),
                        Shorthand.keyOf(words).stream().map(Text::note))
                .toList();
    }

    private List<String> priorities() {
        if (!standing.isComparable()) {
            return List.of("This is the first quarter held, so there is no earlier grade to compare with.");
        }
        List<Standing.Move> moves = standing.priorityMoves();
        if (moves.isEmpty()) {
            return List.of("No priority's grade has changed since %s."
                    .formatted(standing.quarter().previous().inWords()));
        }
        Map<String, List<String>> titles = new LinkedHashMap<>();
        moves.stream()
                .sorted(Comparator.comparing(Standing.Move::better))
                .forEach(move -> titles.computeIfAbsent(verb(move), key -> new ArrayList<>())
                        .add(move.title()));
        List<String> parts = titles.entrySet().stream()
                .map(entry -> "%s %s %s"
                        .formatted(
                                Words.list(entry.getValue()),
                                entry.getValue().size() == 1 ? "has" : "have",
                                entry.getKey()))
                .toList();
        return List.of(Words.series(parts) + ".");
    }

    private static String verb(Standing.Move move) {
        return (move.better() ? "improved to " : "worsened to ") + move.to().words();
    }

    private String measures() {
        long graded = standing.withGrade();
        if (graded == 0) {
            return "No measure could be graded this quarter.";
        }
        if (standing.at(Grade.SATISFACTORY).size() == graded) {
            return all(graded);
        }
        List<Result> failing = standing.at(Grade.REQUIRES_ACTION);
        String counts = "Of %s %s with a grade, %s Satisfactory, %s at Close Monitoring and %s at Requires Action"
                .formatted(
                        Words.number(graded, graded),
                        graded == 1 ? "measure" : "measures",
                        are(standing.at(Grade.SATISFACTORY), graded),
                        are(standing.at(Grade.CLOSE_MONITORING), graded),
                        are(failing, graded));
        return counts + named(failing) + ".";
    }

    private static String all(long graded) {
        return graded == 1
                ? "The one measure with a grade is Satisfactory."
                : "%s measures with a grade are Satisfactory."
                        .formatted(graded == 2 ? "Both" : "All " + Words.number(graded));
    }

    private static String are(List<Result> results, long graded) {
        return results.isEmpty()
                ? "none is"
                : Words.number(results.size(), graded) + (results.size() == 1 ? " is" : " are");
    }

    private static String named(List<Result> failing) {
        if (failing.isEmpty() || failing.size() > NAMED) {
            return "";
        }
        return ": "
                + Words.list(failing.stream()
                        .map(result -> "%s (%s)".formatted(result.measure().title(), Shown.graded(result)))
                        .toList());
    }

    /** The largest improvement since the quarter before that is more than chance alone would usually produce. */
    private Optional<String> improvement() {
        return standing.gradedMeasures().stream()
                .filter(Shown::isPercentage)
                .filter(result -> result.trend() == Trend.BETTER)
                .filter(result -> result.sincePrevious() != null
                        && Boolean.TRUE.equals(result.sincePrevious().beyondChance()))
                .max(Comparator.comparing(Lede::size))
                .map(result -> "%s improved most on the quarter before, by %s percentage points."
                        .formatted(
                                result.measure().title(),
                                Comparison.unsigned(Shown.signed(result, result.sincePrevious()))));
    }

    private static BigFraction size(Result result) {
        Change change = result.sincePrevious();
        return change == null ? BigFraction.ZERO : change.exact().abs();
    }
}

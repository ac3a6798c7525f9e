package victimspack.pack.chart;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.grade.Baseline;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Words;

/** What a trend chart shows, in words made from its own points. */
public final class TrendWords {

    private TrendWords() {}

    static String alt(Results results, Result result) {
        List<Result> all = shown(results, result);
        List<Result> drawn = drawn(results, result);
        List<Result> missing = all.stream().filter(one -> !hasPoint(one)).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.sentence(movement(drawn) + against(drawn.get(drawn.size() - 1))));
        if (!missing.isEmpty()) {
            sentences.add("No value for "
                    + Words.list(
                            missing.stream().map(one -> one.quarter().inWords()).toList()) + ".");
        }
        return String.join(" ", sentences);
    }

    /** The quarters shown that have a point. */
    public static List<Result> drawn(Results results, Result result) {
        return shown(results, result).stream().filter(TrendWords::hasPoint).toList();
    }

    private static List<Result> shown(Results results, Result result) {
        return results.shown().stream()
                .flatMap(quarter -> results.result(result.measure().id(), quarter).stream())
                .toList();
    }

    private static boolean hasPoint(Result result) {
        return result.graded().exact() != null;
    }

    /** How the drawn quarters moved, from the first to the last. */
    public static String movement(List<Result> drawn) {
        Result first = drawn.get(0);
        Result last = drawn.get(drawn.size() - 1);
        if (drawn.size() == 1) {
            return "%s in %s".formatted(Shown.graded(last), last.quarter().inWords());
        }
        String from = Shown.graded(first);
        String to = Shown.graded(last);
        if (from.equals(to)) {
            return "%s both in %s and in %s"
                    .formatted(to, first.quarter().inWords(), last.quarter().inWords());
        }
        String verb = exact(last).compareTo(exact(first)) > 0 ? "rose" : "fell";
        return "%s from %s in %s to %s in %s"
                .formatted(
                        verb,
                        from,
                        first.quarter().inWords(),
                        to,
                        last.quarter().inWords());
    }

    private static String against(Result last) {
        Baseline baseline = last.baseline();
        if (baseline == null) {
            return "";
        }
        int side = exact(last).compareTo(baseline.exact());
        String where = side == 0 ? "equal to" : side > 0 ? "above" : "below";
        return "; %s the baseline of %s".formatted(where, Shown.baseline(last));
    }

    private static BigFraction exact(Result result) {
        return result.graded().known().orElseThrow();
    }
}

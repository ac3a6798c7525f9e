package victimspack.pack.front;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Grade;
import victimspack.grade.Result;
import victimspack.grade.Results;
import victimspack.pack.chart.TrendChart;
import victimspack.pack.chart.TrendWords;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Shown;
import victimspack.pack.words.Standing;
import victimspack.pack.words.Words;

/** Small charts side by side, of the measures that a reader should look at first. */
final class Overview {

    private static final int MOST = 8;

    private Overview() {}

    /** The figure, or nothing where fewer than two measures call for it. */
    static Optional<Block.Figure> figure(Results results) {
        List<Result> called = called(new Standing(results));
        if (called.size() < 2 || results.shown().size() < 2) {
            return Optional.empty();
        }
        List<Result> charted = called.stream().limit(MOST).toList();
        List<Chart.Multiple> charts = charted.stream()
                .map(result -> new Chart.Multiple(
                        result.measure().title() + Shown.window(result),
                        TrendChart.line(results, result.measure()),
                        result.grade()))
                .toList();
        String cut = called.size() > MOST ? ", %d of %d".formatted(MOST, called.size()) : "";
        return Optional.of(new Block.Figure(
                "figure-overview",
                "",
                "Measures below Satisfactory or with a new grade%s, %s".formatted(cut, Words.span(results.shown())),
                new Chart.Multiples(Chart.Unit.PER_CENT, charts),
                alt(results, charted),
                "Source: the extracts listed in Appendix B. Each chart has a scale of its own, with its ends at the left; all cover equally many percentage points, so that slopes can be compared."
                        + together(charted)));
    }

    /** Why a chart may rise where a table of single quarters falls. */
    private static String together(List<Result> charted) {
        return charted.stream().allMatch(result -> Shown.window(result).isEmpty())
                ? ""
                : " Charts with a mark behind the measure draw several quarters together, as they are graded.";
    }

    /** Graded percentages that are below Satisfactory, worst first, then those whose grade moved. */
    private static List<Result> called(Standing standing) {
        List<String> moved =
                standing.measureMoves().stream().map(Standing.Move::title).toList();
        return standing.gradedMeasures().stream()
                .filter(result -> Shown.isPercentage(result) && result.graded().exact() != null)
                .filter(result -> result.grade().isGrade())
                .filter(result -> result.grade() != Grade.SATISFACTORY
                        || moved.contains(result.measure().title()))
                .sorted(Comparator.comparing(Result::grade).reversed())
                .toList();
    }

    private static String alt(Results results, List<Result> charted) {
        List<String> graded = Stream.of(Grade.SATISFACTORY, Grade.CLOSE_MONITORING, Grade.REQUIRES_ACTION)
                .map(grade -> "%s: %s".formatted(grade.words(), titles(results, charted, grade)))
                .toList();
        return "Small line charts, one a measure. " + String.join(". ", graded) + ".";
    }

    private static String titles(Results results, List<Result> charted, Grade grade) {
        List<String> titles = charted.stream()
                .filter(result -> result.grade() == grade)
                .map(result -> result.measure().title() + " " + TrendWords.movement(TrendWords.drawn(results, result)))
                .toList();
        return titles.isEmpty() ? "none" : Words.series(titles);
    }
}

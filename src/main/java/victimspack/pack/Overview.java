package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Grade;
import victimspack.grade.Result;
import victimspack.grade.Results;

/** Small charts of all graded percentages side by side, on one page. */
final class Overview {

    /** More measures of one grade than this are counted instead of named. */
    private static final int NAMED = 6;

    private Overview() {}

    /** The figure, or nothing where fewer than two quarters or measures have values. */
    static Optional<Block.Figure> figure(Results results) {
        List<Result> charted = new Standing(results)
                .gradedMeasures().stream()
                        .filter(result -> result.measure().isPercentage())
                        .filter(result -> result.graded().exact() != null)
                        .toList();
        if (charted.size() < 2 || results.shown().size() < 2) {
            return Optional.empty();
        }
        List<Chart.Multiple> charts = new ArrayList<>();
        for (Result result : charted) {
            Chart.Line line = TrendChart.line(results, result.measure());
            charts.add(new Chart.Multiple(result.measure().title(), line, result.grade()));
        }
        return Optional.of(new Block.Figure(
                "figure-overview",
                "",
                "Graded measures, %s".formatted(Words.span(results.shown())),
                new Chart.Multiples(Chart.Unit.PER_CENT, charts),
                alt(charted),
                "Source: the extracts listed in Appendix B. Measures graded over four quarters are shown so."));
    }

    private static String alt(List<Result> charted) {
        List<String> graded = Stream.of(Grade.SATISFACTORY, Grade.CLOSE_MONITORING, Grade.REQUIRES_ACTION)
                .map(grade -> "%s: %s".formatted(grade.words(), titles(charted, grade)))
                .toList();
        return "Small line charts, one for each graded percentage, each from 0% to 100%. " + String.join(". ", graded)
                + ".";
    }

    private static String titles(List<Result> charted, Grade grade) {
        List<String> titles = charted.stream()
                .filter(result -> result.grade() == grade)
                .map(result -> result.measure().title() + " " + Shown.graded(result))
                .toList();
        return titles.isEmpty()
                ? "none"
                : titles.size() > NAMED ? Words.number(titles.size()) + " measures" : Words.series(titles);
    }
}

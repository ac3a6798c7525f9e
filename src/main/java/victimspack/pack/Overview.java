package victimspack.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import victimspack.grade.Grade;
import victimspack.grade.Result;
import victimspack.grade.Results;

/** Small charts of all graded percentages side by side, on one page. */
final class Overview {

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
                "Graded measures, %s to %s"
                        .formatted(
                                results.shown().get(0).inWords(),
                                results.reported().inWords()),
                new Chart.Multiples(Chart.Unit.PER_CENT, charts),
                alt(charted),
                "Source: the extracts listed in Appendix B. Measures graded over four quarters are shown so."));
    }

    private static String alt(List<Result> charted) {
        return "%s, one for each graded percentage, each from 0%% to 100%%: %s."
                .formatted(
                        Words.capital(Words.many(charted.size(), "small line chart", "small line charts")),
                        Words.list(charted.stream().map(Overview::now).toList()));
    }

    private static String now(Result result) {
        Grade grade = result.grade();
        return "%s %s, %s".formatted(result.measure().title(), Shown.graded(result), grade.words());
    }
}

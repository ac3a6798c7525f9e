package victimspack.pack.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import victimspack.extract.Quarter;
import victimspack.grade.Results;
import victimspack.measure.ExceptionalPeriod;
import victimspack.measure.Measure;
import victimspack.measure.StepChange;
import victimspack.pack.document.Chart;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Words;

/**
 * Which periods of a measure's charts are not like the others: those of exceptional times, and those before a break in its series.
 *
 * @param exceptional the periods that concern the measure
 * @param breaks      the breaks in its series
 */
public record ChartTimes(List<ExceptionalPeriod> exceptional, List<StepChange> breaks) {

    /** The unlike times of one measure. */
    public static ChartTimes of(Results results, Measure measure) {
        return new ChartTimes(
                results.counts().framework().settings().exceptional(measure),
                measure.stepChanges().stream()
                        .filter(step -> !step.comparable())
                        .toList());
    }

    /** @param months those of the chart, one after the other */
    public Chart.Times months(List<YearMonth> months) {
        return times(months, ExceptionalPeriod::holds, (step, month) -> !month.isBefore(step.month()));
    }

    /** @param quarters those of the chart, one after the other */
    Chart.Times quarters(List<Quarter> quarters) {
        return times(
                quarters,
                (period, quarter) -> period.quarters().contains(quarter),
                (step, quarter) -> !quarter.lastMonth().isBefore(step.month()));
    }

    private <P> Chart.Times times(
            List<P> periods, BiPredicate<ExceptionalPeriod, P> holds, BiPredicate<StepChange, P> isAfter) {
        List<Chart.Shade> shades = new ArrayList<>();
        for (ExceptionalPeriod period : exceptional) {
            int[] held = IntStream.range(0, periods.size())
                    .filter(i -> holds.test(period, periods.get(i)))
                    .toArray();
            if (held.length > 0) {
                shades.add(new Chart.Shade(period.name(), held[0], held[held.length - 1]));
            }
        }
        List<Chart.Cut> cuts = new ArrayList<>();
        for (StepChange step : breaks) {
            IntStream.range(0, periods.size())
                    .filter(i -> isAfter.test(step, periods.get(i)))
                    .findFirst()
                    .ifPresent(first -> {
                        if (first > 0) {
                            cuts.add(new Chart.Cut(
                                    "%s Break in series, %s".formatted(Shorthand.BREAK, Words.month(step.month())),
                                    first));
                        }
                    });
        }
        return new Chart.Times(List.copyOf(shades), List.copyOf(cuts));
    }

    /** What is shaded and marked in a chart of so many months, a sentence each, to follow its source; empty where nothing is. */
    public String key(Chart.Times times) {
        Stream<String> shaded = exceptional.stream()
                .filter(period ->
                        times.shades().stream().anyMatch(shade -> shade.name().equals(period.name())))
                .map(period ->
                        " Shaded: %s, %s, left out of baselines and limits.".formatted(period.name(), period.months()));
        Stream<String> cut = breaks.stream()
                .filter(step ->
                        times.cuts().stream().anyMatch(mark -> mark.words().endsWith(Words.month(step.month()))))
                .map(step -> " %s %s: %s."
                        .formatted(Shorthand.BREAK, Words.month(step.month()), Words.phrase(step.reason())));
        return Stream.concat(shaded, cut).collect(Collectors.joining());
    }
}

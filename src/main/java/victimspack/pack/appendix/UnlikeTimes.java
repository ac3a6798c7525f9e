package victimspack.pack.appendix;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.grade.Results;
import victimspack.measure.ExceptionalPeriod;
import victimspack.measure.Measure;
import victimspack.measure.StepChange;
import victimspack.pack.document.Block;
import victimspack.pack.document.Section;
import victimspack.pack.document.Table;
import victimspack.pack.words.Heads;
import victimspack.pack.words.Shorthand;
import victimspack.pack.words.Tables;
import victimspack.pack.words.Text;
import victimspack.pack.words.Words;

/** Exceptional periods and breaks in series that the framework declares: what was left out or not compared, and why. */
public final class UnlikeTimes {

    private final Results results;

    private UnlikeTimes(Results results) {
        this.results = results;
    }

    /** Nothing where the framework declares none. */
    static Optional<Section> section(Results results) {
        List<Table.Row> rows = new UnlikeTimes(results).rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Head> heads = Heads.left("Time", 22)
                .andLeft("What it is", 22)
                .andLeft("Measures", 22)
                .andLeft("Why", 34)
                .fill();
        List<Block> blocks = List.of(
                Text.body(
                        "The months of an exceptional period are shown, and left out of baselines and process limits. A quarter with"
                                + " such a month gives way to the same quarter a year earlier in a baseline of earlier quarters, and later"
                                + " quarters are not compared with it. Quarters before a break in a series are not compared with later"
                                + " ones, and limits are drawn anew after it. A baseline year or quarter that the framework names stays as"
                                + " it was named, and the sentence says what it includes."),
                Tables.figures(
                        "table-unlike-times", "Exceptional periods and breaks in series", heads, rows, List.of()));
        return Optional.of(Section.of("unlike-times", "Exceptional periods and breaks in series", blocks));
    }

    /** Those among the quarters shown, for which comparisons give way, in a sentence or two; empty where none is. */
    public static Optional<String> brief(Results results) {
        UnlikeTimes times = new UnlikeTimes(results);
        List<String> sentences = Stream.of(times.exceptional(), times.breaks())
                .flatMap(Optional::stream)
                .toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", sentences) + " Appendix B gives the reasons.");
    }

    private Optional<String> exceptional() {
        List<String> periods = results.counts().framework().settings().exceptional().stream()
                .filter(period -> period.quarters().stream().anyMatch(results.shown()::contains))
                .map(period -> "%s (%s)".formatted(period.name(), period.months()))
                .toList();
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Left out of baselines and process limits as exceptional: %s.".formatted(Words.list(periods)));
    }

    private Optional<String> breaks() {
        YearMonth first = results.shown().get(0).firstMonth();
        List<String> broken = results.counts().framework().measures().stream()
                .flatMap(measure -> measure.stepChanges().stream()
                        .filter(step -> !step.comparable())
                        .filter(step -> step.month().isAfter(first)
                                && !step.month().isAfter(results.reported().lastMonth()))
                        .map(step -> "%s (from %s)".formatted(measure.title(), Words.month(step.month()))))
                .toList();
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of("Not compared across a break in the series: %s.".formatted(Words.list(broken)));
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        for (ExceptionalPeriod period : results.counts().framework().settings().exceptional()) {
            rows.add(Tables.row(
                    period.months(),
                    "Exceptional: " + period.name(),
                    period.measures().isEmpty() ? "All" : Words.list(titles(period)),
                    Words.sentence(period.reason())));
        }
        for (Measure measure : results.counts().framework().measures()) {
            for (StepChange step : measure.stepChanges()) {
                if (!step.comparable()) {
                    rows.add(Tables.row(
                            "From " + Words.month(step.month()),
                            "Break in series " + Shorthand.BREAK,
                            measure.title(),
                            Words.sentence(step.reason())));
                }
            }
        }
        return rows;
    }

    private List<String> titles(ExceptionalPeriod period) {
        return results.counts().framework().measures().stream()
                .filter(period::concerns)
                .map(Measure::title)
                .toList();
    }
}

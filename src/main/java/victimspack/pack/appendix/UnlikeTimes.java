package victimspack.pack.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class UnlikeTimes {

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

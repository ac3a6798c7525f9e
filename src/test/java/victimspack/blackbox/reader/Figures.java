package victimspack.blackbox.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import victimspack.measure.Measure;
import victimspack.measure.framework.Frameworks;

/**
 * The figures of a pack, by where they stand: a measure's own as measures.csv has them, months and four quarters together among
 * them, and those of breakdowns as the workbook has them, with their categories in words.
 */
final class Figures {

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private Figures() {}

    static Figures of(Path pack, String framework) throws IOException {
        Map<String, String> titles = new TreeMap<>();
        for (Measure measure : Frameworks.builtIn(framework).measures()) {
            titles.put(measure.id(), measure.title());
        }
        Figures figures = new Figures();
        for (CSVRecord row : TidyFiles.records(pack.resolve("measures.csv"))) {
            figures.own(row, titles.get(row.get("measure")));
        }
        for (Map<String, String> row : WorkbookSpots.tables(pack).getOrDefault("Breakdowns", List.of())) {
            figures.sliced(row);
        }
        return figures;
    }

    private void own(CSVRecord row, String title) {
        String period = Periods.words(row.get("period"));
        Figure.Cells own = new Figure.Cells(
                row.get("numerator"), row.get("denominator"), row.get("value"), row.get("lower"), row.get("upper"));
        Figure.Cells graded = new Figure.Cells(
                row.get("graded_numerator"), row.get("graded_denominator"), row.get("graded_value"), "", "");
        String key = title + ", " + period;
        figures.put(key, Figure.of(title, period, own));
        figures.put(key + ", graded", Figure.of(title, period, graded));
        figures.put(key + ", baseline", Figure.of(title, "", new Figure.Cells("", "1", row.get("baseline"), "", "")));
    }

    private void sliced(Map<String, String> row) {
        Figure.Cells cells = new Figure.Cells(
                row.get("Number"),
                row.get("Of"),
                row.get("Value"),
                row.get("Lower 95% limit"),
                row.get("Upper 95% limit"));
        String key =
                String.join(", ", row.get("Measure"), row.get("Period"), row.get("Breakdown"), row.get("Category"));
        figures.put(key, Figure.of(row.get("Measure"), row.get("Category"), cells));
    }

    /** Those of which others say nothing. */
    List<Figure> without(Figures others) {
        return figures.entrySet().stream()
                .filter(one -> others.isSilentOf(one.getKey()))
                .map(Map.Entry::getValue)
                .filter(figure ->
                        !figure.telling().isEmpty() || !figure.common().isEmpty())
                .toList();
    }

    private boolean isSilentOf(String key) {
        Figure figure = figures.get(key);
        return figure == null || figure.telling().isEmpty() && figure.common().isEmpty();
    }

    List<Figure> all() {
        return List.copyOf(figures.values());
    }
}

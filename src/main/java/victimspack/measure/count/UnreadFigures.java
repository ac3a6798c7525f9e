package victimspack.measure.count;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import victimspack.extract.NearestName;
import victimspack.extract.schema.Extract;
import victimspack.measure.Framework;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.store.CaseTable;

/**
 * Rows of figures.csv that no measure of a framework takes: of a measure that is counted, and of an id that it does not have.
 * As one file may serve several frameworks, one that takes nothing from it says no more than which ids look like slips.
 */
public final class UnreadFigures {

    private static final String SQL = "SELECT \"MEASURE\", COUNT(*) FROM " + CaseTable.FIGURES.storeName()
            + " GROUP BY \"MEASURE\" ORDER BY \"MEASURE\"";

    private final Framework framework;
    private final Map<String, Measure> measures;

    private UnreadFigures(Framework framework) {
        this.framework = framework;
        this.measures = framework.measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
    }

    /** A sentence for each id that is counted or probably misspelt, then one for all others. */
    public static List<String> of(Connection connection, Framework framework) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(SQL)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
        }
        return new UnreadFigures(framework).sentences(rows);
    }

    private List<String> sentences(SortedMap<String, Long> rows) {
        List<String> sentences = new ArrayList<>();
        List<String> others = new ArrayList<>();
        rows.forEach((id, number) -> {
            Measure measure = measures.get(id);
            Optional<String> meant = NearestName.to(id, measures.keySet()).filter(near -> NearestName.isSlip(id, near));
            if (measure != null && measure.kind() != Kind.SUPPLIED) {
                sentences.add(counted(id, number));
            } else if (measure == null && meant.isPresent()) {
                sentences.add(misspelt(id, number, meant.get()));
            } else if (measure == null) {
                others.add(id);
            }
        });
        if (!others.isEmpty() && takesFigures()) {
            sentences.add(unknown(others));
        }
        return List.copyOf(sentences);
    }

    private static String counted(String id, long number) {
        return "%s of %s not read, as the framework does not take that measure from figures. Take %s out, or give the measure the kind supplied."
                .formatted(rows(number), id + are(number), number == 1 ? "it" : "them");
    }

    private static String misspelt(String id, long number, String meant) {
        return "%s of \"%s\"%s not read, as the framework has no such measure; the nearest is \"%s\". Correct the id."
                .formatted(rows(number), id, are(number), meant);
    }

    private static String unknown(List<String> ids) {
        return "%s: rows of measures that the framework does not have are not read: %s. Take them out where they serve no other framework."
                .formatted(Extract.FIGURES.fileName(), String.join(", ", ids));
    }

    private boolean takesFigures() {
        return framework.measures().stream().anyMatch(measure -> measure.kind() == Kind.SUPPLIED);
    }

    private static String rows(long number) {
        return "%s: %s".formatted(Extract.FIGURES.fileName(), number == 1 ? "1 row" : number + " rows");
    }

    private static String are(long number) {
        return number == 1 ? " is" : " are";
    }
}

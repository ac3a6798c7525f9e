package victimspack.disclose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sealed public packs have published before: which cells they show, which they hide, and by which categories. */
public final class Published {

    /** Nothing published yet. */
    public static final Published NOTHING = new Published(List.of());

    /**
     * A row of measures.csv or breakdowns.csv of a sealed public pack.
     *
     * @param slice    empty for a row of measures.csv
     * @param category empty as the slice
     * @param period   a quarter, a month, or several quarters, as it stands in the file
     * @param hidden   whether its status is {@code hidden}
     * @param graded   whether it shows the numbers of a graded value; false for a row of breakdowns.csv
     */
    public record Row(String measure, String slice, String category, String period, boolean hidden, boolean graded) {}

    private record Key(String measure, String slice, String category, String period) {}

    private record Table(String measure, String slice) {}

    private final Map<Key, Boolean> shown = new HashMap<>();
    private final Map<Table, List<Row>> tables = new HashMap<>();
    private final Set<Key> graded = new HashSet<>();

    /** @param rows of every sealed public pack, in any order */
    public Published(List<Row> rows) {
        for (Row row : rows) {
            shown.merge(
                    new Key(row.measure(), row.slice(), row.category(), row.period()),
                    !row.hidden(),
                    Boolean::logicalOr);
            if (row.graded()) {
                graded.add(new Key(row.measure(), row.slice(), row.category(), row.period()));
            }
            tables.computeIfAbsent(new Table(row.measure(), row.slice()), key -> new ArrayList<>())
                    .add(row);
        }
    }

    /** Whether some pack shows the cell. */
    public boolean shows(String measure, String slice, String category, String period) {
        return shown.getOrDefault(new Key(measure, slice, category, period), false);
    }

    /** Whether packs hold the cell, but hidden. */
    public boolean hides(String measure, String slice, String category, String period) {
        return !shown.getOrDefault(new Key(measure, slice, category, period), true);
    }

    /** Whether some pack shows the numbers of a measure's graded value in a quarter. */
    public boolean showsGraded(String measure, String quarter) {
        return graded.contains(new Key(measure, "", "", quarter));
    }

    /** The categories by which a table was published; empty where it was not. */
    public Optional<Set<String>> categories(String measure, String slice) {
        return rows(measure, slice).map(rows -> {
            Set<String> categories = new LinkedHashSet<>();
            rows.forEach(row -> categories.add(row.category()));
            return categories;
        });
    }

    /** Whether a table was published quarter by quarter; empty where it was not published. */
    public Optional<Boolean> byQuarter(String measure, String slice) {
        return rows(measure, slice)
                .map(rows -> rows.stream().anyMatch(row -> !row.period().contains("/")));
    }

    private Optional<List<Row>> rows(String measure, String slice) {
        return Optional.ofNullable(tables.get(new Table(measure, slice)));
    }
}

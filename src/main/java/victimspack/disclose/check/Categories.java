package victimspack.disclose.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The categories that packs name of each slice of a measure. */
final class Categories {

    private static final String OTHER = "other-categories";

    /** All that no pack names. */
    private static final String REST = "\u0000rest";

    private final List<List<Row>> packs;
    private final Map<String, Set<String>> named = new LinkedHashMap<>();

    Categories(List<List<Row>> packs) {
        this.packs = packs;
        for (List<Row> rows : packs) {
            for (Row row : rows) {
                Set<String> known = named.computeIfAbsent(row.slice(), key -> new LinkedHashSet<>());
                if (!row.category().equals(OTHER)) {
                    known.add(row.category());
                }
            }
        }
    }

    /** The names of the slices, the measure's own figures among them under an empty name. */
    Set<String> slices() {
        return named.keySet();
    }

    /** The categories of a slice that are named. */
    Set<String> of(String slice) {
        return named.getOrDefault(slice, Set.of());
    }

    /** All categories of a slice, those that no pack names being one. */
    Set<String> all(String slice) {
        Set<String> all = new LinkedHashSet<>(of(slice));
        if (isOpenEnded(slice)) {
            all.add(REST);
        }
        return all;
    }

    /** The categories that a row speaks of: those that its pack does not name, where it speaks of other categories. */
    Set<String> members(Row row, List<Row> pack) {
        if (!row.category().equals(OTHER)) {
            return Set.of(row.category());
        }
        Set<String> unnamed = all(row.slice());
        pack.stream()
                .filter(other -> other.slice().equals(row.slice()))
                .forEach(other -> unnamed.remove(other.category()));
        return unnamed;
    }

    /** Whether no pack names all of a slice's categories. */
    private boolean isOpenEnded(String slice) {
        return packs.stream()
                .map(rows ->
                        rows.stream().filter(row -> row.slice().equals(slice)).toList())
                .filter(rows -> !rows.isEmpty())
                .allMatch(rows -> rows.stream().anyMatch(row -> row.category().equals(OTHER)));
    }
}

package victimspack.disclose.hide;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import victimspack.measure.Slice;

/** Puts a one-way table's small categories together. */
final class Merging {

    /** A table of fewer categories than these, the merged one included, tells little. */
    private static final int FEWEST = 3;

    private Merging() {}

    /** The table with its categories that hold sensitive cells in one, and the next smallest where that is one alone. */
    static Optional<Table> small(Setting setting, Own own, Table table) {
        Set<String> small = new HashSet<>(Attempt.sensitive(setting, own, table));
        small.remove(Slice.NOT_KNOWN);
        List<String> bySize = table.rows().keySet().stream()
                .filter(category -> !category.equals(Slice.NOT_KNOWN))
                .sorted(Comparator.comparingLong(category -> size(table, category)))
                .toList();
        for (String category : bySize) {
            if (small.size() < 2) {
                small.add(category);
            }
        }
        long kept = bySize.stream()
                .filter(category -> !small.contains(category) && size(table, category) > 0)
                .count();
        boolean few = kept + 1 < FEWEST;
        return few || small.size() < 2 ? Optional.empty() : Optional.of(table.merging(small));
    }

    private static long size(Table table, String category) {
        return table.spans().stream()
                .mapToLong(
                        span -> table.amounts(new Table.Place(category, span)).size())
                .sum();
    }
}

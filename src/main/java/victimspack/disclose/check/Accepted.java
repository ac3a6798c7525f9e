package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victimspack.extract.Quarter;

/**
 * The rows of several packs that a reader can put together. A quarter that two packs count differently was revised: of the
 * older pack its rows are then not used, since they add up with nothing.
 */
final class Accepted {

    private final List<List<Row>> packs = new ArrayList<>();
    private final Map<String, Row> shown = new HashMap<>();

    /**
     * @param packs    the newest first
     * @param measures whose rows are put together
     */
    Accepted(List<PublicPack> packs, Set<String> measures) {
        packs.forEach(pack -> accept(pack.of(measures)));
    }

    private void accept(List<Row> rows) {
        Set<Quarter> revised = new HashSet<>();
        for (Row row : rows) {
            Row known = shown.get(row.key());
            if (known != null && !known.agrees(row)) {
                revised.addAll(Periods.quarters(row.period()));
            }
        }
        List<Row> accepted = rows.stream()
                .filter(row -> Periods.quarters(row.period()).stream().noneMatch(revised::contains))
                .toList();
        accepted.stream().filter(Row::isShown).forEach(row -> shown.putIfAbsent(row.key(), row));
        packs.add(accepted);
    }

    /** A measure's rows, pack by pack. */
    List<List<Row>> of(String measure) {
        return packs.stream()
                .map(rows -> rows.stream()
                        .filter(row -> row.measure().equals(measure))
                        .toList())
                .toList();
    }

    boolean hidesSome() {
        return packs.stream().flatMap(List::stream).anyMatch(Row::isHidden);
    }
}

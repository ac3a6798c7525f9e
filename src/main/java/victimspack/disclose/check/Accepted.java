package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victimspack.extract.Quarter;

/**
 * A measure's rows of several packs that a reader can put together. A quarter that two packs count differently was revised:
 * of the older pack its rows are then not used, since they add up with nothing.
 */
final class Accepted {

    private final List<List<Row>> packs = new ArrayList<>();
    private final Map<String, Row> shown = new HashMap<>();

    /** @param packs the newest first */
    Accepted(List<PublicPack> packs, String measure) {
        packs.forEach(pack -> accept(pack.of(measure)));
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

    /** The rows, pack by pack. */
    List<List<Row>> packs() {
        return packs;
    }

    List<Row> all() {
        return packs.stream().flatMap(List::stream).toList();
    }
}

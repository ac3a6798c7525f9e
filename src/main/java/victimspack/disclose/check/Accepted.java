package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import victimspack.extract.Quarter;

/**
 * The rows of several packs that a reader can put together. A quarter that two packs count differently was revised: of the
 * older pack its rows are then not used, since they add up with nothing. Nor is a row that shows what was published once in the
 * place of what its pack counts.
 */
final class Accepted {

    private static final int QUARTERS = 4;

    private final List<List<Row>> packs = new ArrayList<>();
    private final Map<String, Row> shown = new HashMap<>();
    private final Set<Counted> revised = new HashSet<>();

    private record Counted(String measure, Quarter quarter) {}

    /**
     * @param packs    the newest first
     * @param measures whose rows are put together
     */
    Accepted(List<PublicPack> packs, Set<String> measures) {
        packs.forEach(pack -> accept(pack.of(measures)));
    }

    private void accept(List<Row> rows) {
        for (Row row : rows) {
            Row known = shown.get(row.key());
            if (known != null && !known.agrees(row)) {
                counted(row).forEach(revised::add);
            }
            if (known != null && !known.agreesTogether(row)) {
                lastFour(row).forEach(revised::add);
            }
        }
        List<Row> used = rows.stream()
                .filter(row -> !row.isRevised() && counted(row).noneMatch(revised::contains))
                .toList();
        rows.stream().filter(Row::isRevised).flatMap(Accepted::counted).forEach(revised::add);
        used.stream()
                .filter(row -> row.isShown() || row.isTogether())
                .forEach(row -> shown.putIfAbsent(row.key(), row));
        packs.add(used.stream()
                .map(row -> isOfRevised(row) ? row.ungraded() : row)
                .toList());
    }

    /** Whether a grade may be about a quarter that was revised: it is about four at most. */
    private boolean isOfRevised(Row row) {
        return lastFour(row).anyMatch(revised::contains);
    }

    private static Stream<Counted> lastFour(Row row) {
        Quarter last = Periods.quarters(row.period()).get(0);
        return Stream.iterate(last, quarter -> quarter.plus(-1))
                .limit(QUARTERS)
                .map(quarter -> new Counted(row.measure(), quarter));
    }

    private static Stream<Counted> counted(Row row) {
        return Periods.quarters(row.period()).stream().map(quarter -> new Counted(row.measure(), quarter));
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

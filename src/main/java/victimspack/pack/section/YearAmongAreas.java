package victimspack.pack.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import victimspack.extract.Quarter;
import victimspack.grade.Numbers;
import victimspack.pack.words.Words;

/**
 * How a count changed over 12 months here and elsewhere, and this force's rank among those forces of which eight quarters
 * were supplied.
 */
final class YearAmongAreas {

    private static final int YEAR = 4;

    /** Fewer areas are named each with its change; of more, the rank tells more than their names. */
    private static final int NAMED = 3;

    /** A rank among fewer forces, this one included, says nothing. */
    private static final int RANKED = 3;

    /** Areas that hold the forces and are not of them. */
    private static final Set<String> NATIONS =
            Set.of("England and Wales", "England", "Wales", "Great Britain", "United Kingdom");

    private final Quarter reported;

    private YearAmongAreas(Quarter reported) {
        this.reported = reported;
    }

    /**
     * In one to three sentences; nothing where no area has eight quarters.
     *
     * @param own  this force's count of a quarter; nothing where it is not held
     * @param area an area's figure of a quarter
     */
    static Optional<String> words(
            Quarter reported,
            Function<Quarter, Optional<BigFraction>> own,
            List<String> areas,
            Function<String, Function<Quarter, Optional<BigFraction>>> area) {
        YearAmongAreas year = new YearAmongAreas(reported);
        Map<String, BigFraction> changes = new TreeMap<>();
        areas.forEach(name -> year.change(area.apply(name)).ifPresent(change -> changes.put(name, change)));
        return changes.isEmpty() ? Optional.empty() : year.change(own).map(change -> year.words(change, changes));
    }

    private Optional<BigFraction> change(Function<Quarter, Optional<BigFraction>> figures) {
        Optional<BigFraction> now = sum(figures, 0);
        return sum(figures, YEAR)
                .filter(before -> before.signum() > 0)
                .flatMap(before -> now.map(sum -> sum.divide(before).subtract(BigFraction.ONE)));
    }

    private Optional<BigFraction> sum(Function<Quarter, Optional<BigFraction>> figures, int quartersBefore) {
        List<BigFraction> held = Stream.iterate(reported, Quarter::previous)
                .skip(quartersBefore)
                .limit(YEAR)
                .flatMap(quarter -> figures.apply(quarter).stream())
                .toList();
        return held.size() == YEAR ? held.stream().reduce(BigFraction::add) : Optional.empty();
    }

    private String words(BigFraction own, Map<String, BigFraction> changes) {
        Map<String, BigFraction> forces = changes.entrySet().stream()
                .filter(entry -> !NATIONS.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        List<String> named = changes.entrySet().stream()
                .filter(entry -> !forces.containsKey(entry.getKey()) || forces.size() <= NAMED)
                .map(entry -> entry.getKey() + " " + percent(entry.getValue()))
                .toList();
        String change = "Change in the 12 months to %s on the 12 months before: this force %s%s."
                .formatted(
                        Words.month(reported.lastMonth()),
                        percent(own),
                        named.isEmpty() ? "" : ", " + String.join(", ", named));
        return forces.size() + 1 < RANKED ? change : change + " " + rank(own, List.copyOf(forces.values()));
    }

    private static String rank(BigFraction own, List<BigFraction> others) {
        int all = others.size() + 1;
        long rank =
                1 + others.stream().filter(other -> other.compareTo(own) < 0).count();
        boolean shared = others.contains(own);
        long rose = Stream.concat(Stream.of(own), others.stream())
                .filter(change -> change.signum() > 0)
                .count();
        return ("Ordered from the largest fall to the largest rise, this force ranks %s%d of the %d forces supplied;"
                        + " the count rose in %d of them.")
                .formatted(shared ? "equal " : "", rank, all, rose);
    }

    private static String percent(BigFraction change) {
        return Numbers.signed(change.multiply(100), 1) + "%";
    }
}

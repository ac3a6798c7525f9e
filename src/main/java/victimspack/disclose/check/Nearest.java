package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds which shown rows of other tables tell most directly of a hidden number: those that the fewest relations lead to. */
final class Nearest {

    private final Map<Integer, List<Relation>> relations = new HashMap<>();
    private final Map<Integer, List<Row>> rows = new HashMap<>();

    Nearest(Knowledge knowledge) {
        for (Relation relation : knowledge.relations()) {
            for (int unknown : relation.unknowns()) {
                relations.computeIfAbsent(unknown, key -> new ArrayList<>()).add(relation);
            }
        }
        for (Knowledge.Statement statement : knowledge.statements()) {
            statement
                    .unknowns()
                    .forEach(unknown -> rows.computeIfAbsent(unknown, key -> new ArrayList<>())
                            .add(statement.row()));
        }
    }

    /**
     * @param mayHide which rows may be hidden
     * @return the smallest first; empty where no such row tells of the number
     */
    List<Row> of(Knowledge.Target target, Predicate<Row> mayHide) {
        Set<Integer> met = new HashSet<>(Set.of(target.unknown()));
        Set<Integer> edge = Set.of(target.unknown());
        while (!edge.isEmpty()) {
            List<Row> found = edge.stream()
                    .flatMap(unknown -> rows.getOrDefault(unknown, List.of()).stream())
                    .filter(row -> !isOfTheTable(row, target.row()))
                    .filter(mayHide)
                    .distinct()
                    .sorted(Comparator.comparingLong(Nearest::size))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            edge = next(edge, met);
        }
        return List.of();
    }

    private Set<Integer> next(Set<Integer> edge, Set<Integer> met) {
        Set<Integer> next = new LinkedHashSet<>();
        for (int unknown : edge) {
            for (Relation relation : relations.getOrDefault(unknown, List.of())) {
                for (int other : relation.unknowns()) {
                    if (met.add(other)) {
                        next.add(other);
                    }
                }
            }
        }
        return next;
    }

    private static boolean isOfTheTable(Row row, Row other) {
        return row.measure().equals(other.measure()) && row.slice().equals(other.slice());
    }

    private static long size(Row row) {
        String base = row.isTogether() ? row.gradedDenominator() : row.denominator();
        String counted = row.isTogether() ? row.gradedNumerator() : row.numerator();
        return Row.whole(base).or(() -> Row.whole(counted)).orElse(0L);
    }
}

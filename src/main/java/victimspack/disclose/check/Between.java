package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import victimspack.measure.condition.Extent;

/**
 * What measures tell of each other: numbers that are about the same rows are the same, a number is the sum of the categories
 * into which its rows fall, and one whose rows are among another's is no larger.
 */
final class Between {

    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Knowledge knowledge;
    private final List<Quantity> quantities;
    private final Map<Extent, List<Quantity>> alike = new LinkedHashMap<>();

    private Between(Knowledge knowledge, List<Quantity> quantities) {
        this.knowledge = knowledge;
        this.quantities = quantities;
        quantities.forEach(quantity ->
                alike.computeIfAbsent(quantity.rows(), key -> new ArrayList<>()).add(quantity));
    }

    static void relate(Collection<MeasureKnowledge> measures, Knowledge knowledge) {
        Between between = new Between(
                knowledge,
                measures.stream()
                        .flatMap(measure -> Quantity.of(measure).stream())
                        .toList());
        between.same();
        between.sums();
        between.among();
    }

    /** Numbers of the same rows: over each period all are the one that comes first. */
    private void same() {
        for (List<Quantity> group : alike.values()) {
            for (String period : periods(group)) {
                List<Quantity> speaking = speaking(group, period).toList();
                speaking.stream().skip(1).forEach(one -> relate(speaking.get(0), List.of(one), period, 0));
            }
        }
    }

    private static Set<String> periods(List<Quantity> group) {
        Set<String> periods = new LinkedHashSet<>();
        group.forEach(quantity -> periods.addAll(quantity.periods()));
        return periods;
    }

    private static Stream<Quantity> speaking(List<Quantity> group, String period) {
        return group.stream().filter(quantity -> quantity.over(period).isPresent());
    }

    /** A slice of some rows by one column. */
    private record Sliced(MeasureKnowledge of, String slice, List<Integer> parts, String column, Extent rows) {}

    private void sums() {
        Map<Sliced, Map<String, Quantity>> sliced = new LinkedHashMap<>();
        for (Quantity quantity : quantities) {
            quantity.columns()
                    .forEach((column, category) -> sliced.computeIfAbsent(
                                    new Sliced(
                                            quantity.of(),
                                            quantity.slice(),
                                            quantity.parts(),
                                            column,
                                            quantity.rows().without(column)),
                                    key -> new HashMap<>())
                            .put(category, quantity));
        }
        Map<Extent, List<Quantity>> whole = new HashMap<>();
        for (Quantity quantity : quantities) {
            for (String column : quantity.rows().categories().keySet()) {
                whole.computeIfAbsent(quantity.rows().without(column), key -> new ArrayList<>())
                        .add(quantity);
            }
        }
        sliced.forEach((slice, parts) -> {
            for (Quantity sum : whole.getOrDefault(slice.rows(), List.of())) {
                Set<String> categories = sum.rows().categories().getOrDefault(slice.column(), Set.of());
                if (categories.size() > 1
                        && sum.rows().without(slice.column()).equals(slice.rows())
                        && parts.keySet().containsAll(categories)) {
                    relate(sum, categories.stream().sorted().map(parts::get).toList());
                }
            }
        });
    }

    /** Numbers of rows that are among others, unless a third lies between. */
    private void among() {
        alike.forEach((less, some) -> {
            List<Extent> wider = alike.keySet().stream()
                    .filter(more -> !more.equals(less) && more.holds(less))
                    .toList();
            for (Extent more : wider) {
                boolean next = wider.stream().noneMatch(between -> !between.equals(more) && more.holds(between));
                if (next) {
                    among(Objects.requireNonNull(alike.get(more)), some);
                }
            }
        });
    }

    private void among(List<Quantity> more, List<Quantity> less) {
        if (Stream.concat(more.stream(), less.stream()).anyMatch(Quantity::isHidden)) {
            Set<String> periods = periods(more);
            periods.addAll(periods(less));
            for (String period : periods) {
                speaking(more, period)
                        .findFirst()
                        .ifPresent(wide -> speaking(less, period)
                                .findFirst()
                                .ifPresent(narrow -> relate(wide, List.of(narrow), period, NO_LIMIT)));
            }
        }
    }

    /** Over each period of which all speak, one is the sum of others. */
    private void relate(Quantity one, List<Quantity> others) {
        Set<String> periods = periods(others);
        periods.addAll(one.periods());
        periods.forEach(period -> relate(one, others, period, 0));
    }

    /** One is the sum of others and at most so much more, if all speak of the period. */
    private void relate(Quantity one, List<Quantity> others, String period, long most) {
        Optional<List<Integer>> whole = one.over(period);
        List<Optional<List<Integer>>> parts =
                others.stream().map(other -> other.over(period)).toList();
        if (whole.isPresent() && parts.stream().allMatch(Optional::isPresent)) {
            List<Integer> sum = parts.stream()
                    .flatMap(Optional::stream)
                    .flatMap(List::stream)
                    .toList();
            knowledge.difference(whole.get(), sum, 0, most);
        }
    }
}

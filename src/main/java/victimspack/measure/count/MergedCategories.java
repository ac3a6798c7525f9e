package victimspack.measure.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import victimspack.extract.mapping.Merged;
import victimspack.extract.reference.Subgroup;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;

/** Leaves out categories that an export does not hold or cannot tell from another: their 0 would read as a count of none. */
final class MergedCategories {

    private final Map<String, Set<String>> untold = new HashMap<>();

    MergedCategories(List<Merged> merged) {
        for (Merged one : merged) {
            untold.computeIfAbsent(one.column(), column -> new HashSet<>()).addAll(one.others());
        }
        untold.put("offence_group", groups(untold.getOrDefault("offence_subgroup", Set.of())));
    }

    /** The groups of which every sub-group is left out. */
    private static Set<String> groups(Set<String> subgroups) {
        return Subgroup.groups().stream()
                .filter(group -> Stream.of(Subgroup.values())
                        .filter(subgroup -> subgroup.group().equals(group))
                        .allMatch(subgroup -> subgroups.contains(subgroup.code())))
                .collect(Collectors.toSet());
    }

    /** What was counted without the categories that are not told apart and have no row in any month. */
    Counted without(Counted counted) {
        List<Slice> told = new ArrayList<>(counted.slices());
        told.removeIf(slice -> isUntold(slice) && hasNoRows(counted.measure(), slice.series()));
        return new Counted(
                counted.measure(), counted.notSupplied(), counted.series(), List.copyOf(told), counted.leftOut());
    }

    private boolean isUntold(Slice slice) {
        List<String> columns = slice.breakdown().columns();
        String[] values = slice.category().split(Pattern.quote(Grid.BETWEEN), columns.size());
        for (int i = 0; i < values.length; i++) {
            if (untold.getOrDefault(columns.get(i), Set.of()).contains(values[i])) {
                return true;
            }
        }
        return false;
    }

    /** The base of a profile's category is the whole profile. */
    private static boolean hasNoRows(Measure measure, Series series) {
        return series.months().values().stream()
                .allMatch(tally -> measure.kind() == Kind.PROFILE
                        ? tally.numerator() == 0
                        : tally.denominator() + tally.pending() + tally.excluded() == 0);
    }
}

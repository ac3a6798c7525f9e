package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Slices that tell of each other, and into which pieces of time what is published of them falls. */
final class Families {

    private static final String CROSS = " x ";

    private final Map<String, String> family = new HashMap<>();
    private final Map<String, List<List<String>>> atoms = new HashMap<>();

    Families(List<Row> rows, Periods periods) {
        Set<String> slices = rows.stream()
                .map(Row::slice)
                .filter(slice -> !slice.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        slices.forEach(slice -> family.put(slice, slice));
        for (String crossed : slices) {
            for (String column : columns(crossed)) {
                if (slices.contains(column)) {
                    join(column, family.getOrDefault(crossed, crossed));
                }
            }
        }
        for (String slice : slices) {
            atoms.computeIfAbsent(family.get(slice), name -> cut(rows, name, periods));
        }
    }

    private void join(String slice, String name) {
        String before = family.get(slice);
        family.replaceAll((one, of) -> of.equals(before) ? name : of);
    }

    /** The columns of a slice, one or two. */
    static List<String> columns(String slice) {
        return List.of(slice.split(CROSS, 2));
    }

    /** The smallest periods, grouped so that every published period is a sum of groups. */
    private List<List<String>> cut(List<Row> rows, String name, Periods periods) {
        Map<String, Set<String>> covering = new LinkedHashMap<>();
        for (Row row : rows) {
            if (name.equals(family.get(row.slice()))) {
                periods.units(row.period())
                        .forEach(unit -> covering.computeIfAbsent(unit, key -> new LinkedHashSet<>())
                                .add(row.period()));
            }
        }
        Map<Set<String>, List<String>> groups = new LinkedHashMap<>();
        covering.forEach((unit, spans) ->
                groups.computeIfAbsent(spans, key -> new ArrayList<>()).add(unit));
        return List.copyOf(groups.values());
    }

    List<List<String>> atoms(String slice) {
        return atoms.getOrDefault(family.getOrDefault(slice, slice), List.of());
    }
}

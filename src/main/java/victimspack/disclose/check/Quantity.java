package victimspack.disclose.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import victimspack.measure.Breakdown;
import victimspack.measure.Extents;
import victimspack.measure.Kind;
import victimspack.measure.condition.Extent;

/**
 * A number of which rows speak, and of which rows of the case table it is.
 *
 * @param of       the measure
 * @param slice    the breakdown's name; empty for the measure's own figures
 * @param category empty as the slice
 * @param parts    which parts of the rows' numbers it adds up
 * @param columns  the category by the slice's columns
 * @param rows     the rows it counts
 */
record Quantity(
        MeasureKnowledge of,
        String slice,
        String category,
        List<Integer> parts,
        Map<String, String> columns,
        Extent rows) {

    private static final String BETWEEN = " | ";

    /** Every number of a measure that counts rows. */
    static List<Quantity> of(MeasureKnowledge measure) {
        List<Quantity> quantities = new ArrayList<>();
        for (String slice : measure.categories().slices()) {
            Optional<Breakdown> breakdown = measure.measure().breakdowns().stream()
                    .filter(one -> one.name().equals(slice))
                    .findFirst();
            Optional<Extents> extents = Extents.of(measure.measure(), breakdown.flatMap(Breakdown::population));
            if (extents.isPresent() && (slice.isEmpty() || breakdown.isPresent())) {
                List<String> columns = breakdown.map(Breakdown::columns).orElse(List.of());
                measure.categories()
                        .of(slice)
                        .forEach(category ->
                                add(quantities, measure, slice, category, columns(columns, category), extents.get()));
            }
        }
        return quantities;
    }

    private static Map<String, String> columns(List<String> columns, String category) {
        Map<String, String> found = new LinkedHashMap<>();
        String[] categories = category.split(Pattern.quote(BETWEEN), 2);
        for (int i = 0; i < columns.size(); i++) {
            found.put(columns.get(i), columns.size() == 1 ? category : categories[i]);
        }
        return found;
    }

    private static void add(
            List<Quantity> quantities,
            MeasureKnowledge measure,
            String slice,
            String category,
            Map<String, String> columns,
            Extents extents) {
        Extent in = Extent.ALL;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            in = in.and(Extent.of(column.getKey(), column.getValue()));
        }
        Parts parts = measure.parts();
        boolean whole = parts != Parts.COUNT || measure.measure().kind() == Kind.COUNT;
        if (parts != Parts.BASE) {
            quantities.add(new Quantity(
                    measure,
                    slice,
                    category,
                    List.of(0),
                    columns,
                    extents.counted().and(in)));
        }
        if (parts == Parts.BASE || parts == Parts.RATE) {
            quantities.add(new Quantity(
                    measure,
                    slice,
                    category,
                    to(parts.number()),
                    columns,
                    extents.base().and(in)));
        }
        if (whole && parts.hasAsides(slice)) {
            quantities.add(new Quantity(
                    measure,
                    slice,
                    category,
                    to(parts.all(slice)),
                    columns,
                    extents.population().and(in)));
        }
    }

    private static List<Integer> to(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    Set<String> periods() {
        return of.periods(slice);
    }

    /** Whether some row of it is hidden. */
    boolean isHidden() {
        return of.isHidden(slice, category);
    }

    /** The unknowns it comes to over a period; nothing where rows do not tell the period apart. */
    Optional<List<Integer>> over(String period) {
        List<Integer> sum = new ArrayList<>();
        for (int part : parts) {
            Optional<List<Integer>> unknowns = of.over(slice, category, period, part);
            if (unknowns.isEmpty()) {
                return Optional.empty();
            }
            sum.addAll(unknowns.get());
        }
        return Optional.of(sum);
    }
}

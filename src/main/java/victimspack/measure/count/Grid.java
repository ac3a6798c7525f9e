package victimspack.measure.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import victimspack.measure.Breakdown;
import victimspack.measure.condition.Extent;

/** The cells of one breakdown, by the numbers of its categories. */
final class Grid {

    /** Between the two categories of a two-way breakdown. */
    static final String BETWEEN = " | ";

    private final Breakdown breakdown;
    private final Extent rows;
    private final SliceColumn first;
    private final @Nullable SliceColumn second;
    private final int months;
    private @Nullable Cells[][] cells = new Cells[0][];

    /** @param rows those that the breakdown is about: categories in which none of them can fall are not shown */
    Grid(Breakdown breakdown, Extent rows, SliceColumn first, @Nullable SliceColumn second, int months) {
        this.breakdown = breakdown;
        this.rows = rows;
        this.first = first;
        this.second = second;
        this.months = months;
    }

    Breakdown breakdown() {
        return breakdown;
    }

    /** A category's name and cells. */
    record Category(String name, Cells cells) {}

    void add(int month, int state) {
        cells(first.current(), second == null ? 0 : second.current()).add(month, state);
    }

    /** Adds to the sum of the current category, for a mean. */
    void add(int month, BigDecimal number) {
        cells(first.current(), second == null ? 0 : second.current()).add(month, number);
    }

    /** The categories in the order in which they are shown. */
    List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        List<Integer> seconds = second == null ? List.of(0) : shown(1, second, this::rowsOfSecond);
        for (int one : shown(0, first, this::rowsOfFirst)) {
            for (int two : seconds) {
                String name = second == null ? first.name(one) : first.name(one) + BETWEEN + second.name(two);
                categories.add(new Category(name, cells(one, two)));
            }
        }
        return categories;
    }

    private List<Integer> shown(int place, SliceColumn column, ToLongFunction<Integer> counts) {
        Set<String> possible = rows.categories().get(breakdown.columns().get(place));
        return column.order(counts).stream()
                .filter(number -> possible == null || possible.contains(column.name(number)))
                .toList();
    }

    private long rowsOfFirst(int number) {
        if (number >= cells.length) {
            return 0;
        }
        return Arrays.stream(cells[number]).mapToLong(Grid::rows).sum();
    }

    private long rowsOfSecond(int number) {
        return Arrays.stream(cells)
                .mapToLong(row -> number < row.length ? rows(row[number]) : 0)
                .sum();
    }

    private static long rows(@Nullable Cells cells) {
        return cells == null ? 0 : cells.rows();
    }

    private Cells cells(int one, int two) {
        while (one >= cells.length) {
            int length = cells.length;
            cells = Arrays.copyOf(cells, Math.max(first.size(), one + 1));
            Arrays.fill(cells, length, cells.length, new Cells[0]);
        }
        if (two >= cells[one].length) {
            cells[one] = Arrays.copyOf(cells[one], Math.max(second == null ? 1 : second.size(), two + 1));
        }
        Cells found = cells[one][two];
        if (found == null) {
            found = new Cells(months);
            cells[one][two] = found;
        }
        return found;
    }
}

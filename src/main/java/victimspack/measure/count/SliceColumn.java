package victimspack.measure.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.ColumnType;
import victimspack.store.CaseColumn;

/** The categories of one column, numbered as they are met. */
final class SliceColumn {

    private static final Comparator<String> NOT_KNOWN_LAST = Comparator.comparing(CaseColumn.NOT_KNOWN::equals);

    private final CaseColumn column;
    private final int index;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable String last;
    private int lastNumber;
    private int current;

    /** @param index the column's place in the result, from 1 */
    SliceColumn(CaseColumn column, int index) {
        this.column = column;
        this.index = index;
        closed().forEach(this::number);
    }

    /** Every category of a closed list is there, met or not. */
    private List<String> closed() {
        return column.type() == ColumnType.YES_NO ? List.of("yes", "no") : column.codes();
    }

    /** Moves on to the category of a result's row. */
    void read(ResultSet rows) throws SQLException {
        String value = rows.getString(index);
        if (value == null || !value.equals(last)) {
            last = value;
            lastNumber = number(category(value));
        }
        current = lastNumber;
    }

    /** The number of the row's category. */
    int current() {
        return current;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    private String category(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return CaseColumn.NOT_KNOWN;
        }
        return column.type() == ColumnType.YES_NO ? value.equals("TRUE") ? "yes" : "no" : value;
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        });
    }

    /**
     * The numbers of the categories to show, in order: a closed list's in its own order, whether met or not; others that
     * have rows, by name; not known last. No order follows from numbers: it would tell of those that a public pack hides.
     *
     * @param rows how many rows a category has
     */
    List<Integer> order(ToLongFunction<Integer> rows) {
        List<String> closed = closed();
        Comparator<Integer> listed = Comparator.comparingInt(number -> {
            int place = closed.indexOf(names.get(number));
            return place < 0 ? closed.size() : place;
        });
        return names.stream()
                .map(numbers::get)
                .filter(number -> closed.contains(names.get(number)) || rows.applyAsLong(number) > 0)
                .sorted(Comparator.comparing(names::get, NOT_KNOWN_LAST)
                        .thenComparing(listed)
                        .thenComparing(names::get))
                .toList();
    }
}

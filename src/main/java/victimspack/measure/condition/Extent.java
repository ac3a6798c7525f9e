package victimspack.measure.condition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.store.CaseColumn;

/**
 * Which rows of a case table are meant, in a form that can be compared: two extents that are equal hold the same rows, however
 * their conditions are written.
 *
 * @param categories by column, those in which the rows fall, named as in slices; columns that do not matter are not held
 * @param others     what else is true of the rows, as SQL
 */
public record Extent(Map<String, Set<String>> categories, Set<String> others) {

    /** Every row. */
    public static final Extent ALL = new Extent(Map.of(), Set.of());

    private static final Set<String> YES = Set.of("yes");
    private static final Set<String> NO = Set.of("no");

    /** @param columns of the table that the condition was read for */
    public static Extent of(Condition condition, Columns columns) {
        if (condition.equals(Condition.ALL)) {
            return ALL;
        }
        if (condition.equals(Condition.NONE)) {
            return new Extent(Map.of(), Set.of(condition.sql()));
        }
        return of(Condition.parsed(condition.text().replaceAll("\\s", " ")), columns);
    }

    /** The rows of a category. */
    public static Extent of(String column, String category) {
        return new Extent(Map.of(column, Set.of(category)), Set.of());
    }

    private static Extent of(Expression node, Columns columns) {
        if (node instanceof AndExpression and) {
            return of(and.getLeftExpression(), columns).and(of(and.getRightExpression(), columns));
        }
        if (node instanceof ParenthesedExpressionList<?> list && list.size() == 1) {
            return of(list.get(0), columns);
        }
        return read(node, columns)
                .orElseGet(() -> new Extent(
                        Map.of(),
                        Set.of(new Translation(columns).condition(node).sql())));
    }

    /** A part that says in which categories one column's rows fall. */
    private static Optional<Extent> read(Expression node, Columns columns) {
        if (node instanceof Column column) {
            return in(column, YES);
        }
        if (node instanceof NotExpression not && not.getExpression() instanceof Column column) {
            return in(column, NO);
        }
        if (node instanceof EqualsTo equals && equals.getRightExpression() instanceof StringValue value) {
            return column(equals.getLeftExpression()).flatMap(left -> in(left, Set.of(value.getNotExcapedValue())));
        }
        if (node instanceof NotEqualsTo unequal && unequal.getRightExpression() instanceof StringValue value) {
            return column(unequal.getLeftExpression())
                    .flatMap(left -> without(left, Set.of(value.getNotExcapedValue()), columns));
        }
        if (node instanceof InExpression in) {
            return listed(in, columns);
        }
        if (node instanceof IsNullExpression test && test.isNot()) {
            return column(test.getLeftExpression()).flatMap(left -> without(left, Set.of(), columns));
        }
        return Optional.empty();
    }

    private static Optional<Column> column(Expression node) {
        return node instanceof Column column ? Optional.of(column) : Optional.empty();
    }

    private static Optional<Extent> listed(InExpression in, Columns columns) {
        Optional<Column> left = column(in.getLeftExpression());
        boolean texts = in.getRightExpression() instanceof ParenthesedExpressionList<?> list
                && list.stream().allMatch(StringValue.class::isInstance);
        if (left.isEmpty() || !texts) {
            return Optional.empty();
        }
        Set<String> values = ((ParenthesedExpressionList<?>) in.getRightExpression())
                .stream()
                        .map(value -> ((StringValue) value).getNotExcapedValue())
                        .collect(Collectors.toSet());
        return in.isNot() ? without(left.get(), values, columns) : in(left.get(), values);
    }

    private static Optional<Extent> in(Column column, Set<String> values) {
        return Optional.of(new Extent(Map.of(column.getColumnName(), Set.copyOf(values)), Set.of()));
    }

    /** The known categories but some; nothing where it is not known which categories there are. */
    private static Optional<Extent> without(Column column, Set<String> values, Columns columns) {
        CaseColumn known = columns.column(column.getColumnName());
        Set<String> left = new HashSet<>(known.type() == ColumnType.YES_NO ? List.of("yes", "no") : known.codes());
        // Rows without a value are named not known, too, and no comparison is true of them.
        boolean closed = !left.isEmpty() && !left.contains(CaseColumn.NOT_KNOWN);
        left.removeAll(values);
        return closed ? in(column, left) : Optional.empty();
    }

    /** The rows in both. */
    public Extent and(Extent other) {
        Map<String, Set<String>> both = new LinkedHashMap<>(categories);
        other.categories.forEach((column, values) -> both.merge(column, values, Extent::common));
        Set<String> all = Stream.concat(others.stream(), other.others.stream()).collect(Collectors.toSet());
        return new Extent(Map.copyOf(both), Set.copyOf(all));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** The same rows and those of the column's other categories. */
    public Extent without(String column) {
        Map<String, Set<String>> less = new LinkedHashMap<>(categories);
        less.remove(column);
        return new Extent(Map.copyOf(less), others);
    }

    /** Whether it surely holds no row. */
    public boolean isEmpty() {
        return categories.values().stream().anyMatch(Set::isEmpty);
    }

    /** Whether it surely holds every row of another. */
    public boolean holds(Extent other) {
        return other.others.containsAll(others)
                && categories.entrySet().stream().allMatch(column -> {
                    Set<String> narrower = other.categories.get(column.getKey());
                    return narrower != null && column.getValue().containsAll(narrower);
                });
    }

    @Override
    public String toString() {
        Map<String, Set<String>> sorted = new TreeMap<>();
        categories.forEach((column, values) -> sorted.put(column, new TreeSet<>(values)));
        return sorted + " " + new TreeSet<>(others);
    }
}

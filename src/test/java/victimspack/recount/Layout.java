package victimspack.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a row of one extract must hold to be accepted, and which of the rows of one key is current. */
final class Layout {

    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> times = new LinkedHashSet<>();
    private final Set<String> answers = new LinkedHashSet<>();
    private final List<Predicate<ExtractRow>> rules = new ArrayList<>();
    private final List<String> key;

    private Layout(List<String> key) {
        this.key = key;
        columns.addAll(key);
        key.forEach(column -> rules.add(row -> row.text(column).length() <= 40));
    }

    static Layout keyedBy(String... key) {
        return new Layout(List.of(key));
    }

    /** Columns without a rule of their own. */
    Layout others(String... names) {
        columns.addAll(List.of(names));
        return this;
    }

    Layout required(String... names) {
        Stream.of(names).forEach(name -> rules.add(row -> !row.isBlank(name)));
        return others(names);
    }

    Layout times(String... names) {
        times.addAll(List.of(names));
        Stream.of(names)
                .forEach(name ->
                        rules.add(row -> row.isBlank(name) || row.time(name).isPresent()));
        return others(names);
    }

    Layout dates(String... names) {
        Stream.of(names)
                .forEach(name ->
                        rules.add(row -> row.isBlank(name) || row.date(name).isPresent()));
        return others(names);
    }

    Layout yesNo(String... names) {
        answers.addAll(List.of(names));
        Stream.of(names)
                .forEach(name ->
                        rules.add(row -> row.isBlank(name) || row.answer(name).isPresent()));
        return others(names);
    }

    Layout codes(String name, String... values) {
        rules.add(row -> row.isBlank(name) || row.is(name, values));
        return others(name);
    }

    /** The later columns' times are not before the first one's, as civil times. */
    Layout notBefore(String first, String... later) {
        Stream.of(later)
                .forEach(name -> rules.add(row -> row.time(first).isEmpty()
                        || row.time(name).isEmpty()
                        || !row.time(name).get().isBefore(row.time(first).get())));
        return this;
    }

    Layout rule(Predicate<ExtractRow> holds) {
        rules.add(holds);
        return this;
    }

    boolean accepts(ExtractRow row) {
        return rules.stream().allMatch(rule -> rule.test(row));
    }

    /** The current rows in the order of their own places in the file. */
    List<ExtractRow> current(List<ExtractRow> rows) {
        Map<List<String>, ExtractRow> current = new LinkedHashMap<>();
        rows.stream().filter(this::accepts).forEach(row -> {
            List<String> rowKey = key.stream().map(row::text).toList();
            ExtractRow before = current.get(rowKey);
            if (before == null || !parsed(before).equals(parsed(row))) {
                current.remove(rowKey);
                current.put(rowKey, row);
            }
        });
        return List.copyOf(current.values());
    }

    private List<String> parsed(ExtractRow row) {
        return columns.stream().map(column -> parsed(row, column)).toList();
    }

    private String parsed(ExtractRow row, String column) {
        if (times.contains(column)) {
            return row.time(column).toString();
        }
        return answers.contains(column) ? row.answer(column).toString() : row.text(column);
    }
}

package victimspack.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import victimspack.extract.NearestName;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;

/**
 * What a file's own codes are in ours: said where they resemble one of ours, otherwise listed in comments. Only of columns
 * with a closed list: anything else may be a person's.
 */
final class ValuesDraft {

    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 60;

    private final FileGroup group;
    private final List<String> lines = new ArrayList<>();
    private boolean said;

    private ValuesDraft(FileGroup group) {
        this.group = group;
    }

    static List<String> lines(FileGroup group, List<Column> columns) {
        ValuesDraft draft = new ValuesDraft(group);
        for (Column column : columns) {
            Integer cell = group.match().cells().get(column.name());
            if (cell != null
                    && column.type() == ColumnType.CODE
                    && !column.codes().isEmpty()) {
                draft.add(column, cell);
            }
        }
        if (draft.lines.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        all.add((draft.said ? "    values:" : "    # values:")
                + "   # for each of our columns, ours: yours (or a list of yours). Check every line");
        all.addAll(draft.lines);
        return all;
    }

    private void add(Column column, int cell) {
        Set<String> foreign = group.files().stream()
                .flatMap(file -> file.values(cell))
                .filter(value -> !column.codes().contains(value))
                .collect(Collectors.toCollection(TreeSet::new));
        if (foreign.isEmpty()) {
            return;
        }
        boolean codes =
                foreign.size() <= MOST_VALUES && foreign.stream().allMatch(value -> value.length() <= LONGEST_VALUE);
        Map<String, List<String>> proposed = codes ? proposed(foreign, column) : Map.of();
        String ours = ":   # ours are " + String.join(", ", column.codes());
        lines.add((proposed.isEmpty() ? "      # " : "      ") + column.name() + ours);
        proposed.forEach((code, theirs) -> lines.add("        " + code + ": " + listed(theirs)));
        said |= !proposed.isEmpty();
        if (codes) {
            foreign.stream()
                    .filter(value -> proposed(value, column).isEmpty())
                    .forEach(value -> lines.add("        # OURS: " + GroupDraft.quoted(value)));
        } else {
            lines.add("        # " + foreign.size()
                    + " values that are none of them, too many or too long for codes: is it the right column?");
        }
    }

    private static Map<String, List<String>> proposed(Set<String> foreign, Column column) {
        Map<String, List<String>> proposed = new TreeMap<>();
        for (String value : foreign) {
            proposed(value, column)
                    .ifPresent(code -> proposed.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(value));
        }
        return proposed;
    }

    private static Optional<String> proposed(String value, Column column) {
        Optional<String> usual = UsualValues.of(column.name(), value).filter(column.codes()::contains);
        return usual.isPresent()
                ? usual
                : NearestName.to(value, column.codes())
                        .filter(code -> code.length() > 2)
                        .filter(code -> NearestName.isSlip(value, code));
    }

    private static String listed(List<String> theirs) {
        String all = theirs.stream().map(GroupDraft::quoted).collect(Collectors.joining(", "));
        return theirs.size() == 1 ? all : "[" + all + "]";
    }
}

package victimspack.measure.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victimspack.store.CaseColumn;

/**
 * The columns that conditions on one table may name.
 *
 * @param table  the table's name, for messages
 * @param byName its columns with the codes they can have
 */
public record Columns(String table, Map<String, CaseColumn> byName) {

    public static Columns of(String table, List<CaseColumn> columns) {
        Map<String, CaseColumn> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return new Columns(table, byName);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Whether a word is a code of one of them. */
    boolean hasCode(String word) {
        return byName.values().stream().anyMatch(column -> column.codes().contains(word));
    }

    Set<String> names() {
        return byName.keySet();
    }

    CaseColumn column(String name) {
        CaseColumn column = byName.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " in " + table);
        }
        return column;
    }
}

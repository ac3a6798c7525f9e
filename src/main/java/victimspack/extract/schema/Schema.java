package victimspack.extract.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one extract must hold: a declaration that can be read whole.
 *
 * @param extract  which extract this is
 * @param key      the names of the columns that tell its rows apart
 * @param columns  the columns a file may supply, in their usual order
 * @param derived  the columns worked out when a row is accepted, after the supplied ones
 */
public record Schema(Extract extract, List<String> key, List<Column> columns, List<Column> derived) {

    /** All columns in the order of a row's values: the supplied ones, then the derived. */
    public List<Column> all() {
        return Stream.concat(columns.stream(), derived.stream()).toList();
    }

    /** The place of a column among {@link #all()}. */
    public int indexOf(String column) {
        List<Column> all = all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(extract.fileName() + " has no column " + column);
    }

    public Optional<Column> column(String name) {
        return all().stream().filter(column -> column.name().equals(name)).findFirst();
    }
}

package victimspack.extract.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a file's rows have the value of one of our columns.
 *
 * @param cell         the place of its cell in a row; negative where the file has none
 * @param constant     the value that every row has by the mapping, as it would be written; or null
 * @param translations ours by theirs, for values that the mapping translates
 * @param named        whether the mapping names the export's column
 */
public record BoundColumn(int cell, @Nullable String constant, Map<String, String> translations, boolean named) {

    public static final BoundColumn ABSENT = new BoundColumn(-1, null, Map.of(), false);

    /** Whether the file supplies the column at all. */
    public boolean present() {
        return cell >= 0 || constant != null;
    }
}

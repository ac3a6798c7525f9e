package victimspack.extract.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Rule;

/**
 * One record of a source file, as its bytes say, before any rule.
 *
 * @param file  index of its file among the sources of the extract, in name order, from 0
 * @param line  the line in the file on which the record begins, 1 being the header
 * @param cells the cells in the file's own order, not trimmed
 * @param flaw  the rule of form that the record breaks as a whole; null where it is well formed
 */
public record RawRow(
        int file, long line, List<String> cells, @Nullable Rule flaw) {

    /** A well-formed record. */
    public RawRow(int file, long line, List<String> cells) {
        this(file, line, cells, null);
    }
}

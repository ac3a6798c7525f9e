package victimspack.extract.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Rule;

/**
 * One record of a file.
 *
 * @param line     the line on which it begins, from 1
 * @param lastLine the line on which it ends
 * @param cells    at most {@link CsvParser#MAX_CELLS} and one
 * @param flaw     what is wrong with its form, or null
 */
public record CsvRecord(
        long line,
        long lastLine,
        List<String> cells,
        @Nullable Rule flaw) {}

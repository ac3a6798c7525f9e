package victimspack.extract.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victimspack.extract.cell.TimePattern;
import victimspack.extract.file.Encoding;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;

/**
 * What a mapping says of some files that feed one extract.
 *
 * @param files           a path relative to the input folder, or a glob
 * @param line            where the mapping says it, for messages; 0 where no mapping does
 * @param encoding        null: UTF-8, or Windows-1252 where the bytes are not
 * @param delimiter       what parts cells
 * @param dates           further forms of dates and times
 * @param columns         theirs by ours
 * @param values          by our column: ours by theirs
 * @param constants       by our column: the value of every row
 * @param omit            by their column: the values whose rows are left out
 * @param crimeRefFromRow whether the crime reference is made from file and line
 * @param extra           columns added to the extract
 * @param merged          values of ours that the export does not tell apart
 */
public record MappedFiles(
        String files,
        long line,
        @Nullable Encoding encoding,
        char delimiter,
        List<TimePattern> dates,
        Map<String, String> columns,
        Map<String, Map<String, String>> values,
        Map<String, String> constants,
        Map<String, Set<String>> omit,
        boolean crimeRefFromRow,
        List<Column> extra,
        List<Merged> merged) {

    /** A file in the program's own form. */
    public static MappedFiles unmapped(Extract extract) {
        return new MappedFiles(
                extract.fileName(),
                0,
                null,
                ',',
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                false,
                List.of(),
                List.of());
    }
}

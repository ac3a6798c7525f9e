package victimspack.extract.source;

import java.nio.file.Path;
import java.util.List;
import victimspack.extract.cell.TimePattern;
import victimspack.extract.file.TextForm;
import victimspack.extract.schema.Schema;

/**
 * One file that feeds an extract, with its header resolved.
 *
 * @param index           its place among the files of the extract, in name order, from 0
 * @param name            its name relative to the input folder, with forward slashes
 * @param path            where it is
 * @param form            how its bytes become characters
 * @param delimiter       what parts its cells
 * @param header          its own column names, without surrounding blanks
 * @param columns         where each of {@link Schema#columns()} is, in their order
 * @param patterns        further forms of its dates and times
 * @param omissions       rows to leave out
 * @param crimeRefFromRow whether the crime reference is made from file and line
 */
public record SourceFile(
        int index,
        String name,
        Path path,
        TextForm form,
        char delimiter,
        List<String> header,
        List<BoundColumn> columns,
        List<TimePattern> patterns,
        List<Omission> omissions,
        boolean crimeRefFromRow) {}

package victimspack.extract.source;

import java.util.List;
import java.util.Set;
import victimspack.extract.Problem;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;

/**
 * All that a run was given for one extract.
 *
 * @param schema   the extract's schema with the columns that the mapping adds
 * @param files    in name order
 * @param supplied names of the columns that at least one file has
 * @param problems what is odd about the files themselves; no errors, which stop the run earlier
 */
public record Source(
        Extract extract, Schema schema, List<SourceFile> files, Set<String> supplied, List<Problem> problems) {}

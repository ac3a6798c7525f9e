package victimspack.job;

import java.nio.file.Path;
import java.util.List;
import victimspack.grade.Results;
import victimspack.measure.Measure;

/**
 * What is behind a measure's number.
 *
 * @param measure the measure
 * @param results everything counted and graded
 * @param rows    the files with the references of the reported quarter's rows; empty where none were asked for, or the
 *                measure counts no rows
 */
public record Explanation(Measure measure, Results results, List<RowFile> rows) {

    /**
     * A file that only its owner may read.
     *
     * @param what whose references it holds, such as {@code counted}
     */
    public record RowFile(String what, Path path, long rows) {}
}

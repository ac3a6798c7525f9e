package victimspack.measure;

import java.util.List;
import java.util.Map;

/**
 * Rows made up to show what a measure counts.
 *
 * @param line     the line in the measure's file
 * @param rows     each row's values by column, as the store would hold them; columns left out are not known. A row
 *                 without the measure's date is dated in {@code 2025-26-Q1}
 * @param expected what the rows come to in that quarter
 */
public record Example(int line, List<Map<String, Object>> rows, Tally expected) {}

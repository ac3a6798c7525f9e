package victimspack.extract.source;

import java.util.Set;

/**
 * Rows that the mapping leaves out.
 *
 * @param cell   the place in a row of the cell that decides
 * @param values the values that leave a row out, without surrounding blanks
 */
public record Omission(int cell, Set<String> values) {}

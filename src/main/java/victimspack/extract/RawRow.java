package victimspack.extract;

import java.util.List;

/**
 * One record of a source file, as its bytes say, before any rule.
 *
 * @param file  index of its file among the sources of the extract, in name order, from 0
 * @param line  the line in the file on which the record begins, 1 being the header
 * @param cells the cells in the file's own order, not trimmed
 */
public record RawRow(int file, long line, List<String> cells) {}

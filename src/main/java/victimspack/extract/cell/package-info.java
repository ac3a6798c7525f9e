/** Cells as values: one reader per type of column. */
@NullMarked
package victimspack.extract.cell;

import org.jspecify.annotations.NullMarked;

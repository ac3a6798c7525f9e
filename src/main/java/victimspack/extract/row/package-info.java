/** Rows read from a source, judged cell by cell and as a whole, and placed. */
@NullMarked
package victimspack.extract.row;

import org.jspecify.annotations.NullMarked;

/** The sheets of the workbook. */
@NullMarked
package victimspack.pack.workbook;

import org.jspecify.annotations.NullMarked;
